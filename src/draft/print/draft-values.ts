import { madeKey } from '../../domain/made-key.js';
import { isBlank, readPrintedCell } from '../../domain/printed-cell.js';
import type { MappingNode } from '../../plan-document/source/source-tree.js';
import { listIn, setField, textOf, treeOf } from '../../workbook/tree-nodes.js';
import { joinLines } from '../words.js';
import type { PrintedLine } from './print.js';
import type { PrintContext } from './print-context.js';
import { NO_TARGETS, NO_YEAR, SAME_YEAR, SPANNED_VALUE } from './print-messages.js';
import type { PrintColumn } from './print-words.js';
import { plainDigits, yearIn } from './printed-text.js';
import { isYearAlone, type Table, type TableCell } from './tables.js';
import { isUnit } from './units.js';

export interface ValueCell {
  column: PrintColumn;
  cell: TableCell;
  /** What is printed, and the year that the cell names itself. */
  printed: string;
  ownYear: number | undefined;
}

/** The values of indicators, and why there are none. */
export class DraftValues {
  constructor(private readonly context: PrintContext) {}

  /** Gives an indicator the values of its cells, in as many series as each cell has numbers. */
  add(
    node: MappingNode,
    values: readonly ValueCell[],
    seriesNames: readonly string[],
    columns: Table['columns'],
    offset: number,
  ): void {
    const parts = values
      .map((value) => (this.isReason(node, value) ? undefined : value))
      .flatMap((value) => value ?? []);
    const count = seriesCount(parts, seriesNames);
    const all = Array.from({ length: count }, (_, index) => {
      const series = treeOf(
        count === 1
          ? {}
          : { key: seriesNames[index] ? madeKey([seriesNames[index]]) : String(index + 1), name: seriesNames[index] },
        offset,
      ) as MappingNode;
      for (const value of parts)
        this.addValue(series, value, count === 1 ? value.printed : (split(value.printed)[index] ?? ''), columns);
      return series;
    });
    const filled = all.filter((series) => [...series.fields.keys()].some((field) => !['key', 'name'].includes(field)));
    if (filled.length > 0) setField(node, 'series', [], offset);
    const list = node.fields.get('series')?.node;
    if (list?.kind === 'list') list.entries.push(...filled);
  }

  /** A sentence in place of targets says why there are none. */
  private isReason(node: MappingNode, { cell, printed, column }: ValueCell): boolean {
    const { account, places, withTexts } = this.context;
    const isWords = readPrintedCell(printed, null, null).value === null && !isBlank(printed);
    if (column.spec.is !== 'target' || cell.columnSpan < 2 || !isWords || printed.length < 8) return false;
    const [line] = cell.lines as [PrintedLine];
    if (withTexts) setField(node, 'noTargetReason', printed, places.add(line));
    account.doubt(line, printed, NO_TARGETS);
    return true;
  }

  private addValue(
    series: MappingNode,
    { column, cell, ownYear }: ValueCell,
    printed: string,
    columns: Table['columns'],
  ): void {
    const { account, places } = this.context;
    const [line] = cell.lines as [PrintedLine];
    const offset = places.add(line);
    const at = columns.indexOf(column);
    const last = cell.columnSpan > 1 ? columns[at + cell.columnSpan - 1] : undefined;
    const columnYear = last?.fiscalYear ?? column.fiscalYear;
    if (last) account.doubt(line, printed, SPANNED_VALUE);
    const read = readPrintedCell(printed, null, columnYear ?? null);
    const year = ownYear ?? read.fiscalYear ?? columnYear;
    if (year === undefined) account.doubt(line, printed, NO_YEAR);
    const list = { baseline: 'baselines', target: 'targets', actual: 'actuals' }[column.spec.is as 'target'];
    const again = sameYears(series, list, year);
    if (again > 0) account.doubt(line, printed, SAME_YEAR);
    const said = {
      fiscalYear: year,
      columnYear: year === columnYear ? undefined : columnYear,
      label: again === 0 ? undefined : again === 1 ? column.header : `${column.header} ${again}`,
      printed,
    };
    const value = treeOf(said, offset);
    if (column.spec.is === 'baseline' && !series.fields.has('baseline'))
      series.fields.set('baseline', { keyOffset: offset, node: value });
    else listIn(series, list, offset).entries.push(value);
  }
}

/** How many values of that kind and year a series has. */
function sameYears(series: MappingNode, list: string, year: number | undefined): number {
  const baseline = series.fields.get('baseline')?.node;
  const others = series.fields.get(list)?.node;
  const values = [
    ...(list === 'baselines' && baseline ? [baseline] : []),
    ...(others?.kind === 'list' ? others.entries : []),
  ];
  return values.filter((value) => value.kind === 'mapping' && textOf(value, 'fiscalYear') === year?.toString()).length;
}

/** A year that stands in brackets on a line of its own is the year of the value, and no part of what is printed. */
export function valueIn(column: PrintColumn, cell: TableCell): ValueCell {
  const texts = cell.lines.map((line) => plainDigits(line.text));
  const last = texts.at(-1) ?? '';
  const isYear = texts.length > 1 && /^[（(].*[）)]$/u.test(last) && isYearAlone(last);
  const printed = joinLines(isYear ? texts.slice(0, -1) : texts);
  return { column, cell, printed, ownYear: isYear ? yearIn(last) : undefined };
}

const split = (printed: string) => printed.split(/[/／]/u).map((part) => part.trim());

/** How many numbers stand in each cell, where it is several in all of them. */
function seriesCount(values: readonly ValueCell[], names: readonly string[]): number {
  const counts = values.filter(({ printed }) => !isBlank(printed)).map(({ printed }) => split(printed).length);
  const [count = 1] = counts;
  const isOfNames = names.length < 2 || names.length === count;
  return count > 1 && isOfNames && counts.every((one) => one === count) ? count : 1;
}

const NUMBER_WITH_UNIT =
  /^(?:約|延べ|概ね|おおむね)?\s*[\d,.]+\s*([^\d\s.,（(～~／/-]{1,6}?)(?:以上|以下|未満|超|程度|以内)?(?:\s*[（(].*)?$/u;

/** The unit that stands behind the numbers in the cells: one that is known, or the same in several cells. */
export function unitOf(values: readonly ValueCell[]): string | undefined {
  const units = values.flatMap(({ printed }) => {
    const [, unit = ''] = NUMBER_WITH_UNIT.exec(printed) ?? [];
    return unit === '' || /^(以上|以下|未満|超|程度|以内)$/u.test(unit) ? [] : [unit];
  });
  const [unit] = units;
  return unit !== undefined && units.every((one) => one === unit) && (isUnit(unit) || units.length > 1)
    ? unit
    : undefined;
}
