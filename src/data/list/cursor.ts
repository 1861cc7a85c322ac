import { BadArgumentError } from '../../domain/keikaku.error.js';

/** Where a row stands in an order: the values it is sorted by, and its id, which breaks ties. */
export interface Position {
  keys: (string | number)[];
  id: string;
}

/** No cursor is longer: of the orders of a list two are by text, and the longest name has 2,000 letters of up to three bytes. */
const LONGEST = 20_000;

/** The opaque text that names a row's place in an order, such as `program NAME ASC`. */
export function encodeCursor(order: string, { keys, id }: Position): string {
  return Buffer.from(JSON.stringify({ o: order, k: keys, i: id })).toString('base64url');
}

/**
 * The place a cursor names in an order whose rows are sorted by values of these types. `argument` is where it was given, for the message.
 *
 * @throws BadArgumentError INVALID_CURSOR for a text that is no cursor, or one made for another order.
 */
export function decodeCursor(argument: string, cursor: string, order: string, keyTypes: readonly string[]): Position {
  const { o, k: keys, i: id } = parse(argument, cursor);
  if (typeof o !== 'string' || typeof id !== 'string' || !Array.isArray(keys)) throw notACursor(argument);
  if (o !== order) {
    throw new BadArgumentError(
      'INVALID_CURSOR',
      {
        ja: `\`${argument}\` は別の並び順（${o.slice(0, 80)}）のカーソルで、この一覧（${order}）には使えません。ページを進める間は一覧と orderBy を変えないか、\`${argument}\` を外して最初から始めてください。`,
        en: `\`${argument}\` is for the order ${o.slice(0, 80)}, but this list is ordered by ${order}. Use the same list and orderBy for every page, or start again without \`${argument}\`.`,
      },
      { argument },
    );
  }
  const isOfOrder = keys.length === keyTypes.length && keys.every((key, place) => typeof key === keyTypes[place]);
  if (!isOfOrder) throw notACursor(argument);
  return { keys, id };
}

/** What a cursor says, which anybody may have written. */
function parse(argument: string, cursor: string): Record<string, unknown> {
  if (cursor.length > LONGEST) throw notACursor(argument);
  try {
    return { ...JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) };
  } catch {
    throw notACursor(argument);
  }
}

function notACursor(argument: string) {
  return new BadArgumentError(
    'INVALID_CURSOR',
    {
      ja: `\`${argument}\` はこのサーバーのカーソルではありません。pageInfo の startCursor か endCursor、または edge の cursor を、そのまま指定してください。`,
      en: `\`${argument}\` is not a valid cursor. Use startCursor or endCursor of pageInfo, or the cursor of an edge, unchanged.`,
    },
    { argument },
  );
}
