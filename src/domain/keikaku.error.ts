import { type Bilingual, inBothLanguages } from './bilingual.js';

/** What a program can read of an error beside its code. */
export interface ErrorFacts {
  /** The argument at fault. */
  argument?: string;
  /** The most that is taken. */
  limit?: number;
  /** What was asked for, in the unit of the limit. */
  cost?: number;
  /** The field at fault, where it is one of many. */
  field?: string;
  /** Seconds after which it is worth while to ask again. */
  retryAfter?: number;
}

/**
 * An error that its reader can act on: the message says what happened, what it means and what to do,
 * and the code is documented in docs/ERRORS.md. Whatever is not one of these is a defect of ours.
 */
export class KeikakuError extends Error {
  readonly facts: ErrorFacts;

  constructor(
    readonly code: string,
    readonly text: Bilingual,
    { cause, facts = {} }: { cause?: unknown; facts?: ErrorFacts } = {},
  ) {
    super(inBothLanguages(text), { cause });
    this.name = new.target.name;
    this.facts = facts;
  }
}

/** An argument of a question that cannot be answered as it stands. */
export class BadArgumentError extends KeikakuError {
  constructor(
    code:
      | 'INVALID_PAGE'
      | 'INVALID_CURSOR'
      | 'INVALID_ID'
      | 'UNKNOWN_ID'
      | 'INVALID_MAX_HOPS'
      | 'INVALID_AT_LEAST'
      | 'INVALID_ASSUMPTION'
      | 'ASSUMPTION_WITHOUT_PLAN'
      | 'NOT_ASSUMED'
      | 'UNKNOWN_QUESTION'
      | 'UNKNOWN_VARIABLE'
      | 'INVALID_VARIABLE'
      | 'EMPTY_SEARCH'
      | 'NULL_IN_FILTER'
      | 'INVALID_COMPARISON',
    text: Bilingual,
    facts: ErrorFacts = {},
  ) {
    super(code, text, { facts });
  }
}

/** The database does not answer. */
export class DatabaseUnavailableError extends KeikakuError {
  constructor(address: string, cause: Error) {
    super(
      'DATABASE_UNAVAILABLE',
      {
        ja: `データベース（${address}）が応答しません。数秒おいてもう一度お試しください。続くときは、サーバーの管理者が Neo4j を確認してください。`,
        en: `The database at ${address} does not answer. Try again in a few seconds; if the problem persists, the server administrator should check Neo4j.`,
      },
      { cause },
    );
  }
}

/** The database does not let this user in. */
export class DatabaseLoginError extends KeikakuError {
  constructor(address: string, cause: Error) {
    super(
      'DATABASE_LOGIN_REFUSED',
      {
        ja: `データベース（${address}）にログインできません。NEO4J_USERNAME と NEO4J_PASSWORD を確認してください。`,
        en: `The database at ${address} refuses this user or password. Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
      },
      { cause },
    );
  }
}

/** The database is there, but not for this: no such database on the server, or a user that may not write. */
export class DatabaseUnusableError extends KeikakuError {
  constructor(address: string, cause: Error) {
    super(
      'DATABASE_UNUSABLE',
      {
        ja: `データベース（${address}）を使えません（${cause.message}）。NEO4J_DATABASE と、利用者に読み取り・書き込み・索引作成の権限があるかを確認してください。`,
        en: `The database at ${address} cannot be used: ${cause.message} Check NEO4J_DATABASE, and that the user has permission to read, write and create indexes.`,
      },
      { cause },
    );
  }
}

/** The database cannot go on by itself: what it has to write does not get to its disk. */
export class DatabaseFailedError extends KeikakuError {
  constructor(address: string, cause: Error) {
    super(
      'DATABASE_FAILED',
      {
        ja: `データベース（${address}）がディスクに書き込めません（${cause.message}）。多くの場合はディスクの空きがないためです。これまでに保存したものは無事です。Neo4j を停止してから空きを作り、起動し直してください。計画グラフが起動した Neo4j は、計画グラフとともに停止・起動します。`,
        en: `The database at ${address} cannot write to its disk, usually because it is full: ${cause.message} Stored data is intact. Stop Neo4j first, then free disk space, and start it again; a Neo4j that Keikaku runs stops and starts with it.`,
      },
      { cause },
    );
  }
}

/** What is left of a request's time is no round number. */
const tenths = (seconds: number) => Math.round(seconds * 10) / 10;

/** The database gave up on a statement that ran too long. */
export class DatabaseTimeoutError extends KeikakuError {
  constructor(seconds: number, cause: Error) {
    super(
      'DATABASE_TIMEOUT',
      {
        ja: `データベースが${tenths(seconds)}秒以内に回答できませんでした。一度に尋ねる範囲を、計画を一つにする、階層を減らす、ページを小さくするなどして狭めてください。`,
        en: `The database did not finish within ${tenths(seconds)} s. Request less at once: one plan, fewer levels, a smaller page.`,
      },
      { cause },
    );
  }
}

/** The database had not enough memory for a statement, by itself or beside the others that were under way. */
export class StatementTooLargeError extends KeikakuError {
  constructor(cause: Error) {
    super(
      'STATEMENT_TOO_LARGE',
      {
        ja: 'データベースのメモリーが足りず、回答できませんでした。一度に尋ねる範囲を、計画を一つにする、起点を柱や施策にする、ページを小さくするなどして狭めてください。同じ質問に回答できていたときは、混み合っています。数秒おいてもう一度お試しください。',
        en: 'The database has not enough memory for this. Ask for less at once: one plan, a pillar or measure to start at, a smaller page. Where the same question was answered before, others take the memory: try again in a few seconds.',
      },
      { cause },
    );
  }
}

/** The connection to the database was lost while it was storing a write. */
export class WriteOutcomeUnknownError extends KeikakuError {
  constructor(cause: Error) {
    super(
      'WRITE_OUTCOME_UNKNOWN',
      {
        ja: '書き込みの途中でデータベースとの接続が切れ、書き込めたかどうかを確認できませんでした。もう一度送る前に `history` を確認してください。',
        en: 'The connection to the database was lost while it was storing this write, and it is unknown whether the write is stored. Check `history` before sending it again.',
      },
      { cause },
    );
  }
}
