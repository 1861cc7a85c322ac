import { attributeOf, childOf, childrenOf, type Element, factOf, nameOf, numberOf } from './xml.js';

export type NoteKind = 'footnote' | 'endnote';

/** A note that the text refers to. */
export interface Note {
  kind: NoteKind;
  /** Undefined where its mark was typed, and is in its text. */
  number: number | undefined;
  /** Of the reference. */
  page: number;
  /** What it says. */
  element: Element;
}

interface Counting {
  start: number;
  restart: string;
}

/** The notes of the file; their numbers are in no text of it, but counted by the references. */
export class Notes {
  readonly found: Note[] = [];
  readonly #texts = new Map<string, Element>();
  readonly #numbers = new Map<NoteKind, number>();
  readonly #pages = new Map<NoteKind, number>();
  readonly #settings: Element | undefined;
  #section: Element | undefined;

  constructor(parts: Record<NoteKind, Element | undefined>, settings: Element | undefined) {
    this.#settings = settings;
    for (const kind of ['footnote', 'endnote'] as const) {
      for (const element of parts[kind] ? childrenOf(parts[kind]) : []) {
        if (nameOf(element) === `w:${kind}`) this.#texts.set(`${kind} ${attributeOf(element, 'id')}`, element);
      }
    }
  }

  /** @param properties of the section that begins (w:sectPr) */
  section(properties: Element | undefined): void {
    this.#section = properties;
    for (const kind of ['footnote', 'endnote'] as const) {
      if (this.#counting(kind).restart === 'eachSect') this.#numbers.delete(kind);
    }
  }

  /** The number that is printed for a reference. */
  refer(kind: NoteKind, reference: Element, page: number): number | undefined {
    const element = this.#texts.get(`${kind} ${attributeOf(reference, 'id')}`);
    if (!element) return undefined;
    const isTyped = ['1', 'true', 'on'].includes(attributeOf(reference, 'customMarkFollows') ?? '');
    const number = isTyped ? undefined : this.#count(kind, page);
    this.found.push({ kind, number, page, element });
    return number;
  }

  #count(kind: NoteKind, page: number): number {
    const { start, restart } = this.#counting(kind);
    if (restart === 'eachPage' && this.#pages.get(kind) !== page) this.#numbers.delete(kind);
    this.#pages.set(kind, page);
    const number = (this.#numbers.get(kind) ?? start - 1) + 1;
    this.#numbers.set(kind, number);
    return number;
  }

  #counting(kind: NoteKind): Counting {
    const all = [this.#section, this.#settings].map((from) => childOf(from, `w:${kind}Pr`));
    const first = (name: string) => all.map((from) => factOf(from, name)).find((value) => value !== undefined);
    return { start: numberOf(first('w:numStart')) ?? 1, restart: first('w:numRestart') ?? 'continuous' };
  }
}
