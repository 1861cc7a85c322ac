import type { Bilingual } from '../../domain/bilingual.js';
import { MAX_DEPTH } from '../limits.js';
import type { SourceText } from './source-text.js';
import type { TokenCheck, TokenType } from './token.check.js';

/** Brackets that are closed, and not opened inside each other without end. */
export class BracketCheck implements TokenCheck {
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
    this.source.refuse(last.offset, {
      ja: `この ${last.bracket} が閉じていません。${closing} がありません。`,
      en: `the ${last.bracket} that stands here is not closed: its ${closing} is missing`,
    });
  }
}

/** Why a document that goes deeper than MAX_DEPTH is given up. */
export function tooDeep(): Bilingual {
  return {
    ja: `一覧と組の入れ子が${MAX_DEPTH}段を超えています。計画の文書に必要なのは12段ほどです。`,
    en: `this is more than ${MAX_DEPTH} lists and groups inside each other; a plan document needs a dozen`,
  };
}
