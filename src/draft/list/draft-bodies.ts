import type { MappingNode } from '../../plan-document/source/source-tree.js';
import type { Cell } from '../../workbook/spreadsheet.js';
import { mapping, treeOf } from '../../workbook/tree-nodes.js';
import { SEVERAL_BODIES, SEVERAL_BUREAUS, UNKNOWN_KIND } from './draft-messages.js';
import type { DraftAccount } from './draft-notes.js';
import type { ColumnSpec } from './list.profile.js';
import { isEmpty } from './list-tables.js';
import { bodiesIn, bodyKindOf } from './list-words.js';

/** A column of a table, and what it is in the plan. */
export interface TableColumn {
  index: number;
  header: string;
  spec: ColumnSpec;
}

/** The bodies of a list, declared in the document as they come. */
export class DraftBodies {
  private readonly declared = new Set<string>();

  constructor(
    private readonly root: MappingNode,
    private readonly account: DraftAccount,
  ) {}

  /** What the bodies of a row are called in the document; those that are new are declared. */
  of(sheet: string, at: number, cells: readonly Cell[], columns: readonly TableColumn[], offset: number): string[] {
    const named = (is: ColumnSpec['is']) =>
      columns
        .filter(({ spec, index }) => spec.is === is && !isEmpty(cells[index]))
        .flatMap(({ index }) => bodiesIn(String(cells[index])).map((name) => ({ name, index })));
    const bureaus = named('bureau');
    for (const { name, index } of bureaus) this.declare(name, undefined, { sheet, at, column: index, offset });
    const bodies = named('departments');
    if (bodies.length === 0) return bureaus.map(({ name }) => name);
    const [bureau, ...others] = bureaus;
    // Which of them each stands in is not said.
    if (bureau && others.length > 0) {
      const names = bureaus.map(({ name }) => name);
      this.account.doubt(sheet, at, bureau.index, names.join('、'), SEVERAL_BUREAUS);
      return [
        ...names,
        ...bodies.map(({ name, index }) => this.declare(name, undefined, { sheet, at, column: index, offset })),
      ];
    }
    return bodies.map(({ name, index }) => this.declare(name, bureau?.name, { sheet, at, column: index, offset }));
  }

  private declare(
    name: string,
    parent: string | undefined,
    { sheet, at, column, offset }: { sheet: string; at: number; column: number; offset: number },
  ): string {
    const handle = parent === undefined || parent === name ? name : `${parent} ${name}`;
    if (this.declared.has(handle)) return handle;
    const kind = bodyKindOf(name);
    if (/[・\s]/u.test(name)) this.account.doubt(sheet, at, column, name, SEVERAL_BODIES);
    if (!kind) this.account.doubt(sheet, at, column, name, UNKNOWN_KIND);
    const more = handle === name ? {} : { name, parent };
    const node = treeOf({ ...more, kind: kind ?? 'OTHER' }, offset) as MappingNode;
    this.declared.add(handle);
    const departments = this.root.fields.get('departments')?.node ?? mapping(offset);
    if (departments.kind === 'mapping') departments.fields.set(handle, { keyOffset: offset, node });
    this.root.fields.set('departments', { keyOffset: offset, node: departments });
    return handle;
  }
}
