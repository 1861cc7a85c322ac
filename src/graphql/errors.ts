import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { KeikakuError } from '../domain/keikaku.error.js';

/** Where errors that are not for clients go, with the id that the client was given. */
export type ReportDefect = (id: string, error: unknown) => void;

/**
 * The only place where errors take the form clients see. Errors of ours and of graphql-js keep their
 * message and code; anything else is a defect: it is reported, and the client gets an id to tell us.
 */
export function errorFormatter(report: ReportDefect) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = (error instanceof GraphQLError && error.originalError) || error;
    const place = {
      ...(formatted.locations && { locations: formatted.locations.slice(0, LOCATIONS) }),
      ...(formatted.path && { path: formatted.path }),
    };
    if (original instanceof KeikakuError) {
      return { message: original.message, ...place, extensions: { code: original.code } };
    }
    const code = formatted.extensions?.code;
    if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') {
      return { message: shortened(formatted.message), ...place, extensions: { code: codeOf(formatted.message, code) } };
    }
    // What graphql-js finds before it executes is about the question, and has no path.
    if (original instanceof GraphQLError && !original.path && original === error) {
      return { message: shortened(formatted.message), ...place, extensions: { code: 'BAD_USER_INPUT' } };
    }
    return { ...defect(report, original), ...place };
  };
}

/** What a client gets instead of a defect, which is reported. */
function defect(report: ReportDefect, error: unknown) {
  const id = randomUUID();
  report(id, error);
  return {
    message: `サーバー内部でエラーが起きました。An error of ours, not of your question. Tell whoever runs this server its id: ${id}`,
    extensions: { code: 'INTERNAL_SERVER_ERROR', id },
  };
}

const LOCATIONS = 3;
const QUOTE_LENGTH = 60;
const MESSAGE_LENGTH = 200;

/** A message of graphql-js without most of what it repeats from the question, which may be 100 kB of it. */
function shortened(message: string): string {
  const quoted = message.replaceAll(/"[^"]*"/g, (quote) =>
    quote.length > QUOTE_LENGTH ? `${cut(quote, QUOTE_LENGTH)}"` : quote,
  );
  return cut(quoted, MESSAGE_LENGTH);
}

const cut = (text: string, length: number) => (text.length > length ? `${text.slice(0, length)}…` : text);

/** graphql-js tells what it does not read to the end as if it were a mistake of syntax. */
function codeOf(message: string, code: string): string {
  if (code !== 'GRAPHQL_PARSE_FAILED') return code;
  if (message.endsWith('tokens. Parsing aborted.')) return 'QUERY_TOO_LONG';
  return message.includes('call stack') ? 'QUERY_TOO_DEEP' : code;
}

/** What a client gets for an HTTP request that is no question, or that is not taken. */
export function requestError(error: Error & { statusCode?: number }, report: ReportDefect) {
  const status = statusOf(error);
  if (error instanceof KeikakuError) return { status, ...bodyOf(error.code, error.message) };
  if (status >= 500) return { status, body: { errors: [defect(report, error)] } };
  const refusal = REFUSALS[status];
  return { status, ...(refusal ? bodyOf(...refusal) : bodyOf('BAD_REQUEST', notAQuestion(error.message))) };
}

function statusOf(error: Error & { statusCode?: number }): number {
  if (error instanceof KeikakuError) return 503;
  return error.statusCode ?? 500;
}

const bodyOf = (code: string, message: string) => ({ body: { errors: [{ message, extensions: { code } }] } });

const notAQuestion = (reason: string) =>
  `リクエストを読めません。This is not a GraphQL request: ${cut(reason, MESSAGE_LENGTH)}. POST JSON such as {"query": "{ plans { nodes { id } } }"} with content-type: application/json.`;

/** What HTTP has a status of its own for. */
const REFUSALS: Record<number, [code: string, message: string]> = {
  404: ['NOT_FOUND', 'ここには何もありません。There is nothing here: GraphQL is at /graphql, tables are at /csv/….'],
  408: ['REQUEST_TIMEOUT', 'リクエストが時間内に届きませんでした。The request did not arrive in time.'],
  413: [
    'BODY_TOO_LARGE',
    'リクエストが大きすぎます。A request may hold 100 kB: leave out what is not asked. With a token that may import plans it may hold 20 MB.',
  ],
  429: [
    'TOO_MANY_REQUESTS',
    'リクエストが多すぎます。Too many requests from this address: wait for the seconds that `retry-after` says.',
  ],
  431: ['HEADERS_TOO_LARGE', 'ヘッダーが大きすぎます。Address and headers are too long: POST the question.'],
};
