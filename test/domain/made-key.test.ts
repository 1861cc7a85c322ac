import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { madeKey } from '../../src/domain/made-key.js';

const hashOf = (names: string) => createHash('sha256').update(names).digest('hex').slice(0, 12);

it('is made of the names from the outermost in, so that two of one name are two', () => {
  const keys = ['青葉区', '太白区'].map((ward) => madeKey([ward, 'まちづくり推進課']));
  expect(keys).toEqual([hashOf('青葉区/まちづくり推進課'), hashOf('太白区/まちづくり推進課')]);
  expect(madeKey(['まちづくり推進課'])).toBe(hashOf('まちづくり推進課'));
});

it('does not depend on width, case or spaces, which two plans print differently', () => {
  expect(madeKey(['ＤＸ 推進課'])).toBe(madeKey(['dx推進課']));
  expect(madeKey(['CO₂ネットゼロ推進課'])).toBe(`co2-${hashOf('co2ネットゼロ推進課')}`);
});

it('never changes: ids are made of it', () => {
  expect(madeKey(['中央区', 'まちづくり推進課'])).toBe('1b9bee79bacd');
});

it('is a key, however long the name', () => {
  expect(madeKey(['a'.repeat(2000)])).toMatch(/^a{40}-[0-9a-f]{12}$/);
  expect(madeKey([`${'a'.repeat(39)} b課`])).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});
