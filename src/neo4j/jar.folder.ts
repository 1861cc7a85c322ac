import { readFileSync } from 'node:fs';
import { access, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT_FOLDER } from '../domain/project.folder.js';
import { makeFolder } from './folder.js';
import { withLock } from './home.lock.js';
import { findJava } from './java.runtime.js';
import { LocalNeo4jError } from './local-neo4j.error.js';
import { copyJars } from './maven.process.js';
import type { Progress } from './start.progress.js';

/** The pinned list of what Neo4j consists of. */
const POM = fileURLToPath(new URL('pom.xml', PROJECT_FOLDER));

/** The Neo4j version that pom.xml pins, such as "5.26.30". */
export function neo4jVersion(): string {
  const version = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(readFileSync(POM, 'utf8'))?.[1];
  if (!version) throw new Error(`${POM} has no property neo4j.version.`);
  return version;
}

/**
 * Makes sure the jars of Neo4j are in `folder`; the first time Maven brings them from Maven Central.
 * They arrive in a folder beside it that gets the name only when all are there,
 * so a folder of that name is always complete.
 *
 * @throws LocalNeo4jError when Java or Maven are missing, or Maven fails.
 */
export async function ensureJars(folder: string, progress: Progress, signal?: AbortSignal): Promise<void> {
  if (await hasJars(folder)) return;
  // Before 130 MB are brought for nothing.
  await findJava();
  await makeFolder(dirname(folder));
  await withLock(`${folder}.lock`, () => download(folder, progress, signal), { progress, signal });
}

async function download(folder: string, progress: Progress, signal?: AbortSignal): Promise<void> {
  if (await hasJars(folder)) return; // Another process brought them while this one waited.
  const version = neo4jVersion();
  await removePartial(folder);
  // A name of its own: the Maven of a killed process may still be writing to the one before.
  const partial = `${folder}.partial-${process.pid}`;
  progress.step(`Neo4j を取得中… Getting Neo4j ${version} (150 MB, once)`);
  await copyJars(POM, partial, progress, signal);
  if (!(await hasJars(partial))) {
    throw new LocalNeo4jError('LOCAL_NEO4J_DOWNLOAD_FAILED', {
      ja: `Maven は正常に終わりましたが、${partial} に Neo4j がありません。もう一度起動してください。`,
      en: `Maven ended well but ${partial} has no Neo4j server in it. Start again.`,
    });
  }
  await rename(partial, folder);
  progress.done(`Neo4j を取得しました。Got Neo4j ${version}: ${(await readdir(folder)).length} jars in ${folder}`);
}

/** Deletes what interrupted downloads left; what cannot be deleted is in nobody's way. */
async function removePartial(folder: string): Promise<void> {
  const parent = dirname(folder);
  const left = (await readdir(parent)).filter((name) => name.startsWith(`${basename(folder)}.partial-`));
  await Promise.allSettled(left.map((name) => rm(join(parent, name), { recursive: true, force: true })));
}

async function hasJars(folder: string): Promise<boolean> {
  const serverJar = join(folder, `neo4j-server-${neo4jVersion()}.jar`);
  return access(serverJar).then(
    () => true,
    () => false,
  );
}
