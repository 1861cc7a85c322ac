import { madeKey } from '../../domain/made-key.js';
import { asPrinted } from '../../domain/place-key.js';
import type { Direction } from '../../domain/plan.js';
import { isBlank, readPrintedCell } from '../../domain/printed-cell.js';
import type { MappingNode } from '../../plan-document/source/source-tree.js';
import { listIn, treeOf } from '../../workbook/tree-nodes.js';
import { joinLines } from '../words.js';
import { indicatorName } from './indicator-name.js';
import type { PrintedLine } from './print.js';
import type { LabelSpec } from './print.profile.js';
import { keepNotes, type OpenPlace, type PrintContext, set } from './print-context.js';
import {
  KINDS,
  NO_NAME,
  NO_TARGETS,
  NO_UNIT,
  NO_YEAR,
  SAME_INDICATOR,
  SPANNED_VALUE,
  UNKNOWN_COLUMN,
  UNWANTED_COLUMN,
} from './print-messages.js';
import type { PrintColumn } from './print-words.js';
import { compact, plainDigits, yearIn } from './printed-text.js';
import { bodiesOf } from './program-words.js';
import { isYearAlone, type Table, type TableCell, type TableRow } from './tables.js';
import { isUnit } from './units.js';

const DIRECTIONS: readonly [RegExp, Direction][] = [
  [/^(増加?|向上|上昇|↑|↗)$/u, 'INCREASE'],
  [/^(減少?|低下|低減|↓|↘)$/u, 'DECREASE'],
  [/^(維持|→)$/u, 'MAINTAIN'],
];
const VALUES = ['baseline', 'target', 'actual'];
const TEXTS = ['definition', 'targetBasis', 'dataSource'] as const;

interface ValueCell {
  column: PrintColumn;
  cell: TableCell;
  /** What is printed, and the year that the cell names itself. */
  printed: string;
  ownYear: number | undefined;
}

/** Reads tables whose rows are indicators. */
export class DraftIndicators {
  private readonly seen = new Set<string>();

  constructor(private readonly context: PrintContext) {}

  read({ columns, rows }: Table, place: OpenPlace, label: LabelSpec | undefined): void {
    for (const row of rows) this.readRow(row, columns, place, label);
  }

  private readRow(row: TableRow, columns: Table['columns'], place: OpenPlace, label: LabelSpec | undefined): void {
    const { account, places } = this.context;
    const cells = columns.flatMap((column, index): { column: PrintColumn; cell: TableCell }[] => {
      const cell = row[index];
      if (!cell || cell.lines.length === 0) return [];
      if (column && column.spec.is !== 'nothing') return [{ column, cell }];
      if (!cell.isFromAbove) account.leaveOut(cell.lines, column ? UNWANTED_COLUMN : UNKNOWN_COLUMN);
      return [];
    });
    const named = cells.find(({ column }) => column.spec.is === 'indicator');
    if (!named || named.cell.isFromAbove) {
      account.leaveOut(
        cells.filter(({ cell }) => !cell.isFromAbove).flatMap(({ cell }) => cell.lines),
        NO_NAME,
      );
      return;
    }
    const [line] = named.cell.lines as [PrintedLine];
    const offset = places.add(line);
    const { name, policy, unit, seriesNames, printedNumber } = indicatorName(named.cell.lines);
    if (name === '') {
      account.leaveOut(
        cells.flatMap(({ cell }) => cell.lines),
        NO_NAME,
      );
      return;
    }
    const item = account.item(KINDS.indicator, name);
    account.use(
      cells.flatMap(({ cell }) => cell.lines),
      item,
    );
    const values = cells.flatMap(({ column, cell }) =>
      VALUES.includes(column.spec.is) ? [valueIn(column, cell)] : [],
    );
    const ownUnit = textIn(cells, 'unit') ?? unit ?? unitOf(values);
    const isEvaluated = label?.kind === 'EVALUATION' || label?.kind === 'REFERENCE' || label?.kind === 'OTHER';
    const number = textIn(cells, 'number');
    const node = treeOf(
      {
        key: this.keyOf(place, name, line),
        name,
        printedNumber: number === undefined ? printedNumber : asPrinted(number),
        kind: isEvaluated ? label.kind : undefined,
        kindName: label?.kindName,
        policy: policy ?? numberIn(textIn(cells, 'policy')),
        page: places.pageOf(line),
        unit: ownUnit && plainDigits(ownUnit),
        direction: directionIn(textIn(cells, 'direction')),
      },
      offset,
    ) as MappingNode;
    for (const is of TEXTS) this.addText(node, is, cells);
    this.addBodies(node, cells);
    this.addValues(node, values, seriesNames, columns, offset);
    if (ownUnit === undefined) account.doubt(line, name, NO_UNIT);
    listIn(place.node, 'indicators', offset).entries.push(node);
    keepNotes(
      this.context,
      cells.flatMap(({ cell }) => cell.lines),
      node,
    );
  }

