import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/plan-document/nearest.js';

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
