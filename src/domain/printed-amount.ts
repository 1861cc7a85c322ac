// Numbers as Japanese plans print them: 11,426, ▲28.7, 28億9,075万.

const DIGITS = '\\d[\\d,]*(?:\\.\\d+)?';
const SMALL: Record<string, number> = { 十: 10, 百: 100, 千: 1_000 };
const LARGE: Record<string, number> = { 万: 10_000, 億: 100_000_000, 兆: 1_000_000_000_000 };
const PIECE = `${DIGITS}[十百千]?[万億兆]?`;

/** The source of a pattern for a number with its sign and multiples, without its unit. */
export const AMOUNT = `[-+▲△]?(?:${PIECE})+`;

const EACH_PIECE = new RegExp(`(${DIGITS})([十百千]?)([万億兆]?)`, 'g');

/** What a text that is one AMOUNT comes to: 2890750000 for 28億9,075万, −28.7 for ▲28.7. */
export function amountOf(text: string): number {
  const isNegative = /^[-▲△]/.test(text);
  let sum = 0;
  for (const [, digits = '', small = '', large = ''] of text.matchAll(EACH_PIECE)) {
    sum += Number(digits.replaceAll(',', '')) * (SMALL[small] ?? 1) * (LARGE[large] ?? 1);
  }
  // Sums of fractions of multiples bear the noise of binary fractions: no printed number has fifteen digits.
  const exact = Number(sum.toPrecision(15));
  return isNegative ? 0 - exact : exact;
}

const UNIT_WITH_MULTIPLE = /^([十百千]?[万億兆]?)(.+)$/u;

/** A unit such as 千円 as the multiple that it counts in and what it counts: 1000 and 円. */
export function multipleOfUnit(unit: string): { multiple: number; counted: string } {
  const [, words = '', counted = unit] = UNIT_WITH_MULTIPLE.exec(unit) ?? [];
  const multiple = [...words].reduce((product, word) => product * (SMALL[word] ?? LARGE[word] ?? 1), 1);
  return { multiple, counted };
}
