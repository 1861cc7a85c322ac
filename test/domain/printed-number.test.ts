import { describe, expect, it } from 'vitest';
import { printedNumber } from '../../src/domain/printed-number.js';

describe('a text that names a place by its number', () => {
  it.each([
    ['施策３-１', 'measure', '3.1'],
    ['施策 3.1', 'measure', '3.1'],
    ['Measure 3.1', 'measure', '3.1'],
    ['取組３－１－２', 'initiative', '3.1.2'],
    ['取組3−1ー2', 'initiative', '3.1.2'],
    ['課題3.1.1', 'issue', '3.1.1'],
    ['施策3-1の課題1', 'issue', '3.1.1'],
    ['　施策３-１　課題１　', 'issue', '3.1.1'],
    ['課題1、施策3-1', 'issue', '3.1.1'],
    ['3.1 方針2', 'policy', '3.1.2'],
    ['柱3の目指す姿1', 'vision', '3.1'],
    ['柱3 施策1', 'measure', '3.1'],
    ['measure 3.1 issue 1', 'issue', '3.1.1'],
    ['柱3', 'pillar', '3'],
    ['脚注24', 'footnote', '24'],
    ['3.1', null, '3.1'],
    ['3-1-2', null, '3.1.2'],
  ])('%s', (text, word, number) => {
    expect(printedNumber(text)).toEqual({ word, number });
  });

  it.each(['3', '2026', '相談', '施策', '施策3.1の相談', '課題1 課題2', '取組3.1.1 課題1', '第3-1号', ''])(
    '%j is none',
    (text) => {
      expect(printedNumber(text)).toBeNull();
    },
  );

  it('is short', () => {
    expect(printedNumber(`3.1${' '.repeat(90_000)}`)).toBeNull();
  });
});
