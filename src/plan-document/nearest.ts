import type { Bilingual } from '../domain/bilingual.js';
import { printable } from '../domain/printable.js';

const LONGEST_WORD = 100;

/**
 * Letters that are compared with letters for all suggestions of one document, which takes a tenth of a second. A plan of people has a few hundred
 * keys, and each of its first hundred problems gets its suggestion; help for a document with thousands must not cost more than its check.
 */
const MOST_COMPARED = 10_000_000;

/** Seeks the words that others are most likely misspellings of, until it has compared so much that no more is sought. */
export class Suggestions {
  constructor(private left = MOST_COMPARED) {}

  /**
   * The candidate that a word is most likely a misspelling of, or undefined where none is close: at most
   * a third of its letters wrong, missing, too many or swapped with the next.
   */
  nearest(word: string, candidates: Iterable<string>): string | undefined {
    const plain = word.trim().toLowerCase();
    if (plain.length > LONGEST_WORD) return undefined;
    let best: string | undefined;
    let within = Math.max(1, Math.floor(plain.length / 3));
    for (const candidate of candidates) {
      if (Math.abs(candidate.length - plain.length) > within) continue;
      if (this.left <= 0) return undefined;
      const distance = this.distance(plain, candidate.toLowerCase(), within);
      if (distance > within) continue;
      [best, within] = [candidate, distance - 1];
      if (within < 0) break;
    }
    return best;
  }

  /** ` did you mean "x"?` to put into a message, or nothing. */
  didYouMean(word: string, candidates: Iterable<string>): Bilingual {
    const suggestion = this.nearest(word, candidates);
    if (suggestion === undefined) return { ja: '', en: '' };
    const shown = printable(suggestion);
    return { ja: `「${shown}」ではありませんか。`, en: ` did you mean "${shown}"?` };
  }

  /**
   * How many letters to change, add, drop or swap with their neighbour to get from one word to the other. Where it is more than `within`,
   * it gives some larger number, and looks only at what can stay within it.
   */
  private distance(from: string, to: string, within: number): number {
    const TOO_FAR = within + 1;
    const width = to.length + 1;
    const rowOf = (): number[] => Array(width).fill(TOO_FAR);
    let beforePrevious = rowOf();
    let previous = rowOf().map((far, column) => Math.min(far, column));
    for (let row = 1; row <= from.length; row++) {
      const current = rowOf();
      current[0] = Math.min(row, TOO_FAR);
      const last = Math.min(to.length, row + within);
      let least = current[0];
      for (let column = Math.max(1, row - within); column <= last; column++) {
        const change = from[row - 1] === to[column - 1] ? 0 : 1;
        let cost = Math.min(
          (previous[column] as number) + 1,
          (current[column - 1] as number) + 1,
          (previous[column - 1] as number) + change,
        );
        if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
          cost = Math.min(cost, (beforePrevious[column - 2] as number) + 1);
        }
        current[column] = cost;
        least = Math.min(least, cost);
      }
      this.left -= width;
      if (least > within) return TOO_FAR;
      [beforePrevious, previous] = [previous, current];
    }
    return previous[to.length] as number;
  }
}

/** The nearest of a few words that do not come from the document. */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined =>
  new Suggestions().nearest(word, candidates);
