import { randomUUID } from 'node:crypto';
import { type ASTNode, GraphQLError, type GraphQLFormattedError, Kind, type NameNode } from 'graphql';
import { type Bilingual, messagesOf } from '../../domain/bilingual.js';
import { cut } from '../../domain/cut.js';
import { type ErrorFacts, KeikakuError } from '../../domain/keikaku.error.js';
import { LIMITS, LimitError } from './limits.js';

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
    if (original instanceof KeikakuError) return { ...formatError(original), ...place };
    const code = formatted.extensions?.code;
    if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') {
      return { ...ofLibrary(codeOf(formatted.message, code), formatted.message, error), ...place };
    }
    // What graphql-js finds before it executes is about the question, and has no path.
    if (original instanceof GraphQLError && !original.path && original === error) {
      return { ...ofLibrary('BAD_USER_INPUT', formatted.message, error), ...place };
    }
    return { ...defect(report, original), ...place };
  };
}

/** An error of ours as clients get it: the message in each language beside its code, and its facts. */
export function formatError({ code, text, facts }: KeikakuError) {
  return errorOf(code, text, facts);
}

function errorOf(code: string, text: Bilingual, facts: object = {}) {
  const { message, ...messages } = messagesOf(text);
  return { message, extensions: { code, ...messages, ...facts } };
}

/** An error of graphql-js or Apollo, which know English only. */
function ofLibrary(code: string, message: string, error: unknown) {
  const [node] = (error instanceof GraphQLError && error.nodes) || [];
  const facts = LIBRARY_FACTS[code] ?? (node && factsOfNode(node));
  return errorOf(code, { ja: JAPANESE[code] ?? REFUSED, en: shortened(message) }, facts);
}

/** What is at fault, by the part of the document that graphql-js points at. */
function factsOfNode(node: ASTNode): ErrorFacts {
  if (node.kind === Kind.VARIABLE_DEFINITION) return { argument: named(node.variable) };
  if (node.kind === Kind.ARGUMENT) return { argument: named(node) };
  return node.kind === Kind.FIELD || node.kind === Kind.OBJECT_FIELD ? { field: named(node) } : {};
}

const named = ({ name }: { name: NameNode }) => cut(name.value, QUOTE_LENGTH);

const REFUSED = 'リクエストに応えられません。';

/** What the errors of graphql-js and Apollo mean; the English beside says what and where. */
const JAPANESE: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: 'クエリが GraphQL の文法に合っていません。',
  GRAPHQL_VALIDATION_FAILED:
    'クエリがスキーマに合っていません。スキーマにない項目や引数、足りない指定、または型の違いがあります。',
  BAD_USER_INPUT: '変数または引数の値が、その型に合っていません。',
  OPERATION_RESOLUTION_FAILURE: 'どの操作を実行するかが決まりません。`operationName` に一つを指定してください。',
  PERSISTED_QUERY_NOT_FOUND: 'クエリの本文がありません。本文を送ってください。',
  PERSISTED_QUERY_NOT_SUPPORTED:
    'クエリのハッシュだけでは回答できません。クライアントの persisted queries を無効にしてください。',
  BAD_REQUEST: 'リクエストを GraphQL のクエリとして受け付けられません。',
  QUERY_TOO_LONG: `クエリが長すぎます。語と記号は${LIMITS.tokens}までです。`,
  QUERY_TOO_DEEP: `クエリの階層が深すぎます。階層は${LIMITS.depth}までです。`,
};

const LIBRARY_FACTS: Record<string, ErrorFacts> = {
  QUERY_TOO_LONG: { limit: LIMITS.tokens },
  QUERY_TOO_DEEP: { limit: LIMITS.depth },
};

/** What a client gets instead of a defect, which is reported. */
function defect(report: ReportDefect, error: unknown) {
  const id = randomUUID();
  report(id, error);
  return {
    ...errorOf(
      'INTERNAL_SERVER_ERROR',
      {
        ja: `サーバー内部でエラーが起きました。クエリの誤りではありません。サーバーの管理者に次の番号を伝えてください：${id}`,
        en: `Internal error; your query is fine. Report this id to the server administrator: ${id}`,
      },
      { id },
    ),
  };
}

