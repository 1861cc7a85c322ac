import { expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from '../../src/data/list/cursor.js';

const ORDER = 'program NAME ASC, LISTED DESC';
const decode = (cursor: string) => decodeCursor('after', cursor, ORDER, ['string', 'number']);
const made = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');

it('gives back what it was made of, with the longest names there may be', () => {
  const position = { keys: ['事'.repeat(2_000), 3], id: 'kashiwa-2024/program/x' };
  expect(decode(encodeCursor(ORDER, position))).toEqual(position);
});

const RIGHT = { o: ORDER, k: ['a', 1], i: 'x' };

it.each([
  ['nothing', ''],
  ['no JSON', 'x'],
  ['null', made(null)],
  ['a list', made([ORDER, ['a', 1], 'x'])],
  ['no keys', made({ ...RIGHT, k: undefined })],
  ['keys that are no list', made({ ...RIGHT, k: { 0: 'a', 1: 1, length: 2 } })],
  ['too few keys', made({ ...RIGHT, k: ['a'] })],
  ['too many keys', made({ ...RIGHT, k: ['a', 1, 1] })],
  ['keys of other types', made({ ...RIGHT, k: [1, 'a'] })],
  ['a key that is a list', made({ ...RIGHT, k: [['a'], 1] })],
  ['no id', made({ ...RIGHT, i: undefined })],
  ['an id that is a number', made({ ...RIGHT, i: 1 })],
  ['an order that is a list', made({ ...RIGHT, o: [ORDER] })],
  ['another order', made({ ...RIGHT, o: 'x'.repeat(10_000) })],
  ['a text of 90 kB', made({ ...RIGHT, k: ['a'.repeat(67_000), 1] })],
  ['22,000 keys', made({ ...RIGHT, k: Array.from({ length: 22_000 }, () => null) })],
])('refuses %s', (_name, cursor) => {
  try {
    decode(cursor);
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({ code: 'INVALID_CURSOR' });
    expect((error as Error).message.length).toBeLessThan(600);
  }
});
