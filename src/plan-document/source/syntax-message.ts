import type { ErrorCode } from 'yaml';
import { quote } from '../quote.js';
import { fullWidthLineHint } from './full-width-hint.js';

/** What the parser means, in words for people who write plans rather than parsers; the first that fits. */
const SENTENCES: [RegExp, string][] = [
  [/^MISSING_CHAR.*closing/, 'a text has no closing quote'],
  [
    /^MISSING_CHAR.*Implicit map keys/,
    'a field is written "name: value"; the colon and the space behind it are missing here',
  ],
  [
    /^MISSING_CHAR.*Comments/,
    'a # stands right behind a text: put a space before a comment, or quotes around the text',
  ],
  [/^MISSING_CHAR.*Sequence item/, 'an entry of this list does not begin with "- "'],
  [/^MISSING_CHAR.*Missing ,/, 'inside brackets, a comma is missing before this'],
  [/^(MISSING_CHAR|BAD_INDENT).*end with a/, 'a bracket is not closed by its like: [ by ], { by }'],
  [/^BAD_INDENT/, 'this line is indented differently from its neighbours: all fields of a group begin in one column'],
  [/^TAB_AS_INDENT/, 'a tab stands where spaces are needed: indent with spaces'],
  [/^BAD_DQ_ESCAPE/, 'this \\ begins nothing known: write \\\\ for a backslash, or put the text in single quotes'],
  [/^BAD_SCALAR_START/, 'a text cannot begin with this sign unless it is in quotes: put the text in quotes'],
  [
    /^BLOCK_AS_IMPLICIT_KEY/,
    'there is a second ": " in this line: put a text that holds one in quotes, or begin a new line',
  ],
  [
    /^BLOCK_IN_FLOW/,
    'inside brackets, entries are separated by commas and not written as lines: a comma is missing here',
  ],
  [
    /^(KEY_OVER|MULTILINE_IMPLICIT_KEY)/,
    'a field is written "name: value"; the colon and the space behind the name are missing',
  ],
  [/header/, 'behind | or >, the text begins on the next line: move it there'],
  [/on same line with key/, 'a list begins on the line below its field, not behind the colon'],
  [
    /at node end/,
    'this does not belong behind a closing quote or bracket: remove it, or put all of the text in quotes',
  ],
  [/empty item|Unexpected ,/, 'there is nothing between two commas: remove one'],
  [/Unexpected/, 'this does not belong here: is something before it not closed, or a line indented wrongly?'],
];

/**
 * @param message what the parser says itself
 * @param line the line it is about
 */
export function syntaxMessage(code: ErrorCode, message: string, line: string): string {
  const parserSays = `${code} ${message}`;
  const sentence = SENTENCES.find(([pattern]) => pattern.test(parserSays))?.[1] ?? quote(message);
  const hint = /^\s*-[^\s-]/.test(line) ? '; a "-" needs a space behind it' : fullWidthLineHint(line);
  return `this is not valid YAML or JSON: ${sentence}${hint}`;
}
