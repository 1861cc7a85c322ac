import { diffArrays } from 'diff';

/** A piece of a text, and whether it differs from what stands on the other side. */
export interface Run {
  text: string;
  differs: boolean;
}

/** Japanese has no spaces between words. */
const WORDS = new Intl.Segmenter('ja', { granularity: 'word' });

const wordsOf = (text: string): string[] => [...WORDS.segment(text)].map(({ segment }) => segment);

/** Two texts, each in pieces that say which words of it the other does not have in that place. */
export function differing(before: string, after: string): { before: Run[]; after: Run[] } {
  const runs = { before: [] as Run[], after: [] as Run[] };
  for (const { value, added, removed } of diffArrays(wordsOf(before), wordsOf(after))) {
    const run = { text: value.join(''), differs: added || removed };
    if (!added) runs.before.push(run);
    if (!removed) runs.after.push(run);
  }
  return runs;
}

/** A text of which nothing is on the other side, or all of it. */
export const whole = (text: string, differs: boolean): Run[] => [{ text, differs }];
