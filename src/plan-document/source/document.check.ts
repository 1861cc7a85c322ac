import type { SourceText } from './source-text.js';
import type { TokenCheck, TokenType } from './token.check.js';

/** One document, without instructions to the parser. */
export class DocumentCheck implements TokenCheck {
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
