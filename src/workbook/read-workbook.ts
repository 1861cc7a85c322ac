import { madeKey } from '../domain/made-key.js';
import type { Finding } from '../plan-document/finding.js';
import { MAX_DEPTH } from '../plan-document/limits.js';
import { formatPath } from '../plan-document/path.js';
import { PlanDocumentError } from '../plan-document/problem.js';
import { quote } from '../plan-document/quote.js';
import type { DocumentTree } from '../plan-document/read-plan-document.js';
import { report } from '../plan-document/report.js';
import type { MappingNode } from '../plan-document/source/source-tree.js';
import { SERIES_KEY } from './layout/indicators.layout.js';
import { LINK_FIELDS } from './layout/places.layout.js';
import { PLAN_FIELDS } from './layout/plan.layout.js';
import { INDICATORS, LINKS, PLACES, PROGRAMS, VALUES } from './layout/sheet.layout.js';
import { SHEETS } from './layout/sheets.js';
import { cellOf, RowOwners, valueChosen } from './row-owners.js';
import { type Row, SheetReader } from './sheet-reader.js';
import { type ReadSheet, readBook, UnreadableWorkbookError } from './spreadsheet.js';
import { listIn, mapping, plainLabel, textOf } from './tree-nodes.js';
import { WorkbookFindings } from './workbook-findings.js';
import { WorkbookPlaces, wordsOf } from './workbook-places.js';

/** A workbook as the tree of a plan document, and the revision it was taken from; undefined for one that was filled in from the beginning. */
export interface WorkbookTree extends DocumentTree {
  basedOn: string | undefined;
}

/**
 * Reads a workbook.
 *
 * @throws {PlanDocumentError} where it is no workbook of a plan
 */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<WorkbookTree> {
  const places = new WorkbookPlaces(file, wordsOf([...PLAN_FIELDS, ...SHEETS.flatMap(({ columns }) => columns)]));
  try {
    return new WorkbookReader(places, await readBook(bytes)).read();
  } catch (error) {
    if (error instanceof UnreadableWorkbookError) throw new PlanDocumentError([places.problem(-1, error.reason)]);
    throw error;
  }
}

/** Puts the rows of a workbook together as a plan document. */
class WorkbookReader {
  private readonly told: WorkbookFindings;
  private readonly sheets: SheetReader;
  private readonly owners: RowOwners;

  constructor(
    private readonly places: WorkbookPlaces,
    sheets: readonly ReadSheet[],
  ) {
    this.told = new WorkbookFindings(places);
    this.sheets = new SheetReader(this.told, sheets);
    this.owners = new RowOwners(this.told);
  }

  read(): WorkbookTree {
    const { root, cells } = this.sheets;
    this.sheets.read();
    for (const row of [...this.sheets.rows.values()].flat()) this.owners.add(row);
    for (const layout of SHEETS) {
      if (layout.name === LINKS || layout.name === VALUES) continue;
      for (const row of this.rowsOf(layout.name)) this.attach(row);
    }
    this.readLinks();
    this.readValues();
    this.checkReached();
    this.nameCommittees();
    const findings: Finding[] = [];
    cells.collect(root, [], findings);
    return {
      places: this.places,
      root,
      findings: [...findings, ...this.told.misplaced],
      unreadable: findings.map(({ path }) => path),
      told: new Set(findings.flatMap(({ path }) => path.map((_, at) => formatPath(path.slice(0, at + 1))))),
      isWhole: this.told.misplaced.length === 0,
      notes: this.told.notes,
      basedOn: this.sheets.basedOn,
    };
  }

  /** Puts a row into what it belongs to. */
  private attach(row: Row): void {
    const { layout, node } = row;
    const found = this.owners.ownerOf(row);
    if (!found) return;
    const list = this.owners.listOf(row, found.sheet);
    if (list === undefined) return;
    row.owner = found.row ?? 'plan';
    const parent = found.row?.node ?? this.sheets.root;
    if (layout.isByKey) this.addByKey(parent, list, node);
    else listIn(parent, list, node.offset).entries.push(node);
  }

  private addByKey(parent: MappingNode, list: string, node: MappingNode): void {
    const key =
      textOf(node, 'key') ?? (list === 'committees' ? madeKey([textOf(node, 'name') ?? '']) : textOf(node, 'name'));
    if (key === undefined) return;
    const keyOffset = (node.fields.get('key') ?? node.fields.get('name'))?.node.offset ?? node.offset;
    node.fields.delete('key');
    const things = parent.fields.get(list)?.node ?? mapping(node.offset);
    if (things.kind !== 'mapping') return;
    parent.fields.set(list, { keyOffset: things.offset, node: things });
    const first = things.fields.get(key);
    if (!first) things.fields.set(key, { keyOffset, node });
    else {
      const { ja, en } = this.places.saidAt(first.keyOffset);
      this.told.refuse(keyOffset, {
        ja: `${quote(key)} は${ja}にもあります。一方を残してください。行を写して作ったときは、隠れた列「キー」を空にしてください。`,
        en: `${quote(key)} is in ${en}, too; keep one of them, and empty the hidden column キー of a row that was copied`,
      });
    }
  }

