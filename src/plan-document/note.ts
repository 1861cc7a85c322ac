import type { Bilingual } from '../domain/bilingual.js';
import { type AlteredCharacter, codePoint } from '../domain/plain-text.js';
import type { Problem } from './problem.js';
import type { AlteredText } from './source/build-tree.js';
import type { SourceText } from './source/source-text.js';

/** Something in a document that is right, and that its author should know of; told as a problem is. */
export type Note = Problem;

/** One note for each text of which characters were taken for others, at the first of them. */
export function notesOf(texts: AlteredText[], source: SourceText): Note[] {
  return texts.map(({ path, offset, altered }) =>
    source.problem(placeOf(altered, offset, source), alteredMessage(altered), path),
  );
}

/** Where the first of the characters stands, unless it is written as an escape. */
function placeOf([first]: AlteredCharacter[], offset: number, { text }: SourceText): number {
  const found = first ? text.indexOf(first.character, offset) : -1;
  return found < 0 ? offset : found;
}

export function alteredMessage(altered: AlteredCharacter[]): Bilingual {
  const ja = altered.map(({ character, instead }) =>
    instead
      ? `${codePoint(character)}「${character}」を「${instead}」と読みました`
      : `見えない文字 ${codePoint(character)} を除きました`,
  );
  const en = altered.map(({ character, instead }) =>
    instead ? `${codePoint(character)} was read as ${instead}` : `the invisible ${codePoint(character)} was left out`,
  );
  return {
    ja: `${ja.join('。')}。見た目は変わらず、直さなくても取り込めます。`,
    en: `${en.join(', ')}; it looks the same, and nothing needs to be corrected.`,
  };
}
