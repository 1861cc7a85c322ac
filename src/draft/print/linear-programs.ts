import { bodiesIn } from '../words.js';
import type { PrintedLine } from './print.js';
import { isSentenceEnd, lastBracket, openBrackets } from './printed-text.js';

/** A program of a table that stands as lines in sequence: its name with the bodies in brackets, then what is said of it. */
export interface LinearProgram {
  name: readonly PrintedLine[];
  summary: readonly PrintedLine[];
  /** Whether bodies stand behind the name. */
  hasBodies: boolean;
}

/** A name of so many lines is none. */
const MOST_NAME_LINES = 8;

/**
 * Takes lines apart into programs. A name ends with bodies in brackets; what is said of it ends with a sentence, behind which another name
 * comes.
 *
 * @param isBody whether a word is the name of a body
 */
export function linearPrograms(lines: readonly PrintedLine[], isBody: (name: string) => boolean): LinearProgram[] {
  const programs: LinearProgram[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = endOfName(lines, at, isBody);
    const named = end ?? at;
    const said = endOfSummary(lines, named, isBody);
    programs.push({ name: lines.slice(at, named), summary: lines.slice(named, said), hasBodies: end !== undefined });
    at = said;
  }
  return programs;
}

/** Behind which line a name that begins here ends; undefined where none does before a sentence ends. */
function endOfName(lines: readonly PrintedLine[], from: number, isBody: (name: string) => boolean): number | undefined {
  let text = '';
  for (let at = from; at < Math.min(lines.length, from + MOST_NAME_LINES); at++) {
    text += lines[at]?.text ?? '';
    if (openBrackets(text) > 0) continue;
    if (isSentenceEnd(text)) return undefined;
    if (!endsWithBodies(text, isBody)) continue;
    // More brackets of the same name follow.
    let end = at + 1;
    while (end < lines.length && isBracketOfBodies(lines, end, isBody)) end += 1;
    return end;
  }
  return undefined;
}

function endsWithBodies(text: string, isBody: (name: string) => boolean): boolean {
  const bracket = lastBracket(text);
  return bracket !== undefined && bracket.before !== '' && areBodies(bracket.inside, isBody);
}

/** Whether all that stands in brackets are bodies. */
export const areBodies = (inside: string, isBody: (name: string) => boolean): boolean => {
  const names = bodiesIn(inside).flatMap((name) => (isBody(name) ? [name] : name.split('・')));
  return names.length > 0 && names.every((name) => isBody(name.trim()));
};

function isBracketOfBodies(lines: readonly PrintedLine[], at: number, isBody: (name: string) => boolean): boolean {
  const text = lines[at]?.text ?? '';
  const bracket = lastBracket(text);
  return bracket !== undefined && bracket.before === '' && areBodies(bracket.inside, isBody);
}

/** Behind which line what is said of a program ends: at the end of a sentence with a name behind it. */
function endOfSummary(lines: readonly PrintedLine[], from: number, isBody: (name: string) => boolean): number {
  if (from > 0 && endOfName(lines, from, isBody) !== undefined) return from;
  for (let at = from; at < lines.length; at++) {
    const text = lines[at]?.text ?? '';
    if (isSentenceEnd(text) && endOfName(lines, at + 1, isBody) !== undefined) return at + 1;
  }
  return lines.length;
}
