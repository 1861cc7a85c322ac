import type { Cell } from '../../workbook/marked-text.js';
import type { DraftAccount } from '../draft-account.js';
import type { DraftBodies } from '../draft-bodies.js';
import { SEVERAL_BUREAUS } from '../draft-messages.js';
import { bodiesIn } from '../words.js';
import type { ColumnSpec } from './list.profile.js';
import { cellName, isEmpty, type TableColumn } from './list-tables.js';

/** The bodies of the rows of a list. */
export class RowBodies {
  constructor(
    private readonly bodies: DraftBodies,
    private readonly account: DraftAccount,
  ) {}

  /** What the bodies of a row are called in the document. */
  of(sheet: string, at: number, cells: readonly Cell[], columns: readonly TableColumn[], offset: number): string[] {
    const named = (is: ColumnSpec['is']) =>
      columns
        .filter(({ spec, index }) => spec.is === is && !isEmpty(cells[index]))
        .flatMap(({ index }) =>
          bodiesIn(String(cells[index])).map((name) => ({ name, at: cellName(sheet, at, index), offset })),
        );
    const bureaus = named('bureau');
    for (const bureau of bureaus) this.bodies.declare(bureau.name, undefined, bureau);
    const bodies = named('departments');
    if (bodies.length === 0) return bureaus.map(({ name }) => name);
    const [bureau, ...others] = bureaus;
    // Which of them each stands in is not said.
    if (bureau && others.length > 0) {
      const names = bureaus.map(({ name }) => name);
      this.account.doubt(bureau.at, names.join('、'), SEVERAL_BUREAUS);
      return [...names, ...bodies.map((body) => this.bodies.declare(body.name, undefined, body))];
    }
    return bodies.map((body) => this.bodies.declare(body.name, bureau?.name, body));
  }
}
