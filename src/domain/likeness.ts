/** How much of their pairs of letters two texts share, from 0 to 1. */
export function likeness(pairs: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  // Of the later text, since the first one may be long and is compared with many.
  for (const pair of others) if (pairs.has(pair)) shared += 1;
  return (2 * shared) / Math.max(pairs.size + others.size, 1);
}

/** The pairs of letters beside each other in a text, the last letter alone. */
export const pairsOf = (text: string) =>
  new Set([...text].map((letter, place, all) => letter + (all[place + 1] ?? '')));
