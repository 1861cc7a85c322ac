import { describe, expect, it } from 'vitest';
import { isDash, numberInText } from '../../../src/plan-document/shape/number-in-text.js';

describe('numbers as people write them', () => {
  it.each([
    ['58', '58'],
    ['１１，４２６円', '11426'],
    ['41.5％', '41.5'],
    ['△3', '-3'],
    ['－12', '-12'],
    ['007', '7'],
    ['2024年度', '2024'],
    ['令和6年度', '2024'],
    ['令和元年', '2019'],
    ['Ｒ６', '2024'],
    ['平成30年度', '2018'],
    ['増加', undefined],
    ['1、2、3', undefined],
    ['1.2.3', undefined],
    ['－', undefined],
    ['', undefined],
  ])('"%s" is %s', (text, number) => {
    expect(numberInText(text)).toBe(number);
  });

  it.each(['－', '―', '-', 'ー'])('"%s" is a dash', (text) => {
    expect(isDash(text)).toBe(true);
  });
});
