import type { ErrorCode } from 'yaml';

/** What the parser means, for people who write plans rather than parsers. */
const SENTENCES: Partial<Record<ErrorCode, string>> = {
  BAD_DQ_ESCAPE: 'this \\ begins nothing that YAML knows: write \\\\ for a backslash, or put the text in single quotes',
  BAD_INDENT:
    'this line is not indented like its neighbours: fields of one entry begin in the same column, and a bracket closes on a line that is indented or on its own line at the end',
  BAD_SCALAR_START: 'a text cannot begin with this sign unless it is in quotes: put the text in quotes',
  BLOCK_AS_IMPLICIT_KEY:
    'there is a second ": " or "- " in this line: put a text that holds it in quotes, or begin a new line',
  BLOCK_IN_FLOW: 'inside brackets, write "field: value" and entries separated by commas, without "- " lines',
  KEY_OVER_1024_CHARS: 'a field name of more than 1,024 characters: is a quote or a line break missing?',
  MULTILINE_IMPLICIT_KEY:
    'a field name spans several lines: is the colon behind it missing, or the line before not finished?',
  TAB_AS_INDENT: 'a tab stands where spaces are needed: indent with spaces',
};

/** @param message what the parser says itself, which has no one sentence for some of its codes */
export function syntaxMessage(code: ErrorCode, message: string, line: string): string {
  return `this is not valid YAML: ${sentence(code, message)}${fullWidthHint(line)}`;
}

function sentence(code: ErrorCode, message: string): string {
  if (/closing ["']quote/.test(message)) return 'the text that begins here has no closing quote';
  if (/Implicit map keys need to be followed/.test(message)) {
    return 'a field is written as "name: value"; the colon and the space behind it are missing here';
  }
  if (/must end with a/.test(message)) return `a bracket is not closed: ${message.slice(-1)} is missing`;
  return SENTENCES[code] ?? message.slice(0, 200);
}

/** A full-width colon looks right to whoever types Japanese, and is a letter to YAML. */
function fullWidthHint(line: string): string {
  return line.includes('：') ? '. The colon ： in this line is full-width; YAML needs ": " in half width' : '';
}
