import { isDash } from '../../plan-document/shape/number-in-text.js';
import type { MappingNode } from '../../plan-document/source/source-tree.js';
import type { Cell } from '../../workbook/marked-text.js';
import { listIn, treeOf } from '../../workbook/tree-nodes.js';
import type { WorkbookPlaces } from '../../workbook/workbook-places.js';
import type { DraftAccount } from '../draft-account.js';
import { NO_AMOUNT, SAID_BEFORE } from '../draft-messages.js';
import { amountIn } from '../words.js';
import { cellName, type TableColumn } from './list-tables.js';

/** Verdicts, amounts and other fields that a list has beside its programs. */
export class DraftBeside {
  constructor(
    private readonly places: WorkbookPlaces,
    private readonly account: DraftAccount,
  ) {}

  /** Adds what a cell says; what later lines of a program say is told, since a program says it once. */
  add(
    program: MappingNode,
    { index, header, spec }: TableColumn,
    value: Cell,
    { sheet, at, isFirst }: { sheet: string; at: number; isFirst: boolean },
  ): void {
    if (!['rating', 'amount', 'fact'].includes(spec.is)) return;
    const text = String(value).trim();
    if (!isFirst) {
      this.account.leaveOut(cellName(sheet, at, index), text, SAID_BEFORE);
      return;
    }
    const offset = this.places.add({ sheet, row: at, column: index, header });
    const { fiscalYear, aspect, kind, unit, item } = spec;
    const put = (list: string, thing: object) => listIn(program, list, offset).entries.push(treeOf(thing, offset));
    if (spec.is === 'fact') put('facts', { name: header, text, fiscalYear });
    if (spec.is === 'rating') put('ratings', { grade: text, fiscalYear, aspect });
    if (spec.is !== 'amount' || isDash(text)) return;
    const [number, printedUnit] = amountIn(value);
    if (number === undefined) {
      this.account.leaveOut(cellName(sheet, at, index), text, NO_AMOUNT);
      return;
    }
    const printed = typeof value === 'string' ? text : undefined;
    put('amounts', { kind, fiscalYear, item, value: number, unit: printedUnit ?? unit, printed });
  }
}
