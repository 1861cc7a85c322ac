import neo4j, { Neo4jError } from 'neo4j-driver';
import {
  DatabaseFailedError,
  DatabaseLoginError,
  DatabaseTimeoutError,
  DatabaseUnavailableError,
  DatabaseUnusableError,
  StatementTooLargeError,
} from '../../domain/keikaku.error.js';

const UNAVAILABLE = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Cluster.NotALeader',
]);

/** The driver has no code of its own for a connection that could not be had in time. */
const isAcquisitionTimeout = ({ message }: Neo4jError) => message.startsWith('Connection acquisition timed out');

/** A statement that waited for a connection of a driver that was given up; it was never sent. */
const isPoolClosed = ({ message }: Error) => message.startsWith('Pool is closed');

const REFUSED = new Set([
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
  'Neo.ClientError.Security.CredentialsExpired',
  'Neo.ClientError.Security.TokenExpired',
]);

const UNUSABLE = new Set(['Neo.ClientError.Security.Forbidden', 'Neo.ClientError.Database.DatabaseNotFound']);

/** Of these Neo4j says itself that it has to be started again. */
const FAILED = new Set([
  'Neo.DatabaseError.Transaction.TransactionLogError',
  'Neo.DatabaseError.Transaction.TransactionCommitFailed',
  'Neo.DatabaseError.Transaction.TransactionStartFailed',
]);

/**
 * Whether a statement asked for more memory than Neo4j gives it, or all statements together. Neo4j says that it may be tried again; it
 * would take as much again.
 */
const isOutOfMemory = (error: unknown): error is Neo4jError =>
  error instanceof Neo4jError && /OutOfMemoryError$|TransactionMemoryLimit$/.test(error.code);

/** Whether what failed may go well when it is tried once more at once. */
export const isWorthARetry = (error: Error): boolean =>
  !isOutOfMemory(error) && (neo4j.isRetryableError(error) || isPoolClosed(error));

/**
 * The error of a write as the driver tries it again, or not. What it found may have been removed by another one before it got the lock:
 * nothing is wrong with it, and as an outdated transaction it is tried again.
 */
export function asRetried(error: unknown): unknown {
  if (isOutOfMemory(error)) return new StatementTooLargeError(error);
  if (!(error instanceof Neo4jError) || error.code !== 'Neo.ClientError.Statement.EntityNotFound') return error;
  const { message, gqlStatus, gqlStatusDescription } = error;
  const code = 'Neo.TransientError.Transaction.Outdated';
  return new Neo4jError(message, code, gqlStatus, gqlStatusDescription, undefined, error);
}

/** What an error of the driver or of Neo4j means to whoever asked; a defect of ours stays as it is. */
export function errorOfOurs(error: Neo4jError, uri: string, timeoutSeconds: number): Error {
  const { code } = error;
  if (UNAVAILABLE.has(code) || isAcquisitionTimeout(error) || isPoolClosed(error))
    return new DatabaseUnavailableError(uri, error);
  if (REFUSED.has(code)) return new DatabaseLoginError(uri, error);
  if (UNUSABLE.has(code)) return new DatabaseUnusableError(uri, error);
  if (isOutOfMemory(error)) return new StatementTooLargeError(error);
  if (FAILED.has(code)) return new DatabaseFailedError(uri, error);
  // What is still in the way after the tries there were: other writers.
  if (code.includes('TransactionTimedOut') || neo4j.isRetryableError(error))
    return new DatabaseTimeoutError(timeoutSeconds, error);
  return error;
}
