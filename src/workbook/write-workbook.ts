import type { RecordedResult } from '../data/writing/recorded-results.js';
import type { PlanDocument } from '../plan-document/plan-document.schema.js';
import { Programs } from '../plan-document/programs.js';
import { calledByName } from './called-by-name.js';
import type { CellKind, Column } from './column.js';
import { LINK_FIELDS } from './layout/places.layout.js';
import { PLAN_FIELDS } from './layout/plan.layout.js';
import {
  EVIDENCE,
  INDICATORS,
  LINKS,
  LISTINGS,
  LISTS,
  NOTHING_PRINTED,
  PLACES,
  PLAN,
  PROGRAMS,
  REASONS,
  RECORDED,
  REVISION_HEADER,
  type SheetLayout,
  VALUES,
} from './layout/sheet.layout.js';
import { SHEETS } from './layout/sheets.js';
import type { Cell } from './marked-text.js';
import { LAST_ROW, letterOf, type WrittenColumn, type WrittenSheet, writeBook } from './write-book.js';

/** A plan as it is stored, which a workbook is made of. */
interface WorkbookPlan {
  /** With all its keys. */
  document: PlanDocument;
  revision: string;
  recorded: readonly RecordedResult[];
}

type Thing = Record<string, unknown>;

/** The bytes of a workbook of a plan, or of one without anything in it, to be filled in. */
export function writeWorkbook(plan: WorkbookPlan | undefined): Promise<Uint8Array> {
  const rows = new WorkbookRows(new Programs(plan?.document.programs));
  if (plan) rows.addParts(PLAN, '', calledByName(plan.document) as unknown as Thing);
  return writeBook(plan?.document.title ?? '計画の表', [
    planSheet(plan),
    ...SHEETS.map((layout) => sheetOf(layout, rows.of(layout.name))),
    ...(plan ? [recordedSheet(plan.recorded)] : []),
    listsSheet(),
  ]);
}

/** The rows of all sheets, each with the names by which other rows tell it. */
class WorkbookRows {
  private readonly rows = new Map<string, Cell[][]>();
  private readonly labels = new Map<string, Set<string>>();

  constructor(private readonly programs: Programs) {}

  of(sheet: string): Cell[][] {
    const rows = this.rows.get(sheet) ?? [];
    this.rows.set(sheet, rows);
    return rows;
  }

  /** Adds all that belongs to a thing. What is of its own kind comes last, so that a place is followed by what it has itself. */
  addParts(sheet: string, label: string, thing: Thing): void {
    if (sheet === REASONS) this.addLinks(label, thing);
    if (sheet === INDICATORS) this.addValues(label, thing);
    const inner = SHEETS.filter((layout) => layout.name === sheet);
    const others = SHEETS.filter((layout) => layout.name !== sheet);
    for (const layout of [...others, ...inner]) {
      for (const list of layout.belongsTo[sheet] ?? []) {
        for (const part of thingsIn(thing[list])) this.add(layout, part, { sheet, label, list });
      }
    }
  }

  private add(layout: SheetLayout, thing: Thing, owner: { sheet: string; label: string; list: string }): void {
    const label = this.labelOf(layout, thing, owner);
    const cells = layout.columns.map((column): Cell => {
      switch (column.role) {
        case 'label':
          return layout.name === LISTINGS && !thing.responsible ? null : label;
        case 'owner':
          return owner.sheet === PLAN ? null : owner.label;
        case 'owner sheet':
          return owner.sheet === PLAN ? null : owner.sheet;
        case 'list':
          return column.choices?.get(owner.list) ?? null;
        default:
          return cellOf(column, thing);
      }
    });
    this.of(layout.name).push(cells);
    this.addParts(layout.name, label, thing);
  }

  private addLinks(label: string, thing: Thing): void {
    for (const { field, to } of Object.values(LINK_FIELDS)) {
      for (const link of [thing[field] ?? []].flat() as Thing[]) {
        this.of(LINKS).push([label, link[to] as Cell, (link.page as number | undefined) ?? null]);
      }
    }
  }

  private addValues(label: string, indicator: Thing): void {
    const { columns } = SHEETS.find(({ name }) => name === VALUES) as SheetLayout;
    for (const series of thingsIn(indicator.series)) {
      const { baseline, baselines, targets, actuals } = series;
      const values = Object.entries({ baseline: baselines ?? baseline, targets, actuals }).flatMap(([list, found]) =>
        ([found ?? []].flat() as Thing[]).map((value) => ({ list, value })),
      );
      for (const { list, value } of values.length > 0 ? values : [{ list: '', value: {} }]) {
        const cells = columns.map((column): Cell => {
          if (column.role === 'owner') return label;
          if (column.role === 'list') return column.choices?.get(list) ?? null;
          return cellOf(column, { ...value, series });
        });
        this.of(VALUES).push(cells);
      }
    }
  }

  /** What other rows tell it by: unlike all others of its sheet. */
  private labelOf(layout: SheetLayout, thing: Thing, owner: { label: string; list: string }): string {
    const taken = this.labels.get(layout.name) ?? new Set();
    this.labels.set(layout.name, taken);
    // Programs have no name beside their own; of those that share it, each is told by its key.
    const isShared = layout.name === PROGRAMS && this.programs.find(thing.name as string).length > 1;
    const proposed = isShared ? (thing.key as string) : proposedLabel(layout, thing, owner);
    let label = proposed;
    for (let number = 2; taken.has(label); number++) label = `${proposed}（${number}）`;
    taken.add(label);
    return label;
  }
}

