import { attributeOf, childOf, childrenOf, type Element, factOf, isOn, nameOf, numberOf } from './xml.js';

/** What a style or a run itself says of letters; undefined where it says nothing. */
export interface LetterFacts {
  /** In points. */
  size?: number | undefined;
  isHidden?: boolean | undefined;
  isRaised?: boolean | undefined;
}

export interface ParagraphFacts {
  /** 1–9. */
  headingLevel?: number | undefined;
  /** The list it is numbered in; `styles` are those it got that from, its own first. */
  numbering?: { id?: string | undefined; level?: number | undefined; styles: readonly string[] } | undefined;
  startsPage?: boolean | undefined;
  letters: LetterFacts;
}

interface Style {
  id: string;
  name: string;
  basedOn?: string | undefined;
  isDefault: boolean;
  element: Element;
}

/** What styles say, with what they are based on. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #defaults: LetterFacts;
  readonly #defaultParagraph: string | undefined;

  constructor(root: Element | undefined) {
    for (const element of root ? childrenOf(root) : []) {
      const id = attributeOf(element, 'styleId');
      if (nameOf(element) !== 'w:style' || id === undefined) continue;
      const isDefault = ['1', 'true', 'on'].includes(attributeOf(element, 'default') ?? '');
      const name = factOf(element, 'w:name') ?? '';
      this.#styles.set(id, { id, name, basedOn: factOf(element, 'w:basedOn'), isDefault, element });
    }
    const defaults = childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault');
    this.#defaults = letterFacts(childOf(defaults, 'w:rPr'));
    const isDefaultParagraph = ({ isDefault, element }: Style) =>
      isDefault && attributeOf(element, 'type') === 'paragraph';
    this.#defaultParagraph = [...this.#styles.values()].find(isDefaultParagraph)?.id;
  }

  /** @param properties the paragraph's own (w:pPr) */
  paragraph(properties: Element | undefined): ParagraphFacts {
    const styles = this.#basis(factOf(properties, 'w:pStyle') ?? this.#defaultParagraph);
    const told = [properties, ...styles.map(({ element }) => childOf(element, 'w:pPr'))];
    const first = <T>(read: (from: Element | undefined) => T | undefined): T | undefined => {
      for (const from of told) {
        const value = read(from);
        if (value !== undefined) return value;
      }
      return undefined;
    };
    const outline = first((from) => numberOf(factOf(from, 'w:outlineLvl')));
    const headings = styles.map(({ name }) => numberOf(/^(?:heading|見出し) ?([1-9])$/iu.exec(name)?.[1]));
    const lists = told.map((from) => childOf(from, 'w:numPr'));
    const id = first((from) => factOf(childOf(from, 'w:numPr'), 'w:numId'));
    const level = numberOf(factOf(lists[0], 'w:ilvl'));
    const styleLevel = lists.slice(1).map((list) => numberOf(factOf(list, 'w:ilvl')));
    return {
      headingLevel: outline === undefined ? headings.find(Boolean) : outline < 9 ? outline + 1 : undefined,
      numbering:
        id === undefined
          ? undefined
          : {
              id,
              level: level ?? styleLevel.find((one) => one !== undefined),
              styles: styles.map((style) => style.id),
            },
      startsPage: first((from) => isOn(from, 'w:pageBreakBefore')),
      letters: merged([this.#defaults, ...this.#letters(styles)]),
    };
  }

  /**
   * What the letters of a run are.
   * @param properties the run's own (w:rPr)
   */
  letters(properties: Element | undefined, paragraph: LetterFacts): LetterFacts {
    if (!properties) return paragraph;
    const styles = this.#basis(factOf(properties, 'w:rStyle'));
    return merged([paragraph, ...this.#letters(styles), letterFacts(properties)]);
  }

  /** The list that a style of lists stands for. */
  listOf(id: string): string | undefined {
    return factOf(childOf(childOf(this.#styles.get(id)?.element, 'w:pPr'), 'w:numPr'), 'w:numId');
  }

  /** What each says of letters, what the others are based on first. */
  #letters(styles: readonly Style[]): LetterFacts[] {
    return styles.map(({ element }) => letterFacts(childOf(element, 'w:rPr'))).reverse();
  }

  /** The style and what it is based on, itself first. */
  #basis(id: string | undefined): Style[] {
    const styles: Style[] = [];
    for (let style = this.#styles.get(id ?? ''); style; style = this.#styles.get(style.basedOn ?? '')) {
      if (styles.includes(style)) break;
      styles.push(style);
    }
    return styles;
  }
}

function letterFacts(properties: Element | undefined): LetterFacts {
  const halves = numberOf(factOf(properties, 'w:sz'));
  const align = factOf(properties, 'w:vertAlign');
  const position = numberOf(factOf(properties, 'w:position'));
  return {
    size: halves === undefined ? undefined : halves / 2,
    isHidden: isOn(properties, 'w:vanish'),
    isRaised: align !== undefined ? align === 'superscript' : position !== undefined ? position > 3 : undefined,
  };
}

/** What the last one says that says it. */
function merged(facts: readonly LetterFacts[]): LetterFacts {
  const all: LetterFacts = {};
  for (const { size, isHidden, isRaised } of facts) {
    all.size = size ?? all.size;
    all.isHidden = isHidden ?? all.isHidden;
    all.isRaised = isRaised ?? all.isRaised;
  }
  return all;
}
