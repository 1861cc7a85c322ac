import type { Spread } from '../measure/statistics.js';

// How figures stand in reports.

/** A table in Markdown. */
export function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Median, with what it lay between. */
export const spread = ({ median, least, most }: Spread) => `${figure(median)} (${figure(least)}–${figure(most)})`;

/** Three digits that count. */
export function figure(value: number): string {
  if (value === 0) return '0';
  return value >= 100 ? number(Math.round(value)) : String(Number(value.toPrecision(3)));
}

/** All digits. */
export function number(value: number): string {
  return value.toLocaleString('en');
}

/** Bytes as whole megabytes. */
export const megabytes = (bytes: number) => number(Math.round(bytes / 1_000_000));

/** A figure with what it may be, which is told where it is not kept. */
export function judged(text: string, bar: string, isKept: boolean): string {
  return isKept ? `${text} (${bar})` : `**${text} (${bar}) ✗**`;
}
