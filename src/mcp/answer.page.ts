import { BadArgumentError } from '../domain/keikaku.error.js';

/** The letters of an answer at most: what an assistant reads without losing sight of what it was asked. */
export const ANSWER_LENGTH = 8_000;

/** How many rows an answer shows, the most that fit. */
const SIZES = [25, 12, 6, 3, 1];

/** Where an answer goes on: behind a cursor of GraphQL, and past so many rows of what that gives. */
export interface Place {
  after?: string;
  skip: number;
}

/** @throws BadArgumentError INVALID_CURSOR for what is no cursor of this server. */
export function placeOf(cursor: string | undefined): Place {
  if (cursor === undefined || cursor === '') return { skip: 0 };
  try {
    const [skip, after] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if (Number.isSafeInteger(skip) && Number(skip) >= 0) {
      if (after === undefined) return { skip: Number(skip) };
      if (typeof after === 'string') return { skip: Number(skip), after };
    }
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
  }
  throw new BadArgumentError(
    'INVALID_CURSOR',
    {
      ja: '`cursor` は前の回答の `next` をそのまま渡してください。',
      en: 'Pass `next` of the answer before as `cursor`, unchanged.',
    },
    { argument: 'cursor' },
  );
}

const cursorOf = ({ skip, after }: Place) =>
  Buffer.from(JSON.stringify(after === undefined ? [skip] : [skip, after])).toString('base64url');

/**
 * An answer with as many of its rows as fit into it, and the cursor `next` where there are more: in what was read, or behind `nextAfter`.
 * `withRows` makes the answer of those that are shown.
 */
export function pageOf<Row>(
  rows: readonly Row[],
  place: Place,
  nextAfter: string | null,
  withRows: (shown: Row[]) => object,
): object {
  for (const size of SIZES) {
    const shown = rows.slice(place.skip, place.skip + size);
    const skip = place.skip + shown.length;
    const next =
      skip < rows.length ? cursorOf({ ...place, skip }) : nextAfter && cursorOf({ skip: 0, after: nextAfter });
    const page = { ...withRows(shown), ...(next && { next }) };
    if (size === 1 || JSON.stringify(page).length <= ANSWER_LENGTH) return page;
  }
  throw new Error('The last size always fits.');
}
