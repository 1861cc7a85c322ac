import { quote, shortened } from '../plan-document/quote.js';
import type { ReadCell } from './cell-reader.js';
import type { Column, ColumnRole } from './column.js';
import { PLAN } from './layout/sheet.layout.js';
import type { Cell } from './marked-text.js';
import type { Row } from './sheet-reader.js';
import { plainLabel, textOf } from './tree-nodes.js';
import type { WorkbookFindings } from './workbook-findings.js';
import { missing, notAChoice, sharedName, unknownLabel } from './workbook-messages.js';

/** Finds the rows that other rows name. */
export class RowOwners {
  /** By sheet and label; several rows where they share a name and have no label. */
  private readonly byLabel = new Map<string, Map<string, Row[]>>();

  constructor(private readonly told: WorkbookFindings) {}

  /** Lets a row be found by its label, its key, or its name. */
  add(row: Row): void {
    const labels = this.byLabel.get(row.layout.name) ?? new Map<string, Row[]>();
    this.byLabel.set(row.layout.name, labels);
    const cell = cellOf(row, 'label')?.[1];
    const word = cell?.value ?? textOf(row.node, 'name');
    const key = row.layout.isByKey ? textOf(row.node, 'key') : undefined;
    if (key !== undefined && key !== word) labels.set(key, [row]);
    if (word === null || word === undefined) return;
    const label = plainLabel(String(word));
    const others = labels.get(label);
    const [first] = others ?? [];
    if (!others) labels.set(label, [row]);
    else if (!cell?.value) others.push(row);
    else if (first) {
      const { ja, en } = this.told.places.saidAt(first.node.offset);
      this.told.refuse(cell.offset, {
        ja: `呼び名「${shortened(label)}」は${ja}にもあります。別の呼び名にしてください。`,
        en: `${quote(label)} is what ${en} is called, too; call it otherwise`,
      });
    }
  }

  /** The row that a row belongs to, or the plan. */
  ownerOf(row: Row): { sheet: string; row?: Row } | undefined {
    const owner = cellOf(row, 'owner');
    const sheetCell = cellOf(row, 'owner sheet')?.[1];
    const isOfPlan = Object.hasOwn(row.layout.belongsTo, PLAN);
    if (!owner) return { sheet: PLAN };
    const [column, { value, offset }] = owner;
    if (value === null) {
      if (isOfPlan && !sheetCell?.value) return { sheet: PLAN };
      this.told.refuse(offset, missing(column));
      return undefined;
    }
    const sheet = column.refersTo ?? (sheetCell?.value ? String(sheetCell.value).trim() : undefined);
    if (sheet === undefined || !Object.hasOwn(row.layout.belongsTo, sheet)) {
      const sheets = Object.keys(row.layout.belongsTo).filter((name) => name !== PLAN);
      this.told.refuse(sheetCell?.offset ?? offset, {
        ja: `どのシートの行かを、${sheets.join('・')}から選んでください。`,
        en: `choose the sheet of the row that this belongs to: ${sheets.join(', ')}`,
      });
      return undefined;
    }
    const [found, ...others] = this.byLabel.get(sheet)?.get(plainLabel(String(value))) ?? [];
    if (found && others.length === 0) return { sheet, row: found };
    const message = found ? sharedName(sheet, String(value)) : unknownLabel(sheet, String(value));
    this.told.refuse(offset, message);
    return undefined;
  }

  /** The field of what it belongs to that has the row. */
  listOf(row: Row, sheet: string): string | undefined {
    const lists = row.layout.belongsTo[sheet] ?? [];
    const found = cellOf(row, 'list');
    if (!found) return lists[0];
    const [column, { value, offset }] = found;
    const word = value === null ? '' : String(value).trim();
    const list = valueChosen(column, word);
    if (list !== undefined) return list;
    this.told.refuse(offset, word === '' ? missing(column) : notAChoice(column, word));
    return undefined;
  }
}

/** The column of a role and what a row has in it. */
export function cellOf(row: Row, role: ColumnRole): [Column, ReadCell] | undefined {
  return [...row.cells].find(([column]) => column.role === role);
}

/** The value of a document that a word to choose stands for. */
export function valueChosen(column: Column, word: Cell): string | undefined {
  return [...(column.choices ?? [])].find(([value, choice]) => word === choice || word === value)?.[0];
}
