import { CST, Lexer } from 'yaml';
import { MAX_TOKENS } from '../limits.js';
import { BracketCheck } from './bracket.check.js';
import { DocumentCheck } from './document.check.js';
import type { SourceText } from './source-text.js';
import { TextCheck } from './text.check.js';
import type { TokenCheck, TokenType } from './token.check.js';

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
  const checks: TokenCheck[] = [new DocumentCheck(source), new BracketCheck(source), new TextCheck(source)];
  let offset = 0;
  let isText = false;
  for (const lexeme of new Lexer().lex(source.text)) {
    if (lexemes.push(lexeme) > MAX_TOKENS) {
      const limit = MAX_TOKENS.toLocaleString('en');
      source.refuse(offset, {
        ja: `ここまでで語と記号が${limit}個あります。計画の文書にこれほどの数はありません。`,
        en: `the document has ${limit} words and signs up to here; no plan document has so many`,
      });
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
