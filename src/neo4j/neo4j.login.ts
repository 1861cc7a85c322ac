import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';
import type { Credentials } from './credentials.file.js';
import type { HomeLayout } from './home.layout.js';
import { LocalNeo4jError } from './local-neo4j.error.js';
import { Lease, SilentNeo4jError } from './neo4j.lease.js';
import { isServer } from './neo4j.process.js';
import type { Progress } from './start.progress.js';

const RETRY_MS = 100;

/** What Java says of a disk that Neo4j cannot use. */
const DISK_PROBLEM = /No space left on device|Disk quota exceeded|Read-only file system|File name too long/;

/** What {@link waitForServer} waits for, and how long. */
export interface Waiting {
  pid: number;
  credentials: Credentials;
  layout: HomeLayout;
  /** What it is waiting for, told when it does not answer at once. */
  step: string;
  timeoutMs: number;
  /** One that takes connections and says nothing for so long hangs; one that still starts takes none. Absent where it may. */
  silenceMs?: number;
  progress: Progress;
  signal?: AbortSignal;
}

/**
 * Waits until Neo4j answers and lets this process in.
 *
 * @throws LocalNeo4jError LOCAL_NEO4J_EXITED, LOCAL_NEO4J_TIMEOUT, LOCAL_NEO4J_PASSWORD; the reason of `signal`.
 */
export async function waitForServer(waiting: Waiting): Promise<Lease> {
  const { pid, credentials, layout, progress, signal } = waiting;
  const since = Date.now();
  const seconds = () => (Date.now() - since) / 1000;
  let silentSince = Date.now();
  const tryToLogIn = async () => {
    const found = await logIn(credentials, layout);
    if (found !== 'silent') silentSince = Date.now();
    return found instanceof Lease ? found : undefined;
  };
  let lease = await tryToLogIn();
  if (lease) return lease;

  progress.step(waiting.step);
  const clock = setInterval(() => progress.detail(`${seconds().toFixed(0)} s`), 1_000);
  try {
    while (!lease) {
      await sleep(RETRY_MS, undefined, { signal }).catch(() => signal?.throwIfAborted());
      if (!(await isServer(pid, layout))) throw await exited(layout);
      if (seconds() * 1000 > waiting.timeoutMs) throw timedOut(waiting);
      if (Date.now() - silentSince > (waiting.silenceMs ?? waiting.timeoutMs)) throw timedOut(waiting);
      lease = await tryToLogIn();
    }
  } finally {
    clearInterval(clock);
  }
  progress.done(`Neo4j が起動しました。Neo4j answers at ${credentials.uri} (${seconds().toFixed(1)} s)`);
  return lease;
}

/** A hold on the server, or how far it is: not ready, or there and silent. */
async function logIn(credentials: Credentials, layout: HomeLayout): Promise<Lease | 'starting' | 'silent'> {
  try {
    return await Lease.open(credentials);
  } catch (error) {
    if (error instanceof Neo4jError && error.code === 'Neo.ClientError.Security.Unauthorized')
      throw wrongPassword(layout, error);
    return error instanceof SilentNeo4jError ? 'silent' : 'starting';
  }
}

function wrongPassword(layout: HomeLayout, cause: unknown): LocalNeo4jError {
  return new LocalNeo4jError(
    'LOCAL_NEO4J_PASSWORD',
    {
      ja: `${layout.credentials} のパスワードでは Neo4j にログインできません。
このファイルと ${layout.server} のデータは組になっていません。どちらかが置き換えられたか、消されています。
正しい neo4j.json を戻すか、フォルダー ${layout.server} を消して計画を取り込み直してください。`,
      en: `The local Neo4j does not accept the password in ${layout.credentials}.
The file and the data in ${layout.server} do not belong together: one of them was replaced or deleted.
Put the right neo4j.json back; or delete the folder ${layout.server} and load the plans again.`,
    },
    { cause },
  );
}

function timedOut({ layout, timeoutMs }: Waiting): LocalNeo4jError {
  return new LocalNeo4jError('LOCAL_NEO4J_TIMEOUT', {
    ja: `Neo4j を起動しましたが、${timeoutMs / 1000}秒以内に応答しませんでした。
機械の負荷が高すぎるか、メモリーが足りないのかもしれません（Neo4j には約 400 MB が要ります）。もう一度起動してください。
続くときは ${layout.output} でどこまで進んだかを確認するか、NEO4J_URI に別の Neo4j を指定してください。`,
    en: `The local Neo4j was started but did not answer within ${timeoutMs / 1000} s.
The machine may be too busy or short of memory (Neo4j takes about 400 MB). Start again; if it stays like this,
${layout.output} says how far it came, or set NEO4J_URI to another Neo4j.`,
  });
}

async function exited(layout: HomeLayout): Promise<LocalNeo4jError> {
  const output = await readFile(layout.output, 'utf8').catch(() => '');
  const says = summarizeNeo4jOutput(output);
  return new LocalNeo4jError(DISK_PROBLEM.test(output) ? 'LOCAL_NEO4J_HOME_UNUSABLE' : 'LOCAL_NEO4J_EXITED', {
    ja: `Neo4j が起動の途中で終了しました。Neo4j の出力:
${says}
すべての出力は ${layout.output} にあります。${layout.data} のデータは元のままです。
原因を取り除いて起動し直すか、NEO4J_URI に別の Neo4j を指定してください。`,
    en: `The local Neo4j ended while it started. It says:
${says}
All it said is in ${layout.output}. The data in ${layout.data} is as it was.
Remove the cause and start again, or set NEO4J_URI to another Neo4j.`,
  });
}

/** What of Neo4j's output tells a person why it ended: the error and its innermost cause, without stack traces. */
export function summarizeNeo4jOutput(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const error = lines.find((line) => /\bERROR\b|^Error|^Exception in|insufficient memory/.test(line));
  const cause = lines.findLast((line) => line.startsWith('Caused by: '));
  const telling = error ? [error, ...(cause ? [cause] : [])] : lines.slice(-3);
  return telling.map((line) => `  ${line.trim().slice(0, 400)}`).join('\n') || '  (nothing)';
}