function proposedLabel({ name: sheet }: SheetLayout, thing: Thing, owner: { label: string; list: string }): string {
  const { name, number, printedNumber, key, program } = thing as Record<string, string | number | undefined>;
  const before = String(printedNumber || number || '');
  const [outer = ''] = owner.label.split(' ');
  switch (sheet) {
    case PLACES: {
      const code = /^[\d.]+$/.test(outer) && /^\d+$/.test(before) ? `${outer}.${before}` : before;
      return [code, name].filter(Boolean).join(' ');
    }
    case REASONS:
      return `${owner.label.split(' ')[0]} ${REASON_LABELS[owner.list]}${before}`;
    case EVIDENCE:
      return `${outer} 根拠${before}`;
    case LISTINGS:
      return `${outer} ${program}`;
    default:
      return String(name ?? key ?? '');
  }
}

const REASON_LABELS: Record<string, string> = { visions: '目指す姿', issues: '課題', policies: '方針' };

/** The things of a field: of a list, or of one that has a thing for each key. */
function thingsIn(field: unknown): Thing[] {
  if (Array.isArray(field)) return field;
  return Object.entries((field ?? {}) as Record<string, Thing>).map(([key, thing]) => ({ name: key, ...thing, key }));
}

function cellOf({ field, kind, choices }: Column, thing: Thing): Cell {
  const value = field.split('.').reduce<unknown>((at, name) => (at as Thing | undefined)?.[name], thing);
  if (kind === 'number or dash' && value === null) return '－';
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.join('\n') || null;
  if (value === '') return NOTHING_PRINTED;
  if (kind === 'mark') return value ? '○' : '×';
  if (kind === 'choice') return choices?.get(value as string) ?? (value as string);
  return value as Cell;
}

const TEXTS = new Set<CellKind>(['text', 'lines', 'names', 'numbers', 'choice', 'mark', 'number or text']);

function planSheet(plan: WorkbookPlan | undefined): WrittenSheet {
  const column = (header: string, width: number): WrittenColumn => ({ header, width, isText: true });
  const rows = PLAN_FIELDS.map((field) => [
    field.header,
    plan ? cellOf(field, plan.document as unknown as Thing) : null,
    field.help,
  ]);
  return {
    name: PLAN,
    columns: [column('項目', 24), column('内容', 48), column('説明', 60)],
    rows: [
      ...rows,
      [REVISION_HEADER, plan?.revision ?? null, 'どの版から取り出したかのしるしです。変えないでください。'],
    ],
  };
}

function sheetOf(layout: SheetLayout, rows: Cell[][]): WrittenSheet {
  const columns = layout.columns.map((column): WrittenColumn => {
    const { header, help, width, kind, isHidden } = column;
    return {
      ...{ header, width, isHidden, isText: TEXTS.has(kind) },
      comment: `${help}${column.isRequired ? '必ず書きます。' : ''}`,
      chosenFrom: choicesOf(column),
      isProposal: kind !== 'choice' && column.role !== 'list',
    };
  });
  return { name: layout.name, columns, rows, frozenColumns: 1 };
}

/** Where the values of a column are chosen from; names of several in a cell are typed. */
function choicesOf({ choices, refersTo, kind }: Column): string | undefined {
  if (choices) {
    const at = letterOf(LISTS_OF_CHOICES.findIndex(({ words }) => isSame(words, [...choices.values()])));
    return `'${LISTS}'!$${at}$2:$${at}$${choices.size + 1}`;
  }
  if (refersTo === undefined || kind !== 'text') return undefined;
  const { columns } = SHEETS.find(({ name }) => name === refersTo) as SheetLayout;
  const at = letterOf(
    Math.max(
      0,
      columns.findIndex(({ role, field }) => role === 'label' || field === 'name'),
    ),
  );
  return `'${refersTo}'!$${at}$2:$${at}$${LAST_ROW}`;
}

/** Excel takes no more than 255 letters where values are chosen, and none with a comma; so they are on a sheet of their own, each list once. */
const LISTS_OF_CHOICES = SHEETS.flatMap(({ name, columns }) =>
  columns.flatMap(({ header, choices }) =>
    choices ? [{ header: `${name}：${header}`, words: [...choices.values()] }] : [],
  ),
).filter(({ words }, at, all) => all.findIndex((other) => isSame(other.words, words)) === at);

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at]);
}

function listsSheet(): WrittenSheet {
  const longest = Math.max(...LISTS_OF_CHOICES.map(({ words }) => words.length));
  return {
    name: LISTS,
    columns: LISTS_OF_CHOICES.map(({ header }) => ({ header, width: 16, isText: true })),
    rows: Array.from({ length: longest }, (_, row) => LISTS_OF_CHOICES.map(({ words }) => words[row] ?? null)),
  };
}

function recordedSheet(recorded: readonly RecordedResult[]): WrittenSheet {
  const column = (header: string, width: number, isText = true): WrittenColumn => ({
    ...{ header, width, isText },
    comment: '計画グラフに記録された実績です。見るためのもので、取り込みでは読みません。',
  });
  return {
    name: RECORDED,
    columns: [
      column('指標', 40),
      column('内訳', 16),
      column('年度', 8, false),
      column('実績', 12, false),
      column('計画書の表記', 18),
      column('注記', 30),
    ],
    rows: recorded.map(({ indicator, line, fiscalYear, value, printed, note }) => [
      indicator,
      line,
      fiscalYear,
      value,
      printed,
      note,
    ]),
  };
}
