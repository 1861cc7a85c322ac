import { padded, printedNumber } from './number-formats.js';
import { signsOf } from './picture-fonts.js';
import type { ParagraphFacts, Styles } from './styles.js';
import { attributeOf, childOf, childrenOf, type Element, factOf, isOn, nameOf, numberOf } from './xml.js';

interface Level {
  start: number;
  format: string;
  /** Of a format that Word calls custom: 001, 002, 003, ... */
  examples: string | undefined;
  /** `第%1章`; %1 stands for the number of the first level. */
  text: string;
  /** What stands between it and the text of the paragraph. */
  gap: string;
  /** It starts again after one of the levels before this one, counted from 1; after any where undefined, after none with 0. */
  restart: number | undefined;
  isPlainDigits: boolean;
  style: string | undefined;
}

type Levels = Map<number, Level>;

interface List {
  /** Lists of the same definition go on counting for each other. */
  definition: string;
  levels: Levels;
  /** Where a level starts anew when this list is first used. */
  starts: Map<number, number>;
}

const MAX_LEVELS = 9;

/** The labels of numbered paragraphs, which are in no text of the file; to be asked once for each, in the order of the file. */
export class Numbering {
  readonly #lists = new Map<string, List>();
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();

  constructor(root: Element | undefined, styles: Styles) {
    const elements = root ? [...childrenOf(root)] : [];
    const definitions = new Map<string, Element>();
    for (const element of elements) {
      if (nameOf(element) === 'w:abstractNum') definitions.set(attributeOf(element, 'abstractNumId') ?? '', element);
    }
    const lists = new Map<string, Element>();
    for (const element of elements) {
      if (nameOf(element) === 'w:num') lists.set(attributeOf(element, 'numId') ?? '', element);
    }
    for (const [id, element] of lists) {
      let definition = factOf(element, 'w:abstractNumId') ?? '';
      const link = factOf(definitions.get(definition), 'w:numStyleLink');
      const linked = link === undefined ? undefined : lists.get(styles.listOf(link) ?? '');
      if (linked) definition = factOf(linked, 'w:abstractNumId') ?? '';
      const levels = levelsIn(definitions.get(definition));
      const starts = new Map<number, number>();
      for (const override of childrenOf(element)) {
        const level = numberOf(attributeOf(override, 'ilvl'));
        if (nameOf(override) !== 'w:lvlOverride' || level === undefined) continue;
        const start = numberOf(factOf(override, 'w:startOverride'));
        if (start !== undefined) starts.set(level, start);
        const other = childOf(override, 'w:lvl');
        if (other) levels.set(level, levelIn(other));
      }
      this.#lists.set(id, { definition, levels, starts });
    }
  }

  /** What is printed before the paragraph, with the gap to its text; undefined where it has no number. */
  label(numbering: NonNullable<ParagraphFacts['numbering']>): string | undefined {
    const list = this.#lists.get(numbering.id ?? '');
    if (!list) return undefined;
    const at = Math.min(numbering.level ?? levelOfStyle(list.levels, numbering.styles) ?? 0, MAX_LEVELS - 1);
    const level = list.levels.get(at);
    if (!level) return undefined;
    const counts = this.#count(numbering.id as string, list, at);
    if (level.format === 'bullet') return `${level.text}${level.gap}`;
    const text = level.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
      const other = list.levels.get(Number(digit) - 1);
      if (!other) return '';
      const count = counts[Number(digit) - 1] ?? list.starts.get(Number(digit) - 1) ?? other.start;
      if (level.isPlainDigits) return String(count);
      return other.examples === undefined ? printedNumber(count, other.format) : padded(count, other.examples);
    });
    return text === '' ? undefined : `${text}${level.gap}`;
  }

  /** Counts one on; the counts of all levels. */
  #count(id: string, list: List, at: number): readonly (number | undefined)[] {
    const counts = this.#counts.get(list.definition) ?? [];
    this.#counts.set(list.definition, counts);
    const start = list.starts.get(at);
    const isFirst = !this.#started.has(`${id} ${at}`);
    this.#started.add(`${id} ${at}`);
    const before = counts[at];
    if (start !== undefined && isFirst) counts[at] = start;
    else counts[at] = before === undefined ? (start ?? list.levels.get(at)?.start ?? 1) : before + 1;
    for (let deeper = at + 1; deeper < MAX_LEVELS; deeper += 1) {
      const restart = list.levels.get(deeper)?.restart;
      if (restart === undefined || at < restart) counts[deeper] = undefined;
    }
    return counts;
  }
}

function levelOfStyle(levels: Levels, styles: readonly string[]): number | undefined {
  for (const style of styles) {
    for (const [at, level] of levels) if (level.style === style) return at;
  }
  return undefined;
}

function levelsIn(definition: Element | undefined): Levels {
  const levels: Levels = new Map();
  for (const element of definition ? childrenOf(definition) : []) {
    if (nameOf(element) === 'w:lvl') levels.set(numberOf(attributeOf(element, 'ilvl')) ?? 0, levelIn(element));
  }
  return levels;
}

function levelIn(element: Element): Level {
  const format = childOf(element, 'w:numFmt');
  const font = attributeOf(childOf(childOf(element, 'w:rPr'), 'w:rFonts'), 'ascii') ?? '';
  return {
    start: numberOf(factOf(element, 'w:start')) ?? 0,
    format: attributeOf(format, 'val') ?? 'decimal',
    examples: attributeOf(format, 'val') === 'custom' ? (attributeOf(format, 'format') ?? '') : undefined,
    text: signsOf(factOf(element, 'w:lvlText') ?? '', font, '•'),
    gap: factOf(element, 'w:suff') === 'nothing' ? '' : ' ',
    restart: numberOf(factOf(element, 'w:lvlRestart')),
    isPlainDigits: isOn(element, 'w:isLgl') ?? false,
    style: factOf(element, 'w:pStyle'),
  };
}
