/** What a draft has of one kind of facts. */
export interface Comparison {
  found: number;
  missing: string[];
  extra: string[];
  /** The part of the truth that the draft has; 1 where there is nothing to find. */
  recall: number;
  /** The part of the draft that is true; 1 where it says nothing. */
  precision: number;
}

export const KINDS: readonly string[];
export function factsOf(document: unknown): Map<string, string[]>;
export function compare(draft: unknown, truth: unknown): Map<string, Comparison>;
export function ofAll(comparison: ReadonlyMap<string, Comparison>): Comparison;
