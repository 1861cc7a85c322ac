import { asPrinted } from '../../domain/place-key.js';
import { setField } from '../../workbook/tree-nodes.js';
import { isSigned, joinLines, signsIn } from '../words.js';
import type { DraftPlaces } from './draft-places.js';
import type { DraftListing, DraftPrograms } from './draft-programs.js';
import type { OpenPlace, PrintContext } from './print-context.js';
import { NO_NAME } from './print-messages.js';
import type { PrintColumn } from './print-words.js';
import { bodiesOf, programIn } from './program-words.js';
import type { Table, TableCell, TableRow } from './tables.js';
import { type WantedCell, wantedCells } from './wanted-cells.js';

/** A header that says that bodies stand behind the name. */
const WITH_BODIES = /[（(].*(担当|所管|課|機関|主体).*[）)]/u;
const PLACES = ['measure', 'initiative', 'section'];

/** Reads tables whose rows are programs. */
export class DraftProgramTables {
  constructor(
    private readonly context: PrintContext,
    private readonly places: DraftPlaces,
    private readonly programs: DraftPrograms,
  ) {}

  read({ columns, rows }: Table, open: OpenPlace): void {
    const filled: TableRow[] = [];
    for (const row of rows) {
      // What spans rows holds in each of them.
      const last = filled.at(-1);
      const whole = row.map((cell, index) =>
        cell?.isFromAbove && last?.[index] ? { ...last[index], isFromAbove: true } : cell,
      );
      filled.push(whole);
      this.readRow(whole, columns, open);
    }
  }

  private readRow(row: TableRow, columns: Table['columns'], open: OpenPlace): void {
    const { account, profile, reading } = this.context;
    const cells = wantedCells(row, columns, account);
    const of = (is: PrintColumn['spec']['is']) => cells.find(({ column }) => column.spec.is === is);
    let place = open;
    for (const { column, cell } of cells) {
      if (PLACES.includes(column.spec.is)) place = this.places.inCell(place, column.spec.is, cell.lines);
    }
    const named = of('program');
    if (!named || named.cell.isFromAbove) {
      const own = cells.filter(({ cell, column }) => !cell.isFromAbove && !PLACES.includes(column.spec.is));
      account.leaveOut(
        own.flatMap(({ cell }) => cell.lines),
        NO_NAME,
      );
      return;
    }
    const words = {
      ...{ isBody: reading.isBody, relisted: profile.relisted, marks: profile.marks },
      hasBodies: WITH_BODIES.test(named.column.header),
    };
    const printed = programIn(named.cell.lines, words);
    const departments = of('departments');
    const sign = of('relisted');
    if (sign) printed.isRelisted ||= isSigned(textOf(sign.cell));
    if (departments) printed.bodies = [...printed.bodies, ...bodiesOf(departments.cell.lines, reading.isBody)];
    if (printed.name === '') {
      account.leaveOut(named.cell.lines, NO_NAME);
      return;
    }
    const number = of('number');
    const printedNumber = number && asPrinted(textOf(number.cell));
    const lines = [named, departments, sign, number].flatMap((found) => (found ? found.cell.lines : []));
    const listing = this.programs.list(place, printed, named.cell.lines, printedNumber);
    account.use(lines, listing.item);
    this.addBeside(listing, cells);
    this.programs.checkBodies(listing, named.cell.lines);
  }

  private addBeside(listing: DraftListing, cells: readonly WantedCell[]): void {
    const { account, places } = this.context;
    for (const { column, cell } of cells) {
      const { is } = column.spec;
      if (is === 'summary') this.programs.addSummary(listing, cell.lines);
      if (is === 'fact') this.programs.addFact(listing, column.header, cell.lines);
      if (is !== 'marks') continue;
      const said = signsIn(
        cell.lines.map(({ text }) => text),
        column.header,
      );
      account.use(cell.lines, listing.item);
      const [line] = cell.lines;
      if (line && said.length > 0) setField(listing.node, 'marks', said, places.add(line));
    }
  }
}

const textOf = ({ lines }: TableCell) => joinLines(lines.map(({ text }) => text));