const LOCATIONS = 3;
const QUOTE_LENGTH = 60;
const MESSAGE_LENGTH = 300;
/** How much of the beginning is kept of a longer one: what to do instead comes last. */
const BEGINNING_LENGTH = 120;

/** A message of graphql-js without most of what it repeats from the question, which may be 100 kB of it. */
function shortened(message: string): string {
  const quoted = message.replaceAll(/"[^"]*"/g, (quote) =>
    quote.length > QUOTE_LENGTH ? `${cut(quote, QUOTE_LENGTH)}"` : quote,
  );
  return quoted.length > MESSAGE_LENGTH
    ? `${quoted.slice(0, BEGINNING_LENGTH)}…${quoted.slice(BEGINNING_LENGTH - MESSAGE_LENGTH)}`
    : quoted;
}

/** graphql-js tells what it does not read to the end as if it were a mistake of syntax. */
function codeOf(message: string, code: string): string {
  if (code !== 'GRAPHQL_PARSE_FAILED') return code;
  if (message.endsWith('tokens. Parsing aborted.')) return 'QUERY_TOO_LONG';
  return message.includes('call stack') ? 'QUERY_TOO_DEEP' : code;
}

/** What a client gets for an HTTP request that is no question, or that is not taken. */
export function requestError(error: Error & { statusCode?: number; facts?: ErrorFacts }, report: ReportDefect) {
  const status = statusOf(error);
  if (error instanceof KeikakuError) return { status, ...bodyOf(error) };
  if (status >= 500) return { status, body: { errors: [defect(report, error)] } };
  const refusal = REFUSALS[status];
  const { facts } = error;
  return {
    status,
    ...bodyOf({ ...(refusal ?? { code: 'BAD_REQUEST', text: notAQuestion(error.message) }), ...(facts && { facts }) }),
  };
}

function statusOf(error: Error & { statusCode?: number }): number {
  if (error instanceof LimitError) return 400;
  return error.statusCode ?? (error instanceof KeikakuError ? 503 : 500);
}

interface Refusal {
  code: string;
  text: Bilingual;
  facts?: ErrorFacts;
}

const bodyOf = ({ code, text, facts }: Refusal) => ({ body: { errors: [errorOf(code, text, facts)] } });

const notAQuestion = (reason: string): Bilingual => ({
  ja: `GraphQL のリクエストとして読めません。{"query": "{ plans { nodes { id } } }"} のような JSON を、content-type: application/json を付けて POST してください。`,
  en: `This is not a GraphQL request: ${cut(reason, MESSAGE_LENGTH)}. POST JSON such as {"query": "{ plans { nodes { id } } }"} with content-type: application/json.`,
});

/** What HTTP has a status of its own for. */
const REFUSALS: Record<number, Refusal> = {
  404: {
    code: 'NOT_FOUND',
    text: {
      ja: 'ここには何もありません。GraphQL は /graphql、表は /csv/… にあります。',
      en: 'Not found. GraphQL is at /graphql, tables are at /csv/….',
    },
  },
  408: {
    code: 'REQUEST_TIMEOUT',
    text: { ja: 'リクエストが時間内に届きませんでした。', en: 'The request did not arrive in time.' },
  },
  413: {
    code: 'BODY_TOO_LARGE',
    text: {
      ja: 'リクエストが大きすぎます。本文は 100 kB までです。尋ねないものを除いてください。計画を取り込めるトークンがあれば 42 MB まで送れます。',
      en: 'The request body is too large. The limit is 100 kB, or 42 MB with a token that may import plans.',
    },
  },
  429: {
    code: 'TOO_MANY_REQUESTS',
    text: {
      ja: 'この住所からのリクエストが多すぎます。`retry-after` の秒数だけ待ってください。',
      en: 'Too many requests from this IP address. Wait for the number of seconds in `retry-after`.',
    },
  },
  431: {
    code: 'HEADERS_TOO_LARGE',
    text: {
      ja: 'URL とヘッダーが長すぎます。クエリは POST してください。',
      en: 'URL and headers are too long. Send the query by POST.',
    },
  },
};
