import type { FastifyRequest } from 'fastify';
import { LIMITS, LimitError } from '../graphql/limits.js';

/** The request itself, and its variables: what a variable holds may go as deep as what stands in the document. */
const LEVELS = LIMITS.depth + 2;

/**
 * Refuses a request whose JSON is nested deeper than a question may be, before anything walks through it that calls itself.
 *
 * @throws LimitError QUERY_TOO_DEEP
 */
export function refuseDeep({ method, body, query }: FastifyRequest): void {
  const parts =
    method === 'POST'
      ? [body]
      : Object.values(query ?? {})
          .flat()
          .map(parsed);
  if (!parts.some(isTooDeep)) return;
  throw new LimitError('QUERY_TOO_DEEP', {
    ja: `リクエストの入れ子が深すぎます。${LIMITS.depth}段までです。`,
    en: `Variables and extensions of a request may have up to ${LIMITS.depth} levels of lists and objects.`,
  });
}

/** An address holds JSON as text; what is none is refused by who reads it. */
function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' && /^\s*[[{]/.test(text) ? [JSON.parse(text)] : null;
  } catch {
    return null;
  }
}

function isTooDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; depth <= LEVELS && level.length > 0; depth += 1) {
    level = level.flatMap((part) => (typeof part === 'object' && part !== null ? Object.values(part) : []));
  }
  return level.length > 0;
}
