import { foldText } from './fold-text.js';
import type { IdWord } from './identity.js';

/** A place of a plan by its number, as people name it: 施策3-1, 3.1.1, 施策3-1の課題1. */
export interface PrintedNumber {
  /** What it is a number of; null where only the number is said. */
  word: IdWord | null;
  /** All numbers from the pillar on, as ids join them: 3.1.1. */
  number: string;
}

/** What people call the numbered parts of a plan. */
const WORDS: Record<string, IdWord> = {
  柱: 'pillar',
  pillar: 'pillar',
  目指す姿: 'vision',
  vision: 'vision',
  施策: 'measure',
  measure: 'measure',
  課題: 'issue',
  issue: 'issue',
  方針: 'policy',
  policy: 'policy',
  取組: 'initiative',
  initiative: 'initiative',
  脚注: 'footnote',
  footnote: 'footnote',
};

const WORD = `(${Object.keys(WORDS).join('|')})`;
const NUMBER = '(\\d+(?:[-.]\\d+)*)';
const PRINTED = new RegExp(`^${WORD}?\\s*${NUMBER}(?:[\\s、,の]*${WORD}\\s*${NUMBER})?$`);

/** A text that names a place by two numbers, each with its word, is shorter; to fold a long one takes a second. */
const LONGEST = 100;

/** Strokes that stand between numbers in print, other than a hyphen. */
const STROKES = /(?<=\d)[‐-―−ー](?=\d)/g;

/** The place that a text names by number, and names alone; null for any other text. */
export function printedNumber(text: string): PrintedNumber | null {
  if (text.length > LONGEST) return null;
  const typed = foldText(text).trim().replaceAll(STROKES, '-');
  const [, word, number = '', innerWord, innerNumber] = PRINTED.exec(typed) ?? [];
  const [one, other] = [part(word, number), innerWord && innerNumber ? part(innerWord, innerNumber) : null];
  if (other === null) return one.word || one.number.includes('.') ? one : null;
  // 課題1 施策3.1 is the same as 施策3.1 課題1.
  const [outer, inner] = depthOf(one) <= depthOf(other) ? [one, other] : [other, one];
  if (depthOf(outer) === depthOf(inner) || depthOf(outer) === INNERMOST) return null;
  return { word: inner.word, number: `${outer.number}.${inner.number}` };
}

const INNERMOST = 2;

/** How deep in a plan what bears a number stands; a number without a word before another is that of a measure. */
const depthOf = ({ word }: PrintedNumber) => (word === 'pillar' ? 0 : word === 'measure' || !word ? 1 : INNERMOST);

const part = (word: string | undefined, number: string): PrintedNumber => ({
  word: word ? (WORDS[word] as IdWord) : null,
  number: number.replaceAll('-', '.'),
});
