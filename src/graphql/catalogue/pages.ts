import { KeikakuError } from '../../domain/keikaku.error.js';
import type { Question } from '../../domain/question.js';
import type { Answer, Ask } from './ask.js';
import { variablesOf } from './question.variables.js';

/** An answer that has data. */
export type Answered = Answer & { data: Record<string, unknown> };

/**
 * The answers to a question, page by page where it is a list of pages: all of them, or the one page whose size was given.
 *
 * @throws KeikakuError with the message and code of the first error of an answer.
 */
export async function* pagesOf(
  ask: Ask,
  { document }: Question,
  variables: Record<string, unknown>,
): AsyncGenerator<Answered> {
  const isPaged = variables.first === undefined && variablesOf(document).some(isAfter);
  let after = variables.after;
  do {
    const answer = answered(await ask(document, after === undefined ? variables : { ...variables, after }));
    yield answer;
    after = isPaged ? nextCursor(answer.data) : null;
  } while (after);
}

const isAfter = ({ variable }: { variable: { name: { value: string } } }) => variable.name.value === 'after';

/** The cursor behind which an answer goes on; null where it is at its end. */
export function nextCursor(data: Record<string, unknown>): string | null {
  const [list] = Object.values(data) as { pageInfo?: { hasNextPage: boolean; endCursor: string | null } }[];
  return list?.pageInfo?.hasNextPage ? list.pageInfo.endCursor : null;
}

/**
 * An answer that has data.
 *
 * @throws KeikakuError with the message and code of its first error, where it has none.
 */
export function answered(answer: Answer): Answered {
  const [error] = answer.errors ?? [];
  if (!error && answer.data) return answer as Answered;
  const code = error?.extensions?.code ?? 'INTERNAL_SERVER_ERROR';
  const { messageJa = '回答がありません。', messageEn = error?.message ?? 'There is no answer.' } =
    error?.extensions ?? {};
  throw new KeikakuError(code, { ja: messageJa, en: messageEn });
}
