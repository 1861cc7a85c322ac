import type { CST } from 'yaml';
import { MAX_TEXT } from '../limits.js';
import { quote } from '../quote.js';
import type { SourceText } from './source-text.js';
import type { TokenCheck, TokenType } from './token.check.js';

/** What YAML has and a plan document has no use for, each of it a way to attack or to misread. */
const REFUSED: Partial<Record<CST.TokenType, string>> = {
  anchor: 'names a part of the file to repeat it (a YAML anchor), which is not supported: write the values out',
  alias: 'repeats another part of the file (a YAML alias), which is not supported: write the values out',
  tag: 'is a YAML tag, which is not supported: remove it',
};

/** Texts that end, are not too long, and mean what they say. */
export class TextCheck implements TokenCheck {
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
