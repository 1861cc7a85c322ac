import type { Bilingual } from './bilingual.js';
import { isLevelKind, type LevelKind, type LevelNames, levelName } from './level-name.js';

/** How grave a gap is, the gravest first. */
export const SEVERITIES = ['ERROR', 'WARNING', 'INFO'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** Where a gap is, from the general to the particular: `施策4.3の方針2`, "policy 2 of measure 4.3". */
export type GapPath = { level: LevelKind; name: string | number }[];

/** What a sentence of a rule is filled with, by placeholder. */
export type GapFacts = Record<string, string | number | (string | number)[] | GapPath>;

/** A sentence in both languages. `{lower}` stands for a fact, `{UPPER}` for the word of a level. */
export type GapSentence = Bilingual;

/** The placeholders of a sentence: a level (`{POLICY}`) or a fact (`{place}`). */
export const PLACEHOLDER = /\{(\w+)\}/g;

/** What is said of a gap, in Japanese with levels in the words of its plan. */
export function gapMessage({ ja, en }: GapSentence, facts: GapFacts, levelNames: LevelNames): Bilingual {
  const japanese = (level: LevelKind) => levelName(level, levelNames);
  const english = (level: LevelKind) => level.toLowerCase();
  return {
    ja: fill(ja, facts, {
      word: japanese,
      list: (parts) => parts.join('・'),
      place: (place) => place.map(({ level, name }) => `${japanese(level)}${name}`).join('の'),
    }),
    en: fill(en, facts, {
      word: english,
      list: (parts) => parts.join(', '),
      place: (place) =>
        place
          .map(({ level, name }) => `${english(level)} ${name}`)
          .reverse()
          .join(' of '),
    }),
  };
}

/** How a language writes what stands for a placeholder. */
interface Language {
  word(level: LevelKind): string;
  list(parts: (string | number)[]): string;
  place(place: GapPath): string;
}

function fill(sentence: string, facts: GapFacts, { word, list, place }: Language): string {
  return sentence.replaceAll(PLACEHOLDER, (_placeholder, name: string) => {
    if (isLevelKind(name)) return word(name);
    const fact = facts[name];
    if (!Array.isArray(fact)) return String(fact);
    return isPath(fact) ? place(fact) : list(fact);
  });
}

const isPath = (list: (string | number)[] | GapPath): list is GapPath => typeof list[0] === 'object';
