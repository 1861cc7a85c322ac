import { MAX_ENTRIES } from '../plan-document/limits.js';
import { quote } from '../plan-document/quote.js';
import type { MappingNode } from '../plan-document/source/source-tree.js';
import { CellReader, type ReadCell } from './cell-reader.js';
import type { Column } from './column.js';
import { PLAN_FIELDS } from './layout/plan.layout.js';
import {
  COMMITTEES,
  DEPARTMENTS,
  LINKS,
  LISTS,
  PLAN,
  RECORDED,
  REVISION_HEADER,
  type SheetLayout,
} from './layout/sheet.layout.js';
import { SHEETS } from './layout/sheets.js';
import type { Cell } from './marked-text.js';
import { type ReadSheet, UnreadableWorkbookError } from './spreadsheet.js';
import { mapping, plainLabel } from './tree-nodes.js';
import type { WorkbookFindings } from './workbook-findings.js';
import { missingColumn } from './workbook-messages.js';

/** A row as it was read. */
export interface Row {
  layout: SheetLayout;
  node: MappingNode;
  cells: ReadonlyMap<Column, ReadCell>;
  /** The row that it belongs to, where that is known. */
  owner?: Row | 'plan' | undefined;
}

/** Reads the sheets of a workbook into rows that do not yet belong to each other. */
export class SheetReader {
  readonly root: MappingNode = mapping(0);
  readonly rows = new Map<string, Row[]>();
  readonly cells: CellReader;
  basedOn: string | undefined;

  constructor(
    private readonly told: WorkbookFindings,
    private readonly sheets: readonly ReadSheet[],
  ) {
    this.cells = new CellReader(told, new Set(sheets.flatMap(namesDeclaredIn)));
  }

  /** @throws UnreadableWorkbookError where it is not the workbook of a plan */
  read(): void {
    const known = new Map(SHEETS.map((layout) => [layout.name, layout]));
    const plan = this.sheets.find(({ name }) => name.trim() === PLAN);
    if (!plan) {
      throw new UnreadableWorkbookError({
        ja: `「${PLAN}」シートがありません。keikaku template で作った表か、keikaku export で書き出した表を使ってください。`,
        en: `there is no sheet ${PLAN}; use a workbook as keikaku template or keikaku export writes it`,
      });
    }
    this.readPlan(plan);
    for (const sheet of this.sheets) {
      const layout = known.get(sheet.name.trim());
      if (layout) this.readRows(layout, sheet);
      else if (![PLAN, RECORDED, LISTS].includes(sheet.name.trim()) && sheet.rows.length > 0) {
        const at = this.told.places.add({ sheet: sheet.name, row: 0, column: 0, header: '' });
        this.told.note(at, {
          ja: 'このシートは読みません。計画の内容は、keikaku template が作るシートに書いてください。',
          en: 'this sheet is not read; what belongs to the plan is written in the sheets that keikaku template makes',
        });
      }
    }
  }

  /** The sheet with a field a row. */
  private readPlan({ name: sheet, rows, formulas }: ReadSheet): void {
    const fields = new Map(PLAN_FIELDS.map((field) => [field.header, field]));
    for (const [row, [header, value = null]] of rows.entries()) {
      if (row === 0 || header === null || header === undefined) continue;
      const word = String(header).trim();
      const offset = this.told.places.add({ sheet, row, column: 1, header: word });
      if (word === REVISION_HEADER) {
        if (value !== null) this.basedOn = String(value).trim();
        continue;
      }
      const field = fields.get(word);
      if (!field) {
        if (value === null) continue;
        this.told.note(offset, {
          ja: `「${word}」という項目は読みません。`,
          en: `there is no field ${quote(word)}, and it is not read`,
        });
        continue;
      }
      if (formulas.has(`${row},1`)) this.noteFormula(offset);
      fields.delete(word);
      this.cells.set(this.root, field, { value: isBlank(value) ? null : value, offset });
    }
    for (const field of fields.values()) {
      const offset = this.told.places.add({ sheet, row: rows.length, column: 0, header: field.header });
      this.cells.set(this.root, field, { value: null, offset });
    }
  }

