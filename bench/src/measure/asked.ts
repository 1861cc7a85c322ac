import { ask, type HttpRequest, textOf } from '../contestants/http-client.js';

/** How a request ended. */
export interface Asked {
  ms: number;
  /** The answer, unpacked. */
  text: string;
  /** Why it was refused or failed: a code, or the HTTP status where there is none. */
  code?: string;
}

/** Asks, whatever comes of it. */
export async function askAnyway(port: number, request: HttpRequest): Promise<Asked> {
  const start = performance.now();
  try {
    const answer = await ask(port, request);
    const ms = performance.now() - start;
    const text = textOf(answer);
    const code = codeOf(answer.status, text);
    return { ms, text, ...(code && { code }) };
  } catch (error) {
    const { code = 'CONNECTION_LOST' } = error as NodeJS.ErrnoException;
    return { ms: performance.now() - start, text: '', code };
  }
}

/** Planning a statement that a database has not seen may take longer than an answer. */
const PATIENCE_MS = 20_000;

/** Asks until there is an answer; gives up after a while. */
export async function askUntilAnswered(port: number, request: HttpRequest): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while ((await askAnyway(port, request)).code !== undefined && performance.now() < end);
}

/** In JSON no text holds these signs as they are: a quotation mark within a text has a backslash before it. */
const ERRORS = '"errors":[';

function codeOf(status: number, text: string): string | undefined {
  if (status === 200 && !text.includes(ERRORS)) return undefined;
  return /"code":"([A-Z_]+)"/.exec(text)?.[1] ?? `HTTP ${status}`;
}
