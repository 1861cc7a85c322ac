import { describe, expect, it } from 'vitest';
import { nearest, Suggestions } from '../../src/plan-document/nearest.js';

describe('the nearest word', () => {
  it.each([
    ['job-coch', 'job-coach'],
    ['job-coahc', 'job-coach'],
    ['Job_Coach', 'job-coach'],
    ['sales', 'sale'],
    ['fare', undefined],
    ['x', undefined],
    ['', undefined],
    ['a'.repeat(200), undefined],
  ])('to %s is %s', (word, expected) => {
    expect(nearest(word, ['job-coach', 'job-search', 'sale', 'fairs-of-sales'])).toBe(expected);
  });
});

it('suggestions end when as much was compared as may be for one document, whatever is asked then', () => {
  const words = Array.from({ length: 1_000 }, (_, index) => `programme-${index}`);
  const suggestions = new Suggestions(100_000);
  expect(suggestions.nearest('programe-7', words)).toBe('programme-7');
  let looked = 0;
  function* counted() {
    for (const word of words) {
      looked += 1;
      yield word;
    }
  }
  const found = Array.from({ length: 20 }, () => suggestions.nearest('xrxgrxmmx-7', counted()));
  expect(found.at(-1)).toBeUndefined();
  expect(looked).toBeLessThan(2_000);
});
