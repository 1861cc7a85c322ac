import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Bilingual } from '../domain/bilingual.js';
import { javaEnvironment } from './child.environment.js';
import { LocalNeo4jError, WAYS_OUT } from './local-neo4j.error.js';

/** Neo4j 5.26 is built for Java 17 and also supports 21. */
const OLDEST_JAVA = 17;

/**
 * Finds a Java that can run Neo4j: the one of JAVA_HOME when that is set, otherwise `java` on the PATH.
 *
 * @returns The command to run.
 * @throws LocalNeo4jError LOCAL_NEO4J_NO_JAVA or LOCAL_NEO4J_JAVA_TOO_OLD.
 */
export async function findJava(): Promise<string> {
  const home = process.env.JAVA_HOME;
  const java = home ? resolve(home, 'bin', 'java') : 'java';
  const where = home
    ? { ja: `${java}、JAVA_HOME が ${home} のため`, en: `${java}, because JAVA_HOME is ${home}` }
    : { ja: 'PATH 上', en: 'on the PATH' };
  const version = parseJavaVersion(await askVersion(java, where));
  // A version this does not understand may well work; Neo4j itself says so if not.
  if (version !== undefined && version < OLDEST_JAVA) {
    throw new LocalNeo4jError('LOCAL_NEO4J_JAVA_TOO_OLD', {
      ja: `Neo4j を起動できません。Java ${OLDEST_JAVA} か 21 が要りますが、この機械の Java は ${version} です（${where.ja}）。\n${WAYS_OUT.ja}`,
      en: `Neo4j cannot start: it needs Java ${OLDEST_JAVA} or 21, and this machine has Java ${version} (${where.en}).\n${WAYS_OUT.en}`,
    });
  }
  return java;
}

async function askVersion(java: string, where: Bilingual): Promise<string> {
  try {
    // Java prints its version to stderr.
    return (await promisify(execFile)(java, ['-version'], { env: javaEnvironment() })).stderr;
  } catch (error) {
    // Also where `java` is only a stub that asks to install one, as on macOS.
    const { stderr = '' } = error as { stderr?: string };
    const said = stderr.trim().split('\n').slice(0, 5).join('\n');
    throw new LocalNeo4jError(
      'LOCAL_NEO4J_NO_JAVA',
      {
        ja: `Neo4j を起動できません。動く Java が見つかりません（探した場所：${where.ja}）。${said && `Java の出力:\n${said}`}\n${WAYS_OUT.ja}`,
        en: `Neo4j cannot start: no working Java was found (looked for it ${where.en}).${said && ` It says:\n${said}`}\n${WAYS_OUT.en}`,
      },
      { cause: error },
    );
  }
}

/** The major version in what `java -version` prints: 17 for "17.0.15", 8 for "1.8.0_402". */
export function parseJavaVersion(output: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(output);
  return match ? Number(match[1]) : undefined;
}
