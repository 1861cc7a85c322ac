/** The pairs of letters that stand beside each other in a text, each as often as it does. */
export function letterPairs(text: string): string[] {
  const letters = [...text];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

/**
 * How alike texts are by the pairs of letters that they share (Dice): 1 for the same pairs, 0 for none. Looked up by pair, so that only
 * texts which share one are counted together.
 */
export class SimilarTexts {
  private readonly byPair = new Map<string, number[]>();
  private readonly sizes: number[] = [];

  constructor(texts: readonly string[]) {
    for (const [index, text] of texts.entries()) {
      const pairs = letterPairs(text);
      this.sizes.push(pairs.length);
      for (const pair of numberedPairs(pairs)) {
        const known = this.byPair.get(pair);
        if (known) known.push(index);
        else this.byPair.set(pair, [index]);
      }
    }
  }

  /** The texts that are alike by this much or more, by their index, each with how much. */
  similarTo(text: string, least: number): [index: number, similarity: number][] {
    const pairs = letterPairs(text);
    const shared = new Map<number, number>();
    for (const pair of numberedPairs(pairs)) {
      for (const index of this.byPair.get(pair) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    return [...shared]
      .map(([index, count]): [number, number] => [index, (2 * count) / (pairs.length + (this.sizes[index] as number))])
      .filter(([, similarity]) => similarity >= least);
  }
}

/** How alike two texts are. */
export const similarityOf = (one: string, other: string): number =>
  one === other ? 1 : (new SimilarTexts([one]).similarTo(other, 0)[0]?.[1] ?? 0);

/** Pairs told apart by how often they came before, so that one that stands twice is shared twice at most. */
function numberedPairs(pairs: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return pairs.map((pair) => {
    const times = seen.get(pair) ?? 0;
    seen.set(pair, times + 1);
    return times === 0 ? pair : `${pair}${times}`;
  });
}
