import { madeKey } from '../../domain/made-key.js';
import { asPrinted, wholeNumberIn } from '../../domain/place-key.js';
import type { Direction } from '../../domain/plan.js';
import { isBlank } from '../../domain/printed-cell.js';
import type { MappingNode } from '../../plan-document/source/source-tree.js';
import { listIn, setField, textOf, treeOf } from '../../workbook/tree-nodes.js';
import { joinLines } from '../words.js';
import { DraftValues, unitOf, valueIn } from './draft-values.js';
import { indicatorName } from './indicator-name.js';
import type { PrintedLine } from './print.js';
import type { LabelSpec } from './print.profile.js';
import { keepNotes, type OpenPlace, type PrintContext } from './print-context.js';
import { KINDS, NO_NAME, NO_SUCH_POLICY, NO_UNIT, SAME_INDICATOR } from './print-messages.js';
import type { PrintColumn } from './print-words.js';
import { compact, plainDigits } from './printed-text.js';
import { bodiesOf } from './program-words.js';
import type { Table, TableRow } from './tables.js';
import { type WantedCell, wantedCells } from './wanted-cells.js';

const DIRECTIONS: readonly [RegExp, Direction][] = [
  [/^(増加?|向上|上昇|↑|↗)$/u, 'INCREASE'],
  [/^(減少?|低下|低減|↓|↘)$/u, 'DECREASE'],
  [/^(維持|→)$/u, 'MAINTAIN'],
];
const VALUES = ['baseline', 'target', 'actual'];
const TEXTS = ['definition', 'targetBasis', 'dataSource'] as const;

/** Reads tables whose rows are indicators. */
export class DraftIndicators {
  private readonly seen = new Set<string>();
  private readonly withPolicy: { node: MappingNode; place: OpenPlace; line: PrintedLine }[] = [];

  private readonly values: DraftValues;

  constructor(private readonly context: PrintContext) {
    this.values = new DraftValues(context);
  }

  read({ columns, rows }: Table, place: OpenPlace, label: LabelSpec | undefined): void {
    for (const row of rows) this.readRow(row, columns, place, label);
  }

  /** Indicators whose policy is not at their place have none. */
  settlePolicies(): void {
    for (const { node, place, line } of this.withPolicy) {
      const policies = place.node.fields.get('policies')?.node;
      const numbers = policies?.kind === 'list' ? policies.entries : [];
      const isThere = numbers.some((policy, index) => {
        if (policy.kind !== 'mapping') return false;
        const printed = textOf(policy, 'printedNumber');
        return (printed === undefined ? index + 1 : wholeNumberIn(printed)) === Number(textOf(node, 'policy'));
      });
      if (isThere) continue;
      node.fields.delete('policy');
      this.context.account.doubt(line, line.text, NO_SUCH_POLICY);
    }
  }

  private readRow(row: TableRow, columns: Table['columns'], place: OpenPlace, label: LabelSpec | undefined): void {
    const { account, places } = this.context;
    const cells = wantedCells(row, columns, account);
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
    this.values.add(node, values, seriesNames, columns, offset);
    if (ownUnit === undefined) account.doubt(line, name, NO_UNIT);
    listIn(place.node, 'indicators', offset).entries.push(node);
    // What stood before the table says no reason for having none.
    place.node.fields.delete('noIndicatorReason');
    if (node.fields.has('policy')) this.withPolicy.push({ node, place, line });
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

  private addText(node: MappingNode, is: (typeof TEXTS)[number], cells: readonly WantedCell[]): void {
    const text = textIn(cells, is);
    const [line] = cells.find(({ column }) => column.spec.is === is)?.cell.lines ?? [];
    if (line && text && (this.context.withTexts || is === 'dataSource'))
      setField(node, is, text, this.context.places.add(line));
  }

  private addBodies(node: MappingNode, cells: readonly WantedCell[]): void {
    const { bodies, places, reading } = this.context;
    const found = cells.find(({ column }) => column.spec.is === 'departments');
    const [line] = found?.cell.lines ?? [];
    if (!found || !line) return;
    const offset = places.add(line);
    const names = bodiesOf(found.cell.lines, reading.isBody);
    const responsible = names.map((name) => ({
      department: bodies.declare(name, undefined, { at: places.said(line).ja, offset }),
    }));
    if (responsible.length > 0) setField(node, 'responsible', responsible, offset);
  }
}

/** The text of the first cell that is this. */
function textIn(cells: readonly WantedCell[], is: PrintColumn['spec']['is']): string | undefined {
  const found = cells.find(({ column }) => column.spec.is === is);
  const text = found && plainDigits(joinLines(found.cell.lines.map((line) => line.text)));
  return text === undefined || isBlank(text) ? undefined : text;
}

const numberIn = (text: string | undefined) => {
  const [digits] = /\d+/.exec(text?.normalize('NFKC') ?? '') ?? [];
  return digits === undefined ? undefined : Number(digits);
};

const directionIn = (text: string | undefined) => DIRECTIONS.find(([word]) => word.test(text ?? ''))?.[1];
