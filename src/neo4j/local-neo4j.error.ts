import { KeikakuError } from '../domain/keikaku.error.js';

/** What can keep the local Neo4j from running; docs/ERRORS.md explains each to whoever runs the product. */
export type LocalNeo4jErrorCode =
  | 'LOCAL_NEO4J_NO_JAVA'
  | 'LOCAL_NEO4J_JAVA_TOO_OLD'
  | 'LOCAL_NEO4J_NO_MAVEN'
  | 'LOCAL_NEO4J_DOWNLOAD_FAILED'
  | 'LOCAL_NEO4J_HOME_UNUSABLE'
  | 'LOCAL_NEO4J_EXITED'
  | 'LOCAL_NEO4J_TIMEOUT'
  | 'LOCAL_NEO4J_PASSWORD'
  | 'LOCAL_NEO4J_UNSUPPORTED';

/**
 * The local Neo4j does not run. The message is written for the person at the terminal: what happened,
 * what it means, what to do. It has several lines and ends without a line break.
 */
export class LocalNeo4jError extends KeikakuError {
  constructor(code: LocalNeo4jErrorCode, message: string, options?: ErrorOptions) {
    super(code, message, options);
  }
}

/** The ways to a Neo4j, for messages where this machine lacks what the local one needs. */
export const WAYS_OUT = `NEO4J_URI is not set, so Keikaku starts a Neo4j of its own, which needs Java 17 or 21 and, the first time, Maven.
Choose one:
  - install both:          sudo apt-get install openjdk-17-jre-headless maven
  - or use Docker:         docker compose up
  - or use another Neo4j:  set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD,
                           for example to a free Neo4j Aura (https://neo4j.com/aura)`;

/** File system errors that mean the home folder cannot be used, in words. */
const HOME_PROBLEMS: Record<string, string> = {
  EACCES: 'it may not be written to',
  EPERM: 'it may not be written to',
  EROFS: 'its file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'there is a file of that name',
  ENOTEMPTY: 'an unfinished folder is in the way',
};

/** Turns a file system error that comes from the home folder into one with advice; leaves every other as it is. */
export function explainHomeProblem(error: unknown, home: string): unknown {
  const { code = '', path = home } = error as NodeJS.ErrnoException;
  const problem = HOME_PROBLEMS[code];
  if (!problem) return error;
  return new LocalNeo4jError(
    'LOCAL_NEO4J_HOME_UNUSABLE',
    `データの置き場所を使えません。The folder for the local Neo4j, ${home}, cannot be used: ${problem} (${code}: ${path}).
Make room or give this user the right to write there (about 300 MB), or set KEIKAKU_HOME to another folder.`,
    { cause: error },
  );
}
