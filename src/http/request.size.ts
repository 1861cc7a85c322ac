import type { FastifyRequest } from 'fastify';
import { checkSize, LIMITS, LimitError } from '../graphql/request/limits.js';

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
  if (parts.some(isTooDeep)) throw tooDeep();
}

const tooDeep = () =>
  new LimitError('QUERY_TOO_DEEP', {
    ja: `リクエストの入れ子が深すぎます。${LIMITS.depth}段までです。`,
    en: `Variables and extensions of a request have up to ${LIMITS.depth} levels of lists and objects. Ask for less at once.`,
  });

/**
 * Refuses a document that is longer than a question may be, before anything reads it.
 *
 * @throws LimitError TOO_MANY_CHARACTERS
 */
export function refuseLong({ method, body, query }: FastifyRequest): void {
  const asked = (method === 'POST' ? body : query) as { query?: unknown } | null | undefined;
  if (typeof asked?.query === 'string') checkSize({ characters: asked.query.length });
}

const [QUOTE, BACKSLASH, COMMA] = [...'"\\,'].map((sign) => sign.charCodeAt(0));
const OPENING = new Set([...'[{'].map((sign) => sign.charCodeAt(0)));
const CLOSING = new Set([...']}'].map((sign) => sign.charCodeAt(0)));

/**
 * Refuses JSON of more values or levels than a request may hold, before it is parsed: a million names take a hundred times as long to parse as
 * one text of their length.
 *
 * @throws LimitError TOO_MANY_VALUES, QUERY_TOO_DEEP
 */
export function refuseMany(json: Buffer): void {
  let [values, level] = [1, 0];
  for (let place = 0; place < json.length; place += 1) {
    const sign = json[place] as number;
    if (sign === QUOTE) place = endOfText(json, place);
    else if (sign === COMMA) values += 1;
    else if (CLOSING.has(sign)) level -= 1;
    else if (OPENING.has(sign)) level += 1;
    // An empty list in the last level is let through: what reads the values does not count it.
    if (level > LEVELS + 1) throw tooDeep();
  }
  checkSize({ values });
}

/** Where the text ends that begins at a quote. */
function endOfText(json: Buffer, start: number): number {
  for (let place = start + 1; place < json.length; place += 1) {
    if (json[place] === BACKSLASH) place += 1;
    else if (json[place] === QUOTE) return place;
  }
  return json.length;
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
