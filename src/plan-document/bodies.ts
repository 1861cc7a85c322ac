import { madeKey } from '../domain/made-key.js';
import { normalized } from '../domain/normalized.js';
import type { PlanDocument } from './plan-document.schema.js';
import type { Loose } from './shape/loose.js';

type Declared = Loose<PlanDocument['departments'][string]>;

/** A body as a document declares it. */
export interface Body {
  /** How the document calls it: the key of its entry, which may be a name. */
  handle: string;
  /** The name as printed; undefined where it is not written or cannot be read. */
  name: string | undefined;
  declared: Declared;
}

/** Levels of bodies in each other; a city has 局, 部, 課, 係, and some have one more. */
export const MOST_LEVELS = 8;

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether what an entry is called by is a key, and no name. */
export const isKey = (handle: string): boolean => KEY.test(handle);

const plain = (text: string) => normalized(text, 'NFKC').replaceAll(/\s/gu, '');

/** The bodies that a document declares, found by their keys and by their names. */
export class Bodies {
  readonly all: readonly Body[];
  private readonly byHandle: ReadonlyMap<string, Body>;
  private readonly byName = new Map<string, Body[]>();
  private readonly keys = new Map<Body, string>();

  constructor(departments: Loose<PlanDocument['departments']> | undefined) {
    this.all = Object.entries(departments ?? {}).flatMap(([handle, declared]) =>
      declared ? [{ handle, declared, name: declared.name ?? (isKey(handle) ? undefined : handle) }] : [],
    );
    this.byHandle = new Map(this.all.map((body) => [body.handle, body]));
    for (const body of this.all) {
      if (body.name === undefined) continue;
      const name = plain(body.name);
      const others = this.byName.get(name);
      if (others) others.push(body);
      else this.byName.set(name, [body]);
    }
  }

  /**
   * The bodies that a reference fits: the one with that key, else those with that name, else those whose name is its last word and
   * that stand in what its other words name (青葉区 まちづくり推進課).
   */
  find(reference: string): readonly Body[] {
    return this.findWithin(reference, MOST_LEVELS);
  }

  /** The one body that a reference fits; undefined where none or several do. */
  one(reference: string): Body | undefined {
    return only(this.find(reference));
  }

  /** What a body stands in, from the outermost in, and the body itself; each once, even where it is said to stand in itself. */
  pathOf(body: Body): readonly Body[] {
    return this.pathWithin(body, MOST_LEVELS);
  }

  /** The key of a body: its own, or one made of its name and of all it stands in. */
  keyOf(body: Body): string {
    const known = this.keys.get(body);
    if (known !== undefined) return known;
    const names = this.pathOf(body).map(({ name, handle }) => name ?? handle);
    const key = isKey(body.handle) ? body.handle : madeKey(names);
    this.keys.set(body, key);
    return key;
  }

  /** The key of what a reference fits, in a document that has passed the rules. */
  key(reference: string): string {
    const body = this.one(reference);
    return body ? this.keyOf(body) : reference;
  }

  private findWithin(reference: string, levels: number): readonly Body[] {
    const body = this.byHandle.get(reference);
    if (body) return [body];
    const named = this.byName.get(plain(reference));
    if (named) return named;
    const words = reference.trim().split(/\s+/u).map(plain);
    const last = words.pop();
    if (words.length === 0 || last === undefined || levels === 0) return [];
    return (this.byName.get(last) ?? []).filter((one) => {
      const outer = new Set(this.pathWithin(one, levels - 1).map(({ name }) => plain(name ?? '')));
      return words.every((word) => outer.has(word));
    });
  }

  private pathWithin(body: Body, levels: number): Body[] {
    const path = [body];
    for (let inner = body; path.length <= levels; ) {
      const { parent } = inner.declared;
      const outer = parent === undefined ? undefined : only(this.findWithin(parent, levels - path.length));
      if (!outer || path.includes(outer)) break;
      path.unshift(outer);
      inner = outer;
    }
    return path;
  }
}

function only(bodies: readonly Body[]): Body | undefined {
  return bodies.length === 1 ? bodies[0] : undefined;
}
