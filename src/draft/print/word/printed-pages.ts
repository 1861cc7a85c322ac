import { isDigits } from './number-formats.js';
import type { Section } from './sections.js';
import type { WordPackage } from './word-package.js';
import { attributeOf, childOf, childrenOf, type Element, isOn, nameOf, numberOf, textOf, within } from './xml.js';

/**
 * The numbers that are printed on the pages, by their headers and footers; none where Word has not said where pages begin.
 * @param pages how many there are
 */
export function printedPages(
  file: WordPackage,
  sections: readonly Section[],
  pages: number,
  isKnown: boolean,
): ReadonlyMap<number, number> {
  const printed = new Map<number, number>();
  if (!isKnown && pages > 1) return printed;
  const running = new RunningHeads(file);
  let number = 0;
  let last: Section | undefined;
  const numbered = sections.map((section) => ({ section, prints: running.of(section) }));
  for (let page = 1; page <= pages; page += 1) {
    const current = numbered.findLast(({ section }) => section.page <= page);
    const isFirst = current?.section !== last;
    const type = childOf(current?.section.properties, 'w:pgNumType');
    number = (isFirst ? numberOf(attributeOf(type, 'start')) : undefined) ?? number + 1;
    last = current?.section;
    const isPrinted = current?.prints(isFirst, number % 2 === 0) ?? false;
    if (isPrinted && isDigits(attributeOf(type, 'fmt'))) printed.set(page, number);
  }
  return printed;
}

type Prints = (isFirst: boolean, isEven: boolean) => boolean;

/** Whether the headers and footers of sections have the number of the page; a section that has none goes on with the last one's. */
class RunningHeads {
  readonly #hasEven: boolean;
  readonly #kinds = new Map<string, boolean>();

  constructor(readonly file: WordPackage) {
    this.#hasEven = isOn(file.beside('settings'), 'w:evenAndOddHeaders') ?? false;
  }

  of({ properties }: Section): Prints {
    for (const reference of properties ? childrenOf(properties) : []) {
      const name = nameOf(reference);
      if (name !== 'w:headerReference' && name !== 'w:footerReference') continue;
      const part = this.file.byId(attributeOf(reference, 'id') ?? '');
      this.#kinds.set(`${name} ${attributeOf(reference, 'type') ?? 'default'}`, part !== undefined && hasPage(part));
    }
    const has = (type: string) => ['header', 'footer'].some((kind) => this.#kinds.get(`w:${kind}Reference ${type}`));
    const [first, even, other] = [has('first'), has('even'), has('default')];
    const isFirstOther = isOn(properties, 'w:titlePg') ?? false;
    return (isFirst, isEven) => (isFirst && isFirstOther ? first : isEven && this.#hasEven ? even : other);
  }
}

function hasPage(part: Element): boolean {
  const isPage = (code: string) => /^\s*PAGE\b/i.test(code);
  return (
    [...within(part, 'w:instrText')].some((code) => isPage(textOf(code))) ||
    [...within(part, 'w:fldSimple')].some((field) => isPage(attributeOf(field, 'instr') ?? ''))
  );
}
