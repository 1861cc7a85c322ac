import { madeKey } from '../domain/made-key.js';
import type { DepartmentKind } from '../domain/plan.js';
import type { MappingNode } from '../plan-document/source/source-tree.js';
import { mappingIn, treeOf } from '../workbook/tree-nodes.js';
import type { DraftAccount } from './draft-account.js';
import { SEVERAL_BODIES, UNKNOWN_KIND } from './draft-messages.js';
import { bodyKindOf, canBeCalled } from './words.js';

/** The bodies of a draft, declared in the document as they come. */
export class DraftBodies {
  private readonly declared = new Set<string>();

  /** @param kinds of those whose names do not tell */
  constructor(
    private readonly root: MappingNode,
    private readonly account: DraftAccount,
    private readonly kinds: Readonly<Record<string, DepartmentKind>> = {},
  ) {}

  /** What a body is called in the document; one that is new is declared. */
  declare(name: string, parent: string | undefined, { at, offset }: { at: string; offset: number }): string {
    const called = parent === undefined || parent === name ? name : `${parent} ${name}`;
    const handle = canBeCalled(called) ? called : madeKey([called]);
    if (this.declared.has(handle)) return handle;
    const kind = this.kinds[name] ?? bodyKindOf(name);
    if (/[・\s]/u.test(name)) this.account.doubt(at, name, SEVERAL_BODIES);
    if (!kind) this.account.doubt(at, name, UNKNOWN_KIND);
    const more = handle === name ? {} : { name, parent: parent === name ? undefined : parent };
    const node = treeOf({ ...more, kind: kind ?? 'OTHER' }, offset) as MappingNode;
    this.declared.add(handle);
    mappingIn(this.root, 'departments', offset).fields.set(handle, { keyOffset: offset, node });
    return handle;
  }
}
