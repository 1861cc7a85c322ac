import { stripIgnoredCharacters } from 'graphql';
import { cut } from '../../domain/cut.js';
import { KeikakuError } from '../../domain/keikaku.error.js';

/** A document that is known by an id. */
export interface TrustedDocument {
  id: string;
  text: string;
}

/**
 * Documents that may be asked for by id, and, where only trusted ones are answered, which those are. A text is the same whatever its
 * spaces and comments.
 */
export class TrustedDocuments {
  private readonly texts: ReadonlyMap<string, string>;
  private readonly trusted: ReadonlySet<string> | undefined;

  /**
   * @param known what is asked for by id: the catalogue by name, and what clients of this server register
   * @param only what is answered beside these, where nothing else is: what this product asks itself; all is answered where absent
   */
  constructor(known: readonly TrustedDocument[], only?: readonly string[]) {
    this.texts = new Map(known.map(({ id, text }) => [id, text]));
    this.trusted = only && new Set([...this.texts.values(), ...only].map(stripIgnoredCharacters));
  }

  has(id: string): boolean {
    return this.texts.has(id);
  }

  /** @throws UnknownDocumentError */
  textOf(id: string): string {
    const text = this.texts.get(id);
    if (text === undefined) throw new UnknownDocumentError(id);
    return text;
  }

  /**
   * Lets a text pass that may be answered.
   *
   * @throws UntrustedDocumentError
   */
  check(text: string): void {
    if (this.trusted && !this.trusted.has(strippedOf(text))) throw new UntrustedDocumentError();
  }
}

/** What is not even made of the signs of GraphQL is no trusted document. */
function strippedOf(text: string): string {
  try {
    return stripIgnoredCharacters(text);
  } catch {
    return text;
  }
}

class UnknownDocumentError extends KeikakuError {
  readonly statusCode = 404;

  constructor(id: string) {
    super(
      'UNKNOWN_DOCUMENT',
      {
        ja: `documentId「${cut(id, 80)}」の文書はありません。集計・一覧の名前（{ questions { name } }）か、サーバーの管理者が登録した文書のIDを指定してください。`,
        en: `There is no document with the id “${cut(id, 80)}”. Give the name of a question of the catalogue ({ questions { name } }), or an id that the server administrator has registered.`,
      },
      { facts: { argument: 'documentId' } },
    );
  }
}

class UntrustedDocumentError extends KeikakuError {
  readonly statusCode = 403;

  constructor() {
    super('DOCUMENT_NOT_TRUSTED', {
      ja: 'このサーバーは、登録された文書だけに答えます。集計・一覧の名前を documentId で指定するか、サーバーの管理者に文書の登録を依頼してください。',
      en: 'This server answers registered documents only. Send the name of a question of the catalogue as documentId, or have the server administrator register this document (TRUSTED_DOCUMENTS).',
    });
  }
}
