import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { neo4jVersion } from '../../src/neo4j/jar.folder.js';
import { LocalNeo4jError } from '../../src/neo4j/local-neo4j.error.js';
import { startLocalNeo4j } from '../../src/neo4j/local-neo4j.js';
import { silentProgress } from '../../src/neo4j/start.progress.js';
import { removeHome, temporaryHome } from './local-neo4j.support.js';

// Machines that lack something: the PATH leads to small scripts in place of java and mvn.

let home: string;
let tools: string;
const libraries = () => join(home, 'jars');

beforeEach(async () => {
  home = await temporaryHome();
  tools = join(home, 'tools');
  await mkdir(tools);
  vi.stubEnv('PATH', tools);
  vi.stubEnv('JAVA_HOME', undefined);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await removeHome(home);
});

async function tool(name: string, script: string): Promise<void> {
  const file = join(tools, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `#!/bin/sh\nPATH=/usr/bin:/bin\n${script}\n`);
  await chmod(file, 0o755);
}
const java = (version: string) => tool('java', `echo 'openjdk version "${version}" 2025-01-01' >&2`);
/** A Maven that puts these files into the folder it is given. */
const maven = (...files: string[]) =>
  tool(
    'mvn',
    `for a; do case $a in -DoutputDirectory=*) d=\${a#*=}; mkdir -p $d; cd $d; touch ${files.join(' ')};; esac; done`,
  );

/** The error the start ends with. */
async function failure(): Promise<LocalNeo4jError> {
  const error = await startLocalNeo4j({ home, libraries: libraries(), progress: silentProgress }).catch((e) => e);
  expect(error).toBeInstanceOf(LocalNeo4jError);
  return error;
}

it('without Java: names every way to a Neo4j', async () => {
  const { code, message } = await failure();
  expect(code).toBe('LOCAL_NEO4J_NO_JAVA');
  for (const way of ['apt-get install openjdk-17-jre-headless maven', 'docker compose up', 'NEO4J_URI', 'Aura'])
    expect(message).toContain(way);
});

it('with a JAVA_HOME that leads nowhere: says so', async () => {
  await java('17.0.1');
  vi.stubEnv('JAVA_HOME', '/nowhere');
  expect(await failure()).toMatchObject({
    code: 'LOCAL_NEO4J_NO_JAVA',
    message: expect.stringContaining('JAVA_HOME is /nowhere'),
  });
});

it('with an old Java: says which there is and which it needs', async () => {
  await java('11.0.2');
  expect(await failure()).toMatchObject({
    code: 'LOCAL_NEO4J_JAVA_TOO_OLD',
    message: expect.stringContaining('needs Java 17 or 21, and this machine has Java 11'),
  });
});

it('without Maven: says that it is needed only the first time', async () => {
  await java('17.0.1');
  expect(await failure()).toMatchObject({
    code: 'LOCAL_NEO4J_NO_MAVEN',
    message: expect.stringContaining('the first time'),
  });
});

it('when Maven fails: quotes its errors, and takes nothing half-done for the program', async () => {
  await java('17.0.1');
  await tool(
    'mvn',
    `echo '[INFO] Scanning'; echo '[ERROR] Could not transfer artifact x: Unknown host -> [Help 1]'; echo '[ERROR] '; exit 1`,
  );
  const { code, message } = await failure();
  expect(code).toBe('LOCAL_NEO4J_DOWNLOAD_FAILED');
  expect(message).toContain('  [ERROR] Could not transfer artifact x: Unknown host\nCheck the network');
  expect(await readdir(home)).not.toContain('jars');
});

it('when the disk is full: says so, and not that the network is at fault', async () => {
  await java('17.0.1');
  await tool('mvn', `echo '[ERROR] Failed to copy artifact x to /y: /x -> /y: No space left on device'; exit 1`);
  expect(await failure()).toMatchObject({
    code: 'LOCAL_NEO4J_HOME_UNUSABLE',
    message: expect.stringMatching(/ディスクに空きがありません[\s\S]*the disk is full/),
  });
});

it('begins a download that was cut short anew, and quotes a Neo4j that ends at once', async () => {
  await mkdir(join(home, 'jars.partial-1'));
  await writeFile(join(home, 'jars.partial-1', 'half.jar'), 'half');
  await maven(`neo4j-server-${neo4jVersion()}.jar`, 'whole.jar');
  await tool(
    'java',
    `[ "$1" = -version ] && echo 'openjdk version "17.0.1"' >&2 || echo 'Error: Could not find or load main class'`,
  );
  expect(await failure()).toMatchObject({
    code: 'LOCAL_NEO4J_EXITED',
    message: expect.stringContaining('  Error: Could not find or load main class'),
  });
  expect(await readdir(libraries())).toEqual([`neo4j-server-${neo4jVersion()}.jar`, 'whole.jar']);
  expect(await readdir(home)).not.toContain('jars.partial-1');
});

it('says what is wrong with a home it cannot use', async () => {
  await writeFile(join(home, 'file'), '');
  const start = startLocalNeo4j({ home: join(home, 'file', 'below'), progress: silentProgress });
  await expect(start).rejects.toMatchObject({
    code: 'LOCAL_NEO4J_HOME_UNUSABLE',
    message: expect.stringContaining('KEIKAKU_HOME'),
  });
});
