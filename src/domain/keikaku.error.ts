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
}

/**
 * An error that its reader can act on: the message says what happened, what it means and what to do,
 * and the code is documented in docs/ERRORS.md. Whatever is not one of these is a defect of ours.
 */
export class KeikakuError extends Error {
  readonly facts: ErrorFacts;

  constructor(
    readonly code: string,
    message: string | Bilingual,
    { cause, facts = {} }: { cause?: unknown; facts?: ErrorFacts } = {},
  ) {
    super(typeof message === 'string' ? message : inBothLanguages(message), { cause });
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
      | 'UNKNOWN_QUESTION'
      | 'UNKNOWN_VARIABLE'
      | 'INVALID_VARIABLE'
      | 'EMPTY_SEARCH',
    message: string,
  ) {
    super(code, message);
  }
}

/** The database does not answer. */
export class DatabaseUnavailableError extends KeikakuError {
  constructor(address: string, cause: Error) {
    super(
      'DATABASE_UNAVAILABLE',
      `データベースに接続できません。The database at ${address} does not answer. Try again in a few seconds; if it stays away, whoever runs this server should look at Neo4j.`,
      { cause },
    );
  }
}

/** The database does not let this user in. */
export class DatabaseLoginError extends KeikakuError {
  constructor(address: string, cause: Error) {
    super(
      'DATABASE_LOGIN_REFUSED',
      `データベースにログインできません。The database at ${address} refuses this user or password. Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
      { cause },
    );
  }
}

/** The database is there, but not for this: no such database on the server, or a user that may not write. */
export class DatabaseUnusableError extends KeikakuError {
  constructor(address: string, cause: Error) {
    super(
      'DATABASE_UNUSABLE',
      `このデータベースは使えません。The database at ${address} cannot be used: ${cause.message} Check NEO4J_DATABASE, and that the user may read, write and create indexes.`,
      { cause },
    );
  }
}

/** The database cannot go on by itself: what it has to write does not get to its disk. */
export class DatabaseFailedError extends KeikakuError {
  constructor(address: string, cause: Error) {
    super(
      'DATABASE_FAILED',
      `データベースがディスクに書き込めません。The database at ${address} cannot write to its disk, which is full most of the time: ${cause.message} What was stored before is whole. Stop Neo4j first, then make room, and start it again; one that Keikaku runs itself stops and starts with it.`,
      { cause },
    );
  }
}

/** The database gave up on a statement that ran too long. */
export class DatabaseTimeoutError extends KeikakuError {
  constructor(seconds: number, cause: Error) {
    super(
      'DATABASE_TIMEOUT',
      `時間内に回答できませんでした。The database did not finish within ${seconds} s. Ask for less at once: one plan, fewer levels, a smaller page.`,
      { cause },
    );
  }
}

/** The connection to the database was lost while it was storing a write. */
export class WriteOutcomeUnknownError extends KeikakuError {
  constructor(cause: Error) {
    super(
      'WRITE_OUTCOME_UNKNOWN',
      '書き込めたかどうかを確認できませんでした。The connection to the database was lost while it was storing this write, and whether it is stored could not be found out. Look at `history` before you send it again.',
      { cause },
    );
  }
}
