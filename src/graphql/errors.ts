import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { KeikakuError } from '../domain/keikaku.error.js';

/** Where errors that are not for clients go, with the id that the client was given. */
export type ReportDefect = (id: string, error: unknown) => void;

/**
 * The only place where errors take the form clients see. Errors of ours and of graphql-js keep their
 * message and code; anything else is a defect: it is reported, and the client gets an id to tell us.
 */
export function errorFormatter(report: ReportDefect) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    const place = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    if (original instanceof KeikakuError) {
      return { message: original.message, ...place, extensions: { code: original.code } };
    }
    const code = formatted.extensions?.code;
    if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') {
      return { message: formatted.message, ...place, extensions: { code } };
    }
    const id = randomUUID();
    report(id, original);
    return {
      message: `サーバー内部でエラーが起きました。An error of ours, not of your question. Tell whoever runs this server its id: ${id}`,
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    };
  };
}

/** What a client gets for an HTTP request that is no question (not JSON, too large, of another content type), or whose sender cannot be told. */
export function requestError(error: { statusCode?: number; message: string }) {
  if (error instanceof KeikakuError) {
    const { code, message } = error;
    return { status: 503, body: { errors: [{ message, extensions: { code } }] } };
  }
  const { statusCode = 500, message } = error;
  const isTheirs = statusCode < 500;
  const text = isTheirs
    ? `リクエストを読めません。This is not a GraphQL request: ${message}. POST JSON such as {"query": "{ plans { nodes { id } } }"} with content-type: application/json.`
    : 'サーバー内部でエラーが起きました。An error of ours, not of your request.';
  const code = isTheirs ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
  return { status: statusCode, body: { errors: [{ message: text, extensions: { code } }] } };
}
