import type { Bilingual } from '../domain/bilingual.js';

/** Suggestions are a courtesy: a hostile document with more names than this gets worse ones. */
const MOST_CANDIDATES = 5000;
const LONGEST_WORD = 100;

/**
 * The candidate that a word is most likely a misspelling of, or undefined where none is close: at most
 * a third of its letters wrong, missing, too many or swapped with the next.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const plain = word.trim().toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(plain.length / 3)) + 1;
  let seen = 0;
  for (const candidate of candidates) {
    if (++seen > MOST_CANDIDATES) break;
    if (Math.abs(candidate.length - plain.length) >= bestDistance) continue;
    const distance = editDistance(plain, candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** How many letters to change, add, drop or swap with their neighbour to get from one word to the other. */
function editDistance(from: string, to: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const change = from[row - 1] === to[column - 1] ? 0 : 1;
      let cost = Math.min(
        (previous[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (previous[column - 1] as number) + change,
      );
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        cost = Math.min(cost, (beforePrevious[column - 2] as number) + 1);
      }
      current.push(cost);
    }
    [beforePrevious, previous] = [previous, current];
  }
  return previous[to.length] as number;
}

/** ` did you mean "x"?` to put into a message, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): Bilingual {
  const suggestion = nearest(word, candidates);
  if (suggestion === undefined) return { ja: '', en: '' };
  return { ja: `「${suggestion}」ではありませんか。`, en: ` did you mean "${suggestion}"?` };
}
