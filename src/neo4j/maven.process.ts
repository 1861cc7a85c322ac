import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { mavenEnvironment } from './child.environment.js';
import { LocalNeo4jError, WAYS_OUT } from './local-neo4j.error.js';
import type { Progress } from './start.progress.js';

/** Maven without a finished file for so long has lost its network. */
const SILENCE_MS = 10 * 60_000;

/**
 * Lets Maven copy everything `pom` names into `folder`, and counts the files as they arrive.
 * What a former run left in Maven's own store (~/.m2) is not fetched again.
 *
 * @throws LocalNeo4jError LOCAL_NEO4J_NO_MAVEN or LOCAL_NEO4J_DOWNLOAD_FAILED, or ENOSPC where the disk is full.
 */
export async function copyJars(pom: string, folder: string, progress: Progress, signal?: AbortSignal): Promise<void> {
  const maven = spawn(
    'mvn',
    [
      '--batch-mode',
      '--strict-checksums',
      // Otherwise Maven remembers for a day that a file could not be had.
      '--update-snapshots',
      '-Dstyle.color=never',
      `--file=${pom}`,
      // In full, though `dependency:` would do: so Maven names the cause when it cannot get the plugin.
      'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${folder}`,
    ],
    // Where it was called from may be a Maven project with settings of its own.
    { cwd: dirname(pom), env: mavenEnvironment(), stdio: ['ignore', 'pipe', 'pipe'], signal },
  );
  const silence = setTimeout(() => maven.kill(), SILENCE_MS);
  const lines: string[] = [];
  let jars = 0;
  let megabytes = 0;
  // By the clock and not by the line: a large jar on a slow network takes long without one.
  const since = Date.now();
  const clock = setInterval(() => {
    const seconds = Math.round((Date.now() - since) / 1000);
    progress.detail(`${jars} jars, ${megabytes.toFixed(0)} MB, ${seconds} s`);
  }, 500);
  for (const stream of [maven.stdout, maven.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      silence.refresh();
      lines.push(line);
      const file = parseDownload(line);
      if (file?.isJar) jars += 1;
      megabytes += file?.megabytes ?? 0;
    });
  }
  try {
    const [exitCode] = await once(maven, 'close');
    if (exitCode !== 0) throw fullDisk(lines, folder) ?? failure(lines, jars);
  } catch (error) {
    signal?.throwIfAborted();
    throw (error as NodeJS.ErrnoException).syscall?.startsWith('spawn') ? noMaven(error) : error;
  } finally {
    clearTimeout(silence);
    clearInterval(clock);
  }
}

/** The file that a line of Maven's output reports as downloaded; undefined for every other line. */
export function parseDownload(line: string): { isJar: boolean; megabytes: number } | undefined {
  const match = /Downloaded from .+\.(\w+) \(([\d.]+) (B|kB|MB|GB)/.exec(line);
  if (!match) return undefined;
  const unit = { B: 1e-6, kB: 1e-3, MB: 1, GB: 1e3 }[match[3] as 'B' | 'kB' | 'MB' | 'GB'];
  return { isJar: match[1] === 'jar', megabytes: Number(match[2]) * unit };
}

function noMaven(cause: unknown): LocalNeo4jError {
  return new LocalNeo4jError(
    'LOCAL_NEO4J_NO_MAVEN',
    {
      ja: `Neo4j を起動できません。Neo4j がまだなく、初回の取得に使う Maven（mvn）が PATH 上に見つかりません。\n${WAYS_OUT.ja}`,
      en: `Neo4j cannot start: it is not here yet, and Maven (mvn), which brings it the first time, was not found on the PATH.\n${WAYS_OUT.en}`,
    },
    { cause },
  );
}

/** A full disk, as the file system would say it; undefined where Maven failed for another reason. */
function fullDisk(lines: string[], folder: string): NodeJS.ErrnoException | undefined {
  const line = lines.find((one) => /No space left on device|Disk quota exceeded/.test(one));
  if (line === undefined) return undefined;
  const code = line.includes('quota') ? 'EDQUOT' : 'ENOSPC';
  return Object.assign(new Error(line), { code, syscall: 'write', path: folder });
}

function failure(lines: string[], jars: number): LocalNeo4jError {
  const says = summarizeMavenOutput(lines);
  return new LocalNeo4jError('LOCAL_NEO4J_DOWNLOAD_FAILED', {
    ja: `Neo4j を起動できません。Maven が Maven Central から Neo4j を取得できませんでした（届いた jar：${jars}）。Maven の出力:
${says}
ネットワーク、~/.m2/settings.xml のプロキシとミラー、MAVEN_OPTS を確認して（JAVA_TOOL_OPTIONS は渡しません）、起動し直してください。届いたものは残っています。
Maven Central を使わないときは:
  - Docker を使う:         NEO4J_PASSWORD=… docker compose up
  - 別の Neo4j を使う:     NEO4J_URI、NEO4J_USERNAME、NEO4J_PASSWORD を設定する`,
    en: `Neo4j cannot start: Maven could not get it from Maven Central (${jars} jars arrived). Maven says:
${says}
Check the network, the proxy and mirror in ~/.m2/settings.xml and what MAVEN_OPTS holds (JAVA_TOOL_OPTIONS is not passed on),
and start again: what arrived is kept.
Without Maven Central:
  - use Docker:            NEO4J_PASSWORD=… docker compose up
  - or use another Neo4j:  set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD`,
  });
}

/** What of Maven's output tells a person why it failed: its errors without the advice for Maven developers. */
function summarizeMavenOutput(lines: string[]): string {
  const errors = lines.filter(
    (line) =>
      /^\[(ERROR|FATAL)\] \S/.test(line) && !/re-run Maven|Re-run Maven|\[Help 1\] http|more information/.test(line),
  );
  const telling = errors.length > 0 ? errors.slice(0, 5) : lines.filter((line) => line.trim() !== '').slice(-5);
  return telling.map((line) => `  ${line.replace(' -> [Help 1]', '')}`).join('\n') || '  (nothing)';
}
