import type { Say } from './language';

interface ProgramCount {
  listed: number;
  distinct: number;
  relisted: number;
}

/** Listings, the repeat ones among them, and programs, in words. */
export const countsIn = (say: Say, { listed, distinct, relisted }: ProgramCount): string =>
  say('counts', { listed, distinct, relisted }) + elsewhereNote(say, { listed, distinct, relisted });

/**
 * Why listings without the repeat ones are fewer than programs, which readers subtract: of some programs only repeat listings are
 * counted here. Empty where there are none.
 */
export function elsewhereNote(say: Say, { listed, distinct, relisted }: ProgramCount): string {
  const elsewhere = distinct - (listed - relisted);
  return elsewhere > 0 ? say('countsElsewhere', { listed, distinct, relisted, elsewhere }) : '';
}
