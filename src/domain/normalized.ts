/** A letter with more marks than this is none that anybody writes; Unicode's stream-safe texts end here, too (UAX #15). */
export const MOST_MARKS = 30;

/** Marks that join the letter before, and those of half width, which become such marks in NFKC. */
const MARKS = /[\p{M}\uff9e\uff9f]{2,}/gu;

/** How many marks stand on one letter, at the most. */
export function mostMarks(text: string): number {
  let most = 0;
  for (const [marks] of text.matchAll(MARKS)) most = Math.max(most, marks.length);
  return most;
}

/**
 * The text in a normal form of Unicode. Of a pile of marks only the first thirty stay: normal forms sort them, in a time that grows with the
 * square of their number, so that 100 kB of marks would take three seconds.
 */
export function normalized(text: string, form: 'NFC' | 'NFKC'): string {
  const lower = text.replaceAll(MARKS, (marks) => (marks.length > MOST_MARKS ? firstOf(marks) : marks));
  return lower.normalize(form);
}

const firstOf = (marks: string) => [...marks].slice(0, MOST_MARKS).join('');
