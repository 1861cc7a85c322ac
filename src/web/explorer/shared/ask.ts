import { type Bilingual, inBothLanguages, type Messages } from '../../../domain/bilingual';
import type { TypedDocumentString } from '../operations.generated';

/** A plan that an answer rests on only in part. */
export interface NotLoaded extends Messages {
  plan: string | null;
  missingPillars: number[];
}

export interface Answer<Data> {
  data: Data;
  notLoaded: NotLoaded[];
}

/** A question that got no answer: the server was not reached, or said why not. */
export class AskError extends Error {
  override name = 'AskError';

  constructor(
    readonly reason: 'unreachable' | 'timeout' | 'refused',
    /** What the server said; absent where it was not heard. */
    readonly text?: Bilingual,
    readonly code?: string,
  ) {
    super(text ? inBothLanguages(text) : reason);
  }
}

/** Longer than the server lets the database work on a statement. */
const PATIENCE_MS = 30_000;

interface Response {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string; retryAfter?: number } & Partial<Messages> }[];
  extensions?: { notLoaded?: NotLoaded[] };
}

/**
 * Asks the GraphQL endpoint, and once more where the answer was not ready in time, or the server busy.
 *
 * @throws AskError
 */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables> | string,
  variables: Variables,
): Promise<Answer<Data>> {
  const body = JSON.stringify({ query: String(document), variables: given(variables) });
  const first = await post(body);
  const wait = waitAfter(first);
  if (wait === undefined) return answerIn(first);
  await new Promise((resolve) => setTimeout(resolve, wait));
  return answerIn(await post(body));
}

/** The largest plan is checked and stored within. */
const WRITE_PATIENCE_MS = 5 * 60_000;

/**
 * Sends a write, once.
 *
 * @throws AskError
 */
export async function send<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  token: string,
): Promise<Data> {
  const body = JSON.stringify({ query: String(document), variables });
  const { data } = answerIn<Data>(await post(body, { authorization: `Bearer ${token}` }, WRITE_PATIENCE_MS));
  return data;
}

/** @throws AskError */
function answerIn<Data>({ data, errors, extensions }: Response): Answer<Data> {
  const [error] = errors ?? [];
  if (error) {
    // What stands between may answer in its own words.
    const { code, messageJa = error.message, messageEn = error.message } = error.extensions ?? {};
    throw new AskError('refused', { ja: messageJa, en: messageEn }, code);
  }
  if (!data) throw new AskError('refused');
  return { data: data as Data, notLoaded: extensions?.notLoaded ?? [] };
}

/** What is null was not chosen: a filter takes null for a mistake. */
function given<Variables>(variables: Variables): object {
  return Object.fromEntries(Object.entries(variables ?? {}).filter(([, value]) => value !== null));
}

/** Codes of a question that may be answered when it is asked again. */
const LATE = ['ANSWER_TIMEOUT', 'DATABASE_TIMEOUT', 'PLANNING_BUSY'];

/**
 * How long to wait before a question is asked again: one that took too long at once, since the database then has it at hand, and one that found the
 * server busy when that says. Undefined where it is not to be asked again.
 */
function waitAfter({ errors }: Response): number | undefined {
  const late = errors?.find(({ extensions }) => LATE.includes(extensions?.code ?? ''));
  return late && (late.extensions?.retryAfter ?? 0) * 1_000;
}

async function post(body: string, headers: HeadersInit = {}, patienceMs = PATIENCE_MS): Promise<Response> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      signal: AbortSignal.timeout(patienceMs),
    });
    return (await response.json()) as Response;
  } catch (error) {
    const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
    throw new AskError(isTimeout ? 'timeout' : 'unreachable');
  }
}
