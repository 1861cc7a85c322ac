// What the slowest documents are made of.

const MIB = 1024 * 1024;

/** As much of it as the limits of a file leave room for. */
export const fill = (text: string, bytes = 4 * MIB - 20_000) =>
  text.repeat(Math.floor(bytes / Buffer.byteLength(text)));

export const list = <Item>(length: number, item: (index: number) => Item) =>
  Array.from({ length }, (_, index) => item(index));

/** A key of the longest length, that differs from another in its number only. */
export const longKey = (index: number) => `${'a'.repeat(70)}-${String(index).padStart(5, '0')}`;

interface Parts {
  printedPillars?: string;
  departments?: string;
  committees?: string;
  programs?: string;
  pillars?: string;
  footnotes?: string;
  before?: string;
}

export const PILLAR = '{ number: 1, name: a, measures: [] }';

/** A plan with these parts, which is otherwise right; as many as it can have in a line. */
export function plan({
  printedPillars = '1',
  departments = '',
  committees = '',
  programs = '',
  ...parts
}: Parts): string {
  return `${parts.before ?? ''}key: slow-2024
title: a
municipality: { code: "999997", name: a, prefecture: a }
fiscalYears: { start: 2024, end: 2026 }
levelNames: {}
printedPillars: [${printedPillars}]
departments: {${departments}}
committees: {${committees}}
programs: {${programs}}
pillars: [${parts.pillars ?? PILLAR}]
footnotes: [${parts.footnotes ?? ''}]
`;
}

export const pillarOf = (measures: string) => `{ number: 1, name: a, measures: [${measures}] }`;
export const measureOf = (fields: string, number = 1) => `{ number: ${number}, name: a, ${fields} }`;
export const inMeasure = (fields: string) => pillarOf(measureOf(fields));
export const inInitiative = (programs: string) =>
  inMeasure(`initiatives: [{ number: 1, name: a, programs: [${programs}] }]`);

export const programs = (count: number, keyOf = (index: number) => `p${index}`, departments = '') =>
  list(count, (index) => `${keyOf(index)}: { name: a, departments: [${departments}] }`).join();
export const departments = (count: number, keyOf = (index: number) => `d${index}`) =>
  list(count, (index) => `${keyOf(index)}: { name: a, kind: OTHER }`).join();
export const committees = (count: number, keyOf = (index: number) => `c${index}`) =>
  list(count, (index) => `${keyOf(index)}: { name: a }`).join();
export const listings = (count: number, keyOf: (index: number) => string, fields = '') =>
  list(count, (index) => `{program: ${keyOf(index)}${fields}}`).join();

/** The number that a part of a list may have, which goes to 999. */
export const ordinals = (count: number) => list(Math.min(count, 999), (index) => index + 1);
