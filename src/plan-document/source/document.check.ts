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
      this.source.refuse(offset, {
        ja: '% で始まる行は YAML の読み手への指示で、使えません。消してください。',
        en: 'a line that begins with % instructs the YAML parser, which is not supported: remove it',
      });
    }
    if (type === 'doc-start') this.starts++;
    else if (type === 'doc-mode') this.modes++;
    else if (!['space', 'newline', 'comment', 'doc-end'].includes(type ?? '')) this.hasContent = true;
    else return;
    if (this.starts > 1 || this.modes > 1 || (type === 'doc-start' && this.hasContent)) {
      this.source.refuse(offset, {
        ja: 'ここから二つ目の YAML 文書が始まりますが、一つのファイルに書けるのは一つです。この前の --- か ... の行を消してください。',
        en: 'a second YAML document begins here, and a file holds one: remove the line --- or ... before it',
      });
    }
  }
}