  /** Two of one name at one place are told apart by a key. */
  private keyOf(place: OpenPlace, name: string, line: PrintedLine): string | undefined {
    const { offset } = place.node;
    const called = `${offset}/${compact(name)}`;
    if (!this.seen.has(called)) {
      this.seen.add(called);
      return undefined;
    }
    this.context.account.doubt(line, name, SAME_INDICATOR);
    return madeKey([called, String(line.page), String(line.number)]);
  }

  private addText(
    node: MappingNode,
    is: (typeof TEXTS)[number],
    cells: readonly { column: PrintColumn; cell: TableCell }[],
  ): void {
    const text = textIn(cells, is);
    const [line] = cells.find(({ column }) => column.spec.is === is)?.cell.lines ?? [];
    if (line && text && (this.context.withTexts || is === 'dataSource'))
      set(node, is, text, this.context.places.add(line));
  }

  private addBodies(node: MappingNode, cells: readonly { column: PrintColumn; cell: TableCell }[]): void {
    const { bodies, places, reading } = this.context;
    const found = cells.find(({ column }) => column.spec.is === 'departments');
    const [line] = found?.cell.lines ?? [];
    if (!found || !line) return;
    const offset = places.add(line);
    const names = bodiesOf(found.cell.lines, reading.isBody);
    const responsible = names.map((name) => ({
      department: bodies.declare(name, undefined, { at: places.said(line).ja, offset }),
    }));
    if (responsible.length > 0) set(node, 'responsible', responsible, offset);
  }

  private addValues(
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
    if (filled.length > 0) set(node, 'series', [], offset);
    const list = node.fields.get('series')?.node;
    if (list?.kind === 'list') list.entries.push(...filled);
  }

  /** A sentence in place of targets says why there are none. */
  private isReason(node: MappingNode, { cell, printed, column }: ValueCell): boolean {
    const { account, places, withTexts } = this.context;
    const isWords = readPrintedCell(printed, null, null).value === null && !isBlank(printed);
    if (column.spec.is !== 'target' || cell.columnSpan < 2 || !isWords || printed.length < 8) return false;
    const [line] = cell.lines as [PrintedLine];
    if (withTexts) set(node, 'noTargetReason', printed, places.add(line));
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
    const said = { fiscalYear: year, columnYear: year === columnYear ? undefined : columnYear, printed };
    const value = treeOf(said, offset);
    if (column.spec.is === 'baseline' && !series.fields.has('baseline'))
      series.fields.set('baseline', { keyOffset: offset, node: value });
    else
      listIn(
        series,
        { baseline: 'baselines', target: 'targets', actual: 'actuals' }[column.spec.is as 'target'],
        offset,
      ).entries.push(value);
  }
}

/** The text of the first cell that is this. */
function textIn(
  cells: readonly { column: PrintColumn; cell: TableCell }[],
  is: PrintColumn['spec']['is'],
): string | undefined {
  const found = cells.find(({ column }) => column.spec.is === is);
  const text = found && plainDigits(joinLines(found.cell.lines.map((line) => line.text)));
  return text === undefined || isBlank(text) ? undefined : text;
}

const numberIn = (text: string | undefined) => {
  const [digits] = /\d+/.exec(text?.normalize('NFKC') ?? '') ?? [];
  return digits === undefined ? undefined : Number(digits);
};

const directionIn = (text: string | undefined) => DIRECTIONS.find(([word]) => word.test(text ?? ''))?.[1];

/** A year that stands in brackets on a line of its own is the year of the value, and no part of what is printed. */
function valueIn(column: PrintColumn, cell: TableCell): ValueCell {
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
function unitOf(values: readonly ValueCell[]): string | undefined {
  const units = values.flatMap(({ printed }) => {
    const [, unit = ''] = NUMBER_WITH_UNIT.exec(printed) ?? [];
    return unit === '' || /^(以上|以下|未満|超|程度|以内)$/u.test(unit) ? [] : [unit];
  });
  const [unit] = units;
  return unit !== undefined && units.every((one) => one === unit) && (isUnit(unit) || units.length > 1)
    ? unit
    : undefined;
}
