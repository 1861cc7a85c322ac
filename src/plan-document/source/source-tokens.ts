import { CST, Lexer } from 'yaml';
import { MAX_DEPTH, MAX_TEXT, MAX_TOKENS } from '../limits.js';
import { quote } from '../quote.js';
import type { SourceText } from './source-text.js';

/** What YAML has and a plan document has no use for, each of it a way to attack or to misread. */
const REFUSED: Partial<Record<CST.TokenType, string>> = {
  anchor: 'names a part of the file to repeat it (a YAML anchor), which is not supported: write the values out',
  alias: 'repeats another part of the file (a YAML alias), which is not supported: write the values out',
  tag: 'is a YAML tag, which is not supported: remove it',
};

type TokenType = CST.TokenType | null;

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
  const checks: Check[] = [new DocumentCheck(source), new BracketCheck(source), new TextCheck(source)];
  let offset = 0;
  let isText = false;
  for (const lexeme of new Lexer().lex(source.text)) {
    if (lexemes.push(lexeme) > MAX_TOKENS) {
      const limit = MAX_TOKENS.toLocaleString('en');
      source.refuse(offset, `the document has ${limit} words and signs up to here; no plan document has so many`);
    }
    const type: TokenType = isText ? 'scalar' : CST.tokenType(lexeme);
    // Three lexemes are signs from lexer to parser, and stand for nothing in the text.
    const isSign: boolean = !isText && (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end');
    for (const check of checks) check.see(type, isSign ? '' : lexeme, offset);
    isText = isSign && type === 'scalar';
    if (!isSign) offset += lexeme.length;
  }
  for (const check of checks) check.end?.();
  return lexemes;
}

interface Check {
  see(type: TokenType, lexeme: string, offset: number): void;
  end?(): void;
}

/** One document, without instructions to the parser. */
class DocumentCheck implements Check {
  private starts = 0;
  private modes = 0;
  private hasContent = false;

  constructor(private readonly source: SourceText) {}

  see(type: TokenType, _lexeme: string, offset: number) {
    if (type === 'directive-line') {
      this.source.refuse(
        offset,
        'a line that begins with % instructs the YAML parser, which is not supported: remove it',
      );
    }
    if (type === 'doc-start') this.starts++;
    else if (type === 'doc-mode') this.modes++;
    else if (!['space', 'newline', 'comment', 'doc-end'].includes(type ?? '')) this.hasContent = true;
    else return;
    if (this.starts > 1 || this.modes > 1 || (type === 'doc-start' && this.hasContent)) {
      const message = 'a second YAML document begins here, and a file holds one: remove the line --- or ... before it';
      this.source.refuse(offset, message);
    }
  }
}

/** Brackets that are closed, and not opened inside each other without end. */
class BracketCheck implements Check {
  private readonly open: { bracket: string; offset: number }[] = [];

  constructor(private readonly source: SourceText) {}

  see(type: TokenType, lexeme: string, offset: number) {
    if (type === 'flow-map-start' || type === 'flow-seq-start') {
      if (this.open.push({ bracket: lexeme, offset }) > MAX_DEPTH) this.source.refuse(offset, tooDeep());
    } else if (type === 'flow-map-end' || type === 'flow-seq-end') this.open.pop();
    else if (type === 'flow-error-end') this.end();
  }

  end() {
    const last = this.open.at(-1);
    if (!last) return;
    const closing = last.bracket === '[' ? ']' : '}';
    this.source.refuse(last.offset, `the ${last.bracket} that stands here is not closed: its ${closing} is missing`);
  }
}

/** Texts that end, are not too long, and mean what they say. */
class TextCheck implements Check {
  constructor(private readonly source: SourceText) {}

  see(type: TokenType, lexeme: string, offset: number) {
    const refused = type && REFUSED[type];
    if (refused) this.source.refuse(offset, `${quote(lexeme)} ${refused}. If it is text, put it in quotes`);
    if (lexeme.length > MAX_TEXT && type !== 'comment' && type !== 'space') {
      const [length, limit] = [lexeme.length, MAX_TEXT].map((count) => count.toLocaleString('en'));
      const message = `the text that begins here has ${length} characters, more than the ${limit} that are read`;
      this.source.refuse(offset, `${message}; is its closing quote missing?`);
    }
    if (type !== 'single-quoted-scalar' && type !== 'double-quoted-scalar') return;
    const isClosed = lexeme.length > 1 && lexeme.at(-1) === lexeme[0];
    if (!isClosed) this.source.refuse(offset, 'the text that begins here has no closing quote');
  }
}

/** Why a document that goes deeper than MAX_DEPTH is given up. */
export function tooDeep(): string {
  return `this is more than ${MAX_DEPTH} lists and groups inside each other; a plan document needs a dozen`;
}
