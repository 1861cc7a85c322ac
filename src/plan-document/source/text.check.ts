import type { CST } from 'yaml';
import type { Bilingual } from '../../domain/bilingual.js';
import { MAX_TEXT } from '../limits.js';
import { quote } from '../quote.js';
import type { SourceText } from './source-text.js';
import type { TokenCheck, TokenType } from './token.check.js';

/** What YAML has and a plan document has no use for, each of it a way to attack or to misread. */
const REFUSED: Partial<Record<CST.TokenType, Bilingual>> = {
  anchor: {
    ja: 'は YAML のアンカーで、使えません。値をそのまま書いてください。',
    en: 'names a part of the file to repeat it (a YAML anchor), which is not supported: write the values out',
  },
  alias: {
    ja: 'は YAML のエイリアスで、使えません。値をそのまま書いてください。',
    en: 'repeats another part of the file (a YAML alias), which is not supported: write the values out',
  },
  tag: { ja: 'は YAML のタグで、使えません。消してください。', en: 'is a YAML tag, which is not supported: remove it' },
};

/** Texts that end, are not too long, and mean what they say. */
export class TextCheck implements TokenCheck {
  constructor(private readonly source: SourceText) {}

  see(type: TokenType, lexeme: string, offset: number) {
    const refused = type && REFUSED[type];
    if (refused) {
      this.source.refuse(offset, {
        ja: `${quote(lexeme)} ${refused.ja}文字として書いたのなら、引用符で囲んでください。`,
        en: `${quote(lexeme)} ${refused.en}. If it is text, put it in quotes`,
      });
    }
    if (lexeme.length > MAX_TEXT && type !== 'comment' && type !== 'space' && lengthOf(type, lexeme) > MAX_TEXT) {
      const [length, limit] = [lexeme.length, MAX_TEXT].map((count) => count.toLocaleString('en'));
      this.source.refuse(offset, {
        ja: `ここから始まる文字列は${length}文字あり、読める上限の${limit}文字を超えています。閉じる引用符を忘れていませんか。`,
        en: `the text that begins here has ${length} characters, more than the ${limit} that are read; is its closing quote missing?`,
      });
    }
    if (type !== 'single-quoted-scalar' && type !== 'double-quoted-scalar') return;
    const isClosed = lexeme.length > 1 && lexeme.at(-1) === lexeme[0];
    if (!isClosed) {
      this.source.refuse(offset, {
        ja: 'ここから始まる文字列に、閉じる引用符がありません。',
        en: 'the text that begins here has no closing quote',
      });
    }
  }
}

/** Some programs write every letter of JSON as \\u3042, six signs for one. */
function lengthOf(type: TokenType, lexeme: string): number {
  return type === 'double-quoted-scalar'
    ? lexeme.replaceAll(/\\(u[\da-f]{4}|U[\da-f]{8})/gi, ' ').length
    : lexeme.length;
}
