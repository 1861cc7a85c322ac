import type { Notes } from './notes.js';
import type { PageCount } from './page-count.js';
import { childOf, contentOf, type Element, factOf, nameOf } from './xml.js';

/** A section of the document. */
export interface Section {
  /** The first page that is its own from the top. */
  page: number;
  /** Its w:sectPr, which stands at its end. */
  properties: Element | undefined;
}

/** The sections, as the reading of the body gets to them. */
export class Sections {
  readonly begun: Section[] = [];
  readonly #all: Element[];

  constructor(
    body: Element,
    readonly pages: PageCount,
    readonly notes: Notes,
  ) {
    this.#all = [...contentOf(body)].flatMap((element) => {
      if (nameOf(element) === 'w:sectPr') return [element];
      const properties = nameOf(element) === 'w:p' ? childOf(childOf(element, 'w:pPr'), 'w:sectPr') : undefined;
      return properties ? [properties] : [];
    });
    this.#begin(1);
  }

  /** A paragraph that ends a section was read. */
  next(): void {
    const properties = this.#all[this.begun.length];
    const type = factOf(properties, 'w:type');
    const isWithinPage = type === 'continuous' || type === 'nextColumn';
    if (!isWithinPage) this.pages.section();
    this.#begin(this.pages.page + (isWithinPage ? 1 : 0));
  }

  #begin(page: number): void {
    const properties = this.#all[this.begun.length];
    this.begun.push({ page, properties });
    this.notes.section(properties);
  }
}
