import type { Bilingual } from '../../domain/bilingual.js';
import { madeKey } from '../../domain/made-key.js';
import type { PlanDocument } from '../../plan-document/plan-document.schema.js';
import { plainName } from '../../plan-document/programs.js';
import { checkTree } from '../../plan-document/read-plan-document.js';
import type { MappingNode } from '../../plan-document/source/source-tree.js';
import type { Cell } from '../../workbook/marked-text.js';
import type { ReadSheet } from '../../workbook/spreadsheet.js';
import { listIn, mappingIn, scalar, setField, treeOf } from '../../workbook/tree-nodes.js';
import { WorkbookPlaces } from '../../workbook/workbook-places.js';
import { DraftAccount } from '../draft-account.js';
import { DraftBodies } from '../draft-bodies.js';
import {
  ABOVE,
  formulas,
  fromAbove,
  HEADING,
  LISTED_BEFORE,
  NO_HEADERS,
  NO_PAGE,
  NO_PROGRAM,
  NO_SUCH_HEADER,
  NOT_CHOSEN,
  notWanted,
  REMARK,
  SAME_NAME,
  TOTAL,
  unmapped,
} from '../draft-messages.js';
import { canBeCalled, isSigned, nameIn, numberedName, pageIn, signsIn } from '../words.js';
import { DraftBeside } from './draft-beside.js';
import { type ColumnSpec, LEVEL_KINDS, type LevelKind, type ListProfile } from './list.profile.js';
import {
  cellName,
  emptyBelow,
  isEmpty,
  type ListTable,
  plainHeader,
  type TableColumn,
  tablesIn,
} from './list-tables.js';
import { RowBodies } from './row-bodies.js';

/** A draft of a plan document, and an account of the list that it was made of. */
export interface ListDraft {
  document: PlanDocument;
  account: DraftAccount;
  usedRows: number;
}

/**
 * A draft of a plan made of the list of a city, which has a row for each program.
 *
 * @param file the name under which problems are reported
 * @throws {PlanDocumentError} where what the list says is no plan, by cell
 */
export function draftList(sheets: readonly ReadSheet[], profile: ListProfile, file: string): ListDraft {
  return new ListDrafter(profile, file).draft(sheets);
}

const LISTS: Record<LevelKind, string> = {
  pillar: 'pillars',
  section: 'sections',
  measure: 'measures',
  initiative: 'initiatives',
};

interface Program {
  node: MappingNode;
  reference: string;
  bodies: string;
}

