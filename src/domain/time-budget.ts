/**
 * How long each part of an answer may take, in milliseconds. All of it follows from the one number that whoever runs the server
 * sets (`ANSWER_TIMEOUT`), so that no limit is ever longer than the one it has to fit into, and none is 0, which Neo4j and its
 * driver take for no limit.
 */
export interface TimeBudget {
  /** From when a request was read until its answer is ready, or the reason why there is none; the rest is for the way there and back. */
  answerMs: number;
  /** One statement, or all the writes of a request; what is left of the answer's time is enough to say that it was too long. */
  statementMs: number;
  /** Asking whether anything was written since an answer was kept, all told; after that an answer is made anew. */
  versionMs: number;
  /** Waiting for a connection, where all are in use. */
  acquisitionMs: number;
  /** Making a connection. */
  connectMs: number;
  /** Beginning anew what a lost connection or a deadlock has ended; with its pauses the last try begins within twice this time. */
  retryMs: number;
  /** Without a sign of life from Neo4j for so long while something waits for it, it counts as down. */
  silenceMs: number;
  /** Checking a plan document, which happens beside the answers; the first one reads a dictionary. */
  documentMs: number;
  /** Waiting until the documents that came before are checked. */
  documentWaitMs: number;
  /** A connection to a client on which nothing moves is closed after so long, or twice as long if something was sent meanwhile. */
  idleClientMs: number;
}

/** Seconds within which an answer is sent where nothing else is set. */
export const DEFAULT_ANSWER_SECONDS = 5;

/** How long a server that stops waits for the answers it owes; what is started or stopped with it has its own time. */
export const CLOSE_MS = 8_000;

/** Even where answers may take a minute, a database that is gone is noticed sooner. */
const LONGEST_SILENCE_MS = 5_000;
/** What is kept back of an answer's time, to say that it was too long. */
export const LONGEST_RESERVE_MS = 500;

/** The budget of answers that may take so many seconds. */
export function timeBudget(answerSeconds: number = DEFAULT_ANSWER_SECONDS): TimeBudget {
  const total = answerSeconds * 1_000;
  const reserve = Math.min(LONGEST_RESERVE_MS, total / 10);
  return {
    answerMs: total - reserve,
    statementMs: statementWithin(total - reserve),
    versionMs: total / 5,
    acquisitionMs: total * 0.6,
    connectMs: total * 0.4,
    retryMs: total * 0.4,
    silenceMs: Math.min(LONGEST_SILENCE_MS, total / 2),
    documentMs: total * 6,
    documentWaitMs: total * 12,
    idleClientMs: total * 6,
  };
}

/** How long a statement may take for an answer that may take so long. */
export const statementWithin = (answerMs: number): number => answerMs - Math.min(LONGEST_RESERVE_MS, answerMs / 9);

/** Of commands, which nobody waits for in a browser: a statement may take its time, and Neo4j that has just started, too. */
export const COMMAND_BUDGET: TimeBudget = {
  ...timeBudget(),
  statementMs: 20_000,
  silenceMs: 4_000,
  documentMs: 60_000,
};
