import { CST, Lexer } from 'yaml';
import { MAX_TEXT, MAX_TOKENS } from '../limits.js';
import type { SourceText } from './source-text.js';

/** What YAML has and a plan document has no use for, each of it a way to attack or to misread. */
const REFUSED: Partial<Record<CST.TokenType, (source: string) => string>> = {
  anchor: (source) =>
    `${source.slice(0, 40)} names a part of the file to repeat it (a YAML anchor), which is not supported: write the values out where they belong. If it is text, put it in quotes`,
  alias: (source) =>
    `${source.slice(0, 40)} repeats another part of the file (a YAML alias), which is not supported: write the values out. If it is text, put it in quotes`,
  tag: (source) =>
    `${source.slice(0, 40)} is a YAML tag, which is not supported: remove it, and put text that looks like a number in quotes. If it is text, put it in quotes`,
  'directive-line': () =>
    'a line that begins with % instructs the YAML parser (a directive), which is not supported: remove it',
};

/**
 * The words and signs of a document, for the YAML parser.
 *
 * What is refused is found here, before anything is built from it: the lexer neither recurses nor
 * keeps anything.
 *
 * @throws {PlanDocumentError} at the first thing that a plan document may not have
 */
export function readTokens(source: SourceText): string[] {
  const lexemes: string[] = [];
  const documents = new DocumentCount(source);
  let offset = 0;
  let isText = false;
  for (const lexeme of new Lexer().lex(source.text)) {
    if (lexemes.push(lexeme) > MAX_TOKENS) {
      source.refuse(
        offset,
        `the document holds too much: up to here it has ${MAX_TOKENS.toLocaleString('en')} words and signs, and no plan document has so many`,
      );
    }
    const type: CST.TokenType | null = isText ? 'scalar' : CST.tokenType(lexeme);
    documents.see(type, offset);
    if (type !== null) {
      const refused = REFUSED[type];
      if (refused) source.refuse(offset, refused(lexeme));
    }
    if (lexeme.length > MAX_TEXT && type !== 'comment' && type !== 'space') {
      source.refuse(
        offset,
        `the text that begins here has ${lexeme.length.toLocaleString('en')} characters, more than ${MAX_TEXT.toLocaleString('en')}; is its closing quote missing?`,
      );
    }
    // Three lexemes are signs between lexer and parser, and stand for nothing in the text.
    const isSign: boolean = !isText && (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end');
    isText = isSign && type === 'scalar';
    if (!isSign) offset += lexeme.length;
  }
  return lexemes;
}

/** Refuses a second document in the same file: `---` behind content, or anything behind `...`. */
class DocumentCount {
  private starts = 0;
  private modes = 0;
  private hasContent = false;

  constructor(private readonly source: SourceText) {}

  see(type: CST.TokenType | null, offset: number) {
    if (type === 'doc-start') this.starts++;
    else if (type === 'doc-mode') this.modes++;
    else if (!['space', 'newline', 'comment', 'doc-end'].includes(type ?? '')) this.hasContent = true;
    else return;
    if (this.starts > 1 || this.modes > 1 || (type === 'doc-start' && this.hasContent)) {
      this.source.refuse(
        offset,
        'a second YAML document begins here; a file holds one plan document: remove the line --- or ... and what does not belong',
      );
    }
  }
}