/** Remarks below a table begin with a sign, or are sentences. */
const REMARKS = /^([※＊*]|[（(]?注)|。$/u;
const TOTALS = /^(合\s*計|小\s*計|総\s*計|計)$/u;

class ListDrafter {
  private readonly account = new DraftAccount();
  private readonly places: WorkbookPlaces;
  private readonly root: MappingNode;
  /** Places by the names of all they stand in. */
  private readonly known = new Map<string, MappingNode>();
  private readonly programs = new Map<string, Program[]>();
  private readonly bodies: RowBodies;
  private readonly beside: DraftBeside;
  private usedRows = 0;
  private readonly specs: ReadonlyMap<string, ColumnSpec>;
  /** The headers that there are. */
  private readonly seen = new Set<string>();

  constructor(
    private readonly profile: ListProfile,
    file: string,
  ) {
    this.places = new WorkbookPlaces(file, new Map());
    this.specs = new Map(Object.entries(profile.columns).map(([header, spec]) => [plainHeader(header), spec]));
    this.root = treeOf(profile.plan, -1) as MappingNode;
    this.bodies = new RowBodies(new DraftBodies(this.root, this.account), this.account);
    this.beside = new DraftBeside(this.places, this.account);
  }

  draft(sheets: readonly ReadSheet[]): ListDraft {
    const { sheets: chosen } = this.profile;
    for (const sheet of sheets) {
      if (chosen && !chosen.includes(sheet.name)) {
        this.account.leaveOut(cellName(sheet.name, 0, 0), sheet.name, NOT_CHOSEN);
        continue;
      }
      const [formula] = sheet.formulas;
      if (formula) {
        const [row = 0, column = 0] = formula.split(',').map(Number);
        this.account.doubt(cellName(sheet.name, row, column), '', formulas(sheet.formulas.size));
      }
      const { tables, above } = tablesIn(sheet, new Set(this.specs.keys()));
      for (const { at, cells } of above) this.leaveRow(sheet.name, at, cells, tables.length > 0 ? ABOVE : NO_HEADERS);
      for (const table of tables) this.readTable(table);
    }
    for (const header of this.specs.keys()) {
      if (!this.seen.has(header)) this.account.leaveOut('—', header, NO_SUCH_HEADER);
    }
    const { document } = checkTree({
      ...{ places: this.places, root: this.root, findings: [], unreadable: [], told: new Set<string>() },
      ...{ isWhole: true, notes: [] },
    });
    return { document, account: this.account, usedRows: this.usedRows };
  }

  private readTable(table: ListTable): void {
    const columns = this.columnsOf(table);
    const levels: (string | undefined)[] = [];
    for (const { at, cells } of table.rows) this.readRow(table.sheet, at, cells, columns, levels);
    this.tellFromAbove(table, columns);
  }

  /** Places whose cells are empty are those of the row above, which is how lists are written, and said. */
  private tellFromAbove({ sheet, headerRow, rows }: ListTable, columns: readonly TableColumn[]): void {
    const program = columns.find(({ spec }) => spec.is === 'program');
    const isListed = (cells: readonly Cell[]) =>
      program !== undefined && !isEmpty(cells[program.index]) && !totalIn(String(cells[program.index]).trim());
    for (const { index, header } of this.levelColumns(columns)) {
      const count = emptyBelow(rows, index, isListed);
      if (count > 0) this.account.doubt(cellName(sheet, headerRow, index), header, fromAbove(count));
    }
  }

  private columnsOf({ sheet, headerRow, headers, rows }: ListTable): TableColumn[] {
    return headers.flatMap((header, index) => {
      this.seen.add(header);
      const spec = this.specs.get(header);
      if (spec && spec.is !== 'nothing') return [{ index, header, spec }];
      const filled = rows.filter(({ cells }) => !isEmpty(cells[index])).length;
      if (filled > 0)
        this.account.leaveOut(cellName(sheet, headerRow, index), header, spec ? notWanted(filled) : unmapped(filled));
      return [];
    });
  }

  /** @param levels the places of the row above, which hold on where their cells are empty */
  private readRow(
    sheet: string,
    at: number,
    cells: readonly Cell[],
    columns: readonly TableColumn[],
    levels: (string | undefined)[],
  ): void {
    const levelColumns = this.levelColumns(columns);
    const texts = cells.filter((cell) => !isEmpty(cell)).map((cell) => String(cell).trim());
    if (texts.every((text) => REMARKS.test(text))) {
      this.leaveRow(sheet, at, cells, REMARK);
      return;
    }
    let isHeading = false;
    for (const [depth, { index }] of levelColumns.entries()) {
      if (isEmpty(cells[index])) continue;
      const text = nameIn(String(cells[index]).trim()).name;
      if (levels[depth] !== text) levels.length = depth;
      levels[depth] = text;
      isHeading = true;
    }
    const column = columns.find(({ spec, index }) => spec.is === 'program' && !isEmpty(cells[index]));
    const program = column && { ...column, text: String(cells[column.index]).trim() };
    const why = program ? totalIn(program.text) : isHeading ? undefined : NO_PROGRAM;
    if (why) return void this.leaveRow(sheet, at, cells, why);
    const offset = this.places.add({
      ...{ sheet, row: at, column: program?.index ?? levelColumns[0]?.index ?? 0, header: program?.header ?? '' },
    });
    const place = this.placeOf(levelColumns, levels, offset);
    this.usedRows += 1;
    if (!program) {
      this.account.doubt(cellName(sheet, at, levelColumns.at(-1)?.index ?? 0), texts.join(' | '), HEADING);
      return;
    }
    this.addListing(sheet, at, cells, columns, { place, program, offset });
  }

  /** In the order of the profile, in which they stand in each other. */
  private levelColumns(columns: readonly TableColumn[]): TableColumn[] {
    const order = [...this.specs.keys()];
    return columns
      .filter(({ spec }) => (LEVEL_KINDS as readonly string[]).includes(spec.is))
      .toSorted((one, other) => order.indexOf(one.header) - order.indexOf(other.header));
  }

  private placeOf(
    columns: readonly TableColumn[],
    levels: readonly (string | undefined)[],
    offset: number,
  ): MappingNode {
    let place = this.root;
    const path: string[] = [];
    for (const [depth, { spec }] of columns.entries()) {
      const text = levels[depth];
      if (text === undefined) continue;
      path.push(`${spec.is}:${text}`);
      const known = this.known.get(path.join('/'));
      const next = known ?? (treeOf(numberedName(text), offset) as MappingNode);
      if (!known) {
        this.known.set(path.join('/'), next);
        listIn(place, LISTS[spec.is as LevelKind], offset).entries.push(next);
      }
      place = next;
    }
    return place;
  }

  private addListing(
    sheet: string,
    at: number,
    cells: readonly Cell[],
    columns: readonly TableColumn[],
    found: { place: MappingNode; program: TableColumn & { text: string }; offset: number },
  ): void {
    const { place, offset } = found;
    const { name, isRelisted: isMarked } = nameIn(found.program.text);
    const bodies = this.bodies.of(sheet, at, cells, columns, offset);
    const cellOf = (is: ColumnSpec['is']) => {
      const column = columns.find(({ spec }) => spec.is === is);
      return column && !isEmpty(cells[column.index]) ? { column, value: cells[column.index] as Cell } : undefined;
    };
    const sign = cellOf('relisted');
    const relisted = isMarked || (sign !== undefined && isSigned(String(sign.value)));
    const same = this.programs.get(plainName(name)) ?? [];
    const before = same.find((one) => relisted || one.bodies === bodies.join('\n'));
    const program = before ?? this.addProgram(name, bodies, same.length > 0, offset);
    const listing = treeOf({ program: program.reference }, offset) as MappingNode;
    if (before || relisted) listing.fields.set('relisted', { keyOffset: offset, node: scalar(true, offset) });
    if (before && !relisted) this.account.doubt(cellName(sheet, at, found.program.index), name, LISTED_BEFORE);
    if (!before && same.length > 0) this.account.doubt(cellName(sheet, at, found.program.index), name, SAME_NAME);
    const page = cellOf('page');
    if (page) this.setPage(listing, page.column, page.value, { sheet, at, offset });
    const summary = cellOf('summary');
    if (summary) setField(listing, 'summary', String(summary.value).trim(), offset);
    const marks = columns
      .filter(({ spec }) => spec.is === 'marks')
      .flatMap(({ index, header }) => signsIn(String(cells[index] ?? '').split('\n'), header));
    if (marks.length > 0) setField(listing, 'marks', marks, offset);
    if (before && bodies.length > 0 && before.bodies !== bodies.join('\n')) {
      setField(listing, 'departments', bodies, offset);
    }
    listIn(place, place === this.root ? 'listings' : 'programs', offset).entries.push(listing);
    for (const column of columns) {
      const value = cells[column.index] ?? null;
      if (!isEmpty(value)) this.beside.add(program.node, column, value, { sheet, at, isFirst: !before });
    }
  }

  private addProgram(name: string, bodies: string[], isNameTaken: boolean, offset: number): Program {
    const isCalledByKey = isNameTaken || !canBeCalled(name);
    const key = isCalledByKey ? madeKey([name, ...bodies]) : name;
    const node = treeOf({ ...(isCalledByKey ? { name } : {}), departments: bodies }, offset) as MappingNode;
    mappingIn(this.root, 'programs', offset).fields.set(key, { keyOffset: offset, node });
    const program = { node, reference: key, bodies: bodies.join('\n') };
    this.programs.set(plainName(name), [...(this.programs.get(plainName(name)) ?? []), program]);
    return program;
  }

  private setPage(
    listing: MappingNode,
    { index }: TableColumn,
    value: Cell,
    { sheet, at, offset }: { sheet: string; at: number; offset: number },
  ): void {
    const page = typeof value === 'number' ? value : pageIn(String(value));
    if (page === undefined) this.account.leaveOut(cellName(sheet, at, index), String(value), NO_PAGE);
    else setField(listing, 'page', page, offset);
  }

  private leaveRow(sheet: string, at: number, cells: readonly Cell[], why: Bilingual): void {
    const column = cells.findIndex((cell) => !isEmpty(cell));
    const texts = [...new Set(cells.filter((cell) => !isEmpty(cell)).map((cell) => String(cell).trim()))];
    this.account.leaveOut(cellName(sheet, at, column), texts.join(' | '), why);
  }
}

const totalIn = (text: string) => (TOTALS.test(text) ? TOTAL : undefined);