  private readRows(layout: SheetLayout, { name: sheet, rows, formulas }: ReadSheet): void {
    const columns = this.columnsOf(layout, sheet, rows[0] ?? []);
    if (rows.length - 1 > MAX_ENTRIES) {
      throw new UnreadableWorkbookError({
        ja: `「${sheet}」シートに${rows.length - 1}行あり、上限の${MAX_ENTRIES}行を超えています。`,
        en: `the sheet ${sheet} has ${rows.length - 1} rows, more than ${MAX_ENTRIES}`,
      });
    }
    for (const [at, values] of rows.entries()) {
      if (at === 0) continue;
      const cells = new Map<Column, ReadCell>();
      for (const [index, column] of columns) {
        const value = values[index] ?? null;
        const offset = this.told.places.add({ sheet, row: at, column: index, header: column.header });
        cells.set(column, { value: isBlank(value) ? null : value, offset });
        if (!isBlank(value) && formulas.has(`${at},${index}`)) this.noteFormula(offset);
      }
      if ([...cells].every(([column, { value }]) => column.isHidden || value === null)) continue;
      this.addRow(layout, cells);
    }
  }

  /** Columns are found by their headers, wherever they were moved to. */
  private columnsOf(layout: SheetLayout, sheet: string, headers: readonly Cell[]): Map<number, Column> {
    const found = new Map<number, Column>();
    const byHeader = new Map(layout.columns.map((column) => [column.header, column]));
    for (const [index, header] of headers.entries()) {
      if (header === null) continue;
      const word = String(header).trim();
      const column = byHeader.get(word);
      const offset = this.told.places.add({ sheet, row: 0, column: index, header: word });
      byHeader.delete(word);
      if (column) found.set(index, column);
      else this.told.note(offset, { ja: `「${word}」の列は読みません。`, en: `the column ${quote(word)} is not read` });
    }
    for (const column of byHeader.values()) {
      const offset = this.told.places.add({ sheet, row: 0, column: headers.length, header: column.header });
      if (column.isRequired) this.told.refuse(offset, missingColumn(column));
      else if (!column.isHidden) {
        this.told.note(offset, {
          ja: `「${column.header}」の列がないので、どの行でも空として読みます。`,
          en: `there is no column ${column.header}, which is taken as empty in all rows`,
        });
      }
    }
    return found;
  }

  private addRow(layout: SheetLayout, cells: ReadonlyMap<Column, ReadCell>): void {
    // What is wrong with the row as a whole is told where it says what it is.
    const [first] = cells.values();
    const telling = [...cells].find(([column]) => column.isRequired && !column.role)?.[1] ?? first;
    const node = mapping(telling?.offset ?? 0);
    const row: Row = { layout, node, cells };
    const rows = this.rows.get(layout.name) ?? [];
    this.rows.set(layout.name, rows);
    rows.push(row);
    for (const [column, cell] of cells) {
      if (!column.role && layout.name !== LINKS) this.cells.set(node, column, cell);
    }
  }

  private noteFormula(offset: number): void {
    this.told.note(offset, {
      ja: '式のある欄です。保存されたときの値を読みました。',
      en: 'this cell has a formula; the value it had when the file was saved is read',
    });
  }
}

/** The names of bodies and subcommittees. */
function namesDeclaredIn({ name: sheet, rows: [headers = [], ...rows] }: ReadSheet): string[] {
  if (![DEPARTMENTS, COMMITTEES].includes(sheet.trim())) return [];
  const at = headers.findIndex((header) => String(header).trim() === '名称');
  return rows.flatMap((row) => (row[at] ? [plainLabel(String(row[at]))] : []));
}

const isBlank = (value: Cell) => value === null || (typeof value === 'string' && value.trim() === '');
