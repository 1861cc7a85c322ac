import { madeKey } from '../domain/made-key.js';
import { normalized } from '../domain/normalized.js';
import { isKey } from './bodies.js';
import type { PlanDocument } from './plan-document.schema.js';
import type { Loose } from './shape/loose.js';

/** A program as a document declares it. */
export interface DeclaredProgram {
  /** How the document calls it: the key of its entry, which may be its name. */
  handle: string;
  /** The name as printed; undefined where it is not written or cannot be read. */
  name: string | undefined;
  declared: Loose<PlanDocument['programs'][string]>;
}

export const plainName = (text: string) => normalized(text, 'NFKC').replaceAll(/\s/gu, '');

/** The programs that a document declares, found by their keys and by their names. */
export class Programs {
  readonly all: readonly DeclaredProgram[];
  private readonly byHandle: ReadonlyMap<string, DeclaredProgram>;
  private readonly byName = new Map<string, DeclaredProgram[]>();

  constructor(programs: Loose<PlanDocument['programs']> | undefined) {
    this.all = Object.entries(programs ?? {}).flatMap(([handle, declared]) =>
      declared ? [{ handle, declared, name: declared.name ?? (isKey(handle) ? undefined : handle) }] : [],
    );
    this.byHandle = new Map(this.all.map((program) => [program.handle, program]));
    for (const program of this.all) {
      if (program.name === undefined) continue;
      const name = plainName(program.name);
      this.byName.set(name, [...(this.byName.get(name) ?? []), program]);
    }
  }

  /** The programs that a reference fits: the one with that key, else those with that name. */
  find(reference: string): readonly DeclaredProgram[] {
    const program = this.byHandle.get(reference);
    return program ? [program] : (this.byName.get(plainName(reference)) ?? []);
  }

  /** The one program that a reference fits; undefined where none or several do. */
  one(reference: string): DeclaredProgram | undefined {
    const [only, ...others] = this.find(reference);
    return others.length === 0 ? only : undefined;
  }

  /** The key of a program: its own, or one made of its name. */
  keyOf({ handle }: DeclaredProgram): string {
    return isKey(handle) ? handle : madeKey([handle]);
  }

  /** The key of what a reference fits, in a document that has passed the rules. */
  key(reference: string): string {
    const program = this.one(reference);
    return program ? this.keyOf(program) : reference;
  }
}
