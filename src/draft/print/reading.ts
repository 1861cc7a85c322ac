import { bodyKindOf } from '../words.js';
import { HeadingStyle } from './heading-style.js';
import type { LevelSpec, PrintProfile } from './print.profile.js';
import { PrintWords } from './print-words.js';

/** How a level writes its headings. */
export interface Level {
  spec: LevelSpec;
  style: HeadingStyle;
  /** How deep it stands, from the outermost in. */
  depth: number;
}

/** What a print is read by. */
export interface Reading {
  levels: readonly Level[];
  words: PrintWords;
  isBody: (name: string) => boolean;
}

/** What a profile says, made ready. */
export function readingOf(profile: PrintProfile): Reading {
  const levels = Object.entries(profile.levels)
    .map(([pattern, spec], depth) => ({ spec, style: new HeadingStyle(pattern), depth }))
    .toSorted((one, other) => other.style.weight - one.style.weight);
  const isBody = (name: string) => profile.bodies[name] !== undefined || bodyKindOf(name) !== undefined;
  return { levels, words: new PrintWords(profile), isBody };
}
