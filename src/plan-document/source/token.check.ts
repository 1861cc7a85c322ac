import type { CST } from 'yaml';

/** A kind of lexical token, null for what is none. */
export type TokenType = CST.TokenType | null;

/** Sees every token of a document in turn, and refuses the document at the first that may not be. */
export interface TokenCheck {
  /** @param lexeme as written; empty for a token that stands for nothing in the text */
  see(type: TokenType, lexeme: string, offset: number): void;
  /** Called behind the last token. */
  end?(): void;
}