  /** The printed links between reasons. */
  private readLinks(): void {
    for (const row of this.rowsOf(LINKS)) {
      const found = this.owners.ownerOf(row);
      if (!found?.row) continue;
      row.owner = found.row;
      const kind = cellOf(found.row, 'list');
      const list = kind && valueChosen(kind[0], kind[1].value);
      const link = LINK_FIELDS[list as keyof typeof LINK_FIELDS];
      if (!link) continue;
      for (const [column, cell] of row.cells) {
        if (column.role) continue;
        const to = { ...column, field: column.field === 'to' ? link.to : column.field };
        this.sheets.cells.set(row.node, to, cell);
      }
      const from = found.row.node;
      if (!link.isOne) listIn(from, link.field, row.node.offset).entries.push(row.node);
      else if (!from.fields.has(link.field))
        from.fields.set(link.field, { keyOffset: row.node.offset, node: row.node });
      else {
        this.told.refuse(row.node.offset, {
          ja: '目指す姿から施策へのつながりは一つだけです。一方を残してください。',
          en: 'a vision points to one measure only; keep one of the links',
        });
      }
    }
  }

  /** Numbers, each a row, in the lines of numbers of their indicators. */
  private readValues(): void {
    const lines = new Map<MappingNode, Map<string, MappingNode>>();
    for (const row of this.rowsOf(VALUES)) {
      const found = this.owners.ownerOf(row);
      if (!found?.row) continue;
      row.owner = found.row;
      const indicator = found.row.node;
      const inner = row.node.fields.get('series')?.node;
      row.node.fields.delete('series');
      const told = inner?.kind === 'mapping' ? inner : mapping(row.node.offset);
      const identity = textOf(told, SERIES_KEY.field) ?? textOf(told, 'name') ?? '';
      const known = lines.get(indicator) ?? new Map<string, MappingNode>();
      lines.set(indicator, known);
      const series = known.get(identity) ?? told;
      if (!known.has(identity)) {
        known.set(identity, series);
        series.offset = row.node.offset;
        listIn(indicator, 'series', row.node.offset).entries.push(series);
      } else this.checkSameLine(series, told);
      const kind = cellOf(row, 'list');
      if (kind && kind[1].value === null && row.node.fields.size === 0) continue;
      const list = this.owners.listOf(row, INDICATORS);
      if (list === undefined) continue;
      if (list === 'baseline') this.addBaseline(series, row.node);
      else listIn(series, list, row.node.offset).entries.push(row.node);
    }
  }

  /** One is written alone. */
  private addBaseline(series: MappingNode, node: MappingNode): void {
    const only = series.fields.get('baseline');
    if (!only && !series.fields.has('baselines')) series.fields.set('baseline', { keyOffset: node.offset, node });
    else {
      const { entries } = listIn(series, 'baselines', node.offset);
      if (only) entries.push(only.node);
      series.fields.delete('baseline');
      entries.push(node);
    }
  }

  private checkSameLine(series: MappingNode, told: MappingNode): void {
    for (const field of ['name', 'unit']) {
      const [before, now] = [textOf(series, field), textOf(told, field)];
      if (now === undefined || now === before) continue;
      const { ja, en } = this.places.saidAt(series.offset);
      this.told.refuse(told.fields.get(field)?.node.offset ?? told.offset, {
        ja: `同じ内訳の${ja}と違います。どの行でも同じにしてください。`,
        en: `it differs from that in ${en} of the same line of numbers; write the same in all its rows`,
      });
    }
  }

  /** Rows that belong to each other in a circle, or too deep, would be in no document, or in none that can be read. */
  private checkReached(): void {
    const isUnreached = (row: Row) => {
      let at: Row | 'plan' | undefined = row.owner;
      for (let depth = 0; depth <= MAX_DEPTH; depth++) {
        // What has no owner is told already.
        if (at === 'plan' || at === undefined) return false;
        at = at.owner;
      }
      return true;
    };
    const unreached = this.rowsOf(PLACES).filter(isUnreached);
    if (unreached.length === 0) return;
    const message = {
      ja: 'この段を含む段をたどると、計画に行き着きません。「上の段」を直してください。',
      en: 'this place belongs to places that belong to each other in a circle, or too deep; correct 上の段',
    };
    const findings = unreached.map(({ node }) => ({ path: [], offset: node.offset, message }));
    throw new PlanDocumentError(report(findings, this.places, mapping(0)));
  }

  /** Programs name subcommittees by name; a document names them by key. */
  private nameCommittees(): void {
    const keys = new Map<string, string>();
    const declared = this.sheets.root.fields.get('committees')?.node;
    if (declared?.kind !== 'mapping') return;
    for (const [key, { node }] of declared.fields) {
      const name = node.kind === 'mapping' ? textOf(node, 'name') : undefined;
      if (name !== undefined) keys.set(plainLabel(name), key);
    }
    for (const { node } of this.rowsOf(PROGRAMS)) {
      const committees = node.fields.get('committees')?.node;
      if (committees?.kind !== 'list') continue;
      for (const entry of committees.entries) {
        if (entry.kind === 'scalar') entry.value = keys.get(plainLabel(String(entry.value))) ?? entry.value;
      }
    }
  }

  private rowsOf(sheet: string): readonly Row[] {
    return this.sheets.rows.get(sheet) ?? [];
  }
}
