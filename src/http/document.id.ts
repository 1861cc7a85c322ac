import type { TrustedDocuments } from '../graphql/request/trusted.documents.js';
import { RefusedRequest } from './refused-request.js';

/** What is sent to GraphQL, by name. */
type Sent = Record<string, unknown>;

/**
 * What is asked, with the text of the document that is asked for by its id. Ids come as `documentId`, or as Apollo and urql send theirs, as
 * the hash of a persisted query: an unknown hash without a document is left to GraphQL, whose answer has these clients send the text.
 *
 * @throws KeikakuError UNKNOWN_DOCUMENT, DOCUMENT_NOT_TRUSTED
 * @throws RefusedRequest BAD_REQUEST where both an id and a text are sent.
 */
export function withDocument(sent: Sent, documents: TrustedDocuments): Sent {
  const { documentId, ...asked } = sent;
  if (documentId != null) {
    if (asked.query != null || typeof documentId !== 'string')
      throw new RefusedRequest(400, 'BAD_REQUEST', ONE_OF_BOTH);
    return { ...asked, query: documents.textOf(documentId) };
  }
  const { persistedQuery, ...extensions } = (asked.extensions ?? {}) as { persistedQuery?: { sha256Hash?: unknown } };
  const hash = persistedQuery?.sha256Hash;
  if (asked.query == null && typeof hash === 'string' && documents.has(hash)) {
    return { ...asked, extensions, query: documents.textOf(hash) };
  }
  if (typeof asked.query === 'string') documents.check(asked.query);
  return asked;
}

/** The same for what an address asks. */
export function searchWithDocument(search: string, documents: TrustedDocuments): string {
  if (search === '') return search;
  const { extensions: text, ...given } = Object.fromEntries(new URLSearchParams(search));
  const sent = withDocument({ ...given, ...(text && { extensions: JSON.parse(text) }) }, documents);
  const { extensions, ...asked } = sent as Record<string, string>;
  return `?${new URLSearchParams({ ...asked, ...(extensions && { extensions: JSON.stringify(extensions) }) })}`;
}

const ONE_OF_BOTH = {
  ja: 'query と documentId は、どちらか一つを送ってください。documentId は文字列です。',
  en: 'Send either `query` or `documentId`, which is a string.',
};
