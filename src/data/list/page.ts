import { BadArgumentError } from '../../domain/keikaku.error.js';
import { decodeCursor, type Position } from './cursor.js';

export const DEFAULT_PAGE_SIZE = 25;
export const MAX_PAGE_SIZE = 100;

/** The paging arguments of a list, as they were asked. */
export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

export type SortDirection = 'ASC' | 'DESC';

export interface SortOrder<Field extends string = string> {
  field: Field;
  direction: SortDirection;
}

/** An order as it is asked for; without a direction in that of the list. */
export interface AskedOrder<Field extends string = string> {
  field: Field;
  direction?: SortDirection | null;
}

/** Orders as asked, each with its direction. What was ordered by before is ordered already, and stands in the statement once. */
export function ordersOf<Field extends string>(
  asked: readonly AskedOrder<Field>[],
  usual: SortDirection,
): SortOrder<Field>[] {
  const first = asked.filter(({ field }, index) => asked.findIndex((other) => other.field === field) === index);
  return first.map(({ field, direction }) => ({ field, direction: direction ?? usual }));
}

/** A stretch of an ordered list: so many rows after or before a position, from its start or its end. */
export interface Window {
  size: number;
  fromEnd: boolean;
  after?: Position;
  before?: Position;
}

/** A page of nodes, each with the cursor that names its place. */
export interface Page<Node> {
  rows: { node: Node; cursor: string }[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

/** The name of an order of a list, which cursors carry, such as `program NAME ASC`. */
export function orderName(noun: string, order: readonly SortOrder[]): string {
  return `${noun} ${order.map(({ field, direction }) => `${field} ${direction}`).join(', ')}`;
}

/**
 * What paging arguments ask of a list in an order, whose rows are sorted by values of these types.
 *
 * @throws BadArgumentError INVALID_PAGE for a size out of 1 to 100 or both `first` and `last`;
 *   INVALID_CURSOR for a cursor that is not one of this order.
 */
export function toWindow(
  { first, after, last, before }: PageArguments,
  order: string,
  keyTypes: readonly string[],
): Window {
  if (first != null && last != null) {
    throw new BadArgumentError(
      'INVALID_PAGE',
      {
        ja: '`first` と `last` は、どちらか一方だけを指定してください。ページは一方の端から数えます。',
        en: 'Give `first` or `last`, not both.',
      },
      { argument: 'last' },
    );
  }
  checkSize('first', first);
  checkSize('last', last);
  return {
    size: first ?? last ?? DEFAULT_PAGE_SIZE,
    fromEnd: last != null,
    ...(after == null ? {} : { after: decodeCursor('after', after, order, keyTypes) }),
    ...(before == null ? {} : { before: decodeCursor('before', before, order, keyTypes) }),
  };
}

/** @throws BadArgumentError INVALID_PAGE for a number of rows that no page has. */
export function checkSize(argument: 'first' | 'last', size: number | null | undefined) {
  if (size == null || (size >= 1 && size <= MAX_PAGE_SIZE)) return;
  throw new BadArgumentError(
    'INVALID_PAGE',
    {
      ja: `\`${argument}\` は${size}ですが、1ページは1件から${MAX_PAGE_SIZE}件まで（どちらも指定しないときは${DEFAULT_PAGE_SIZE}件）です。続きは \`after\` で尋ねてください。`,
      en: `\`${argument}\` is ${size}, but must be 1 to ${MAX_PAGE_SIZE} (default: ${DEFAULT_PAGE_SIZE}). Use \`after\` to get more rows.`,
    },
    { argument, limit: MAX_PAGE_SIZE, cost: size },
  );
}
