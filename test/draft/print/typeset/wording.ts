import type { PlaceDocument } from '../../../../src/plan-document/places.schema.js';
import type { PlanDocument } from '../../../../src/plan-document/plan-document.schema.js';

export type Evidence = NonNullable<PlaceDocument['evidence']>[number];
export type Indicator = NonNullable<PlaceDocument['indicators']>[number];
export type Program = PlanDocument['programs'][string];

const wide = (text: string) =>
  text.replace(/[0-9.]/g, (mark) => String.fromCodePoint((mark.codePointAt(0) ?? 0) + 0xfee0));

/** Digits as the original prints them in its prose: wide, but for those of addresses on the web. */
export const widen = (text: string) =>
  text.replace(/https?:\S+|[0-9]+/g, (part) => (part.startsWith('http') ? part : wide(part)));

/** A number as the original prints it in a cell: wide, but for those with a comma. */
export const widenNumber = (printed: string) => (printed.includes(',') ? printed : wide(printed));

/** Whether what it tells of is printed as a chart. */
export const isChart = ({ summary = '' }: Evidence) => summary.includes('グラフ');

/** What is printed of evidence as a paragraph, with narrow digits: its summary, and its figures where no chart shows them. */
export function proseOf(evidence: Evidence): string {
  const { summary = '', figures = [] } = evidence;
  if (figures.length === 0 || isChart(evidence)) return summary;
  const told = figures.map(({ label, printed, value, unit = '', fiscalYear }) => {
    const year = fiscalYear === undefined ? '' : `（${fiscalYear}年度）`;
    return `${label}：${printed ?? value}${unit}${year}`;
  });
  return `${summary}${told.join('，')}。`;
}

/** The bodies of a program as they stand in their bracket, parted where a line may be broken. */
export function bracketOf(program: Program, departments: PlanDocument['departments']): string[] {
  return program.departments.map((key, index, all) => {
    const next = departments[all[index + 1] ?? ''];
    const mark = next === undefined ? '）' : next.kind === 'SCHOOLS' ? '・' : '，';
    return `${index === 0 ? '（' : ''}${departments[key]?.name ?? key}${mark}`;
  });
}
