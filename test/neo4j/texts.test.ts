import { expect, it } from 'vitest';
import { initialUser } from '../../src/neo4j/initial.password.js';
import { parseJavaVersion } from '../../src/neo4j/java.runtime.js';
import { parseDownload } from '../../src/neo4j/maven.process.js';
import { confText } from '../../src/neo4j/neo4j.conf.js';
import { summarizeNeo4jOutput } from '../../src/neo4j/neo4j.login.js';
import { neo4jMemory, ownShareOf } from '../../src/neo4j/neo4j.memory.js';
import { lineProgress } from '../../src/neo4j/start.progress.js';

it.each([
  ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', 17],
  ['java version "1.8.0_402"', 8],
  ['openjdk version "21" 2023-09-19', 21],
  ['Picked up JAVA_TOOL_OPTIONS: -Dx\nopenjdk version "11.0.2"', 11],
  ['something else', undefined],
])('reads the Java version from %j', (output, version) => {
  expect(parseJavaVersion(output)).toBe(version);
});

it.each([
  [
    '[INFO] Downloaded from central: https://example.org/a/neo4j-util-5.26.30.jar (1.5 MB at 399 kB/s)',
    { isJar: true, megabytes: 1.5 },
  ],
  ['Downloaded from mirror: http://example.org/a.jar (250 kB at 1.2 MB/s)', { isJar: true, megabytes: 0.25 }],
  ['[INFO] Downloaded from central: https://example.org/a.pom (500 B at 74 kB/s)', { isJar: false, megabytes: 0.0005 }],
  ['[INFO] Downloading from central: https://example.org/a.jar', undefined],
])('counts the file in %j', (line, file) => {
  expect(parseDownload(line)).toEqual(file);
});

it('opens Bolt on the loopback interface and nothing else', () => {
  const conf = confText(23456, neo4jMemory(704));
  expect(conf).toContain('server.bolt.listen_address=127.0.0.1:23456\n');
  expect(conf).toContain('server.http.enabled=false\nserver.https.enabled=false\n');
});

it.each([
  // Of so many megabytes: heap, page cache, statements.
  [512, 448, 64, 224],
  [704, 640, 64, 320],
  // 2,400 more than 704, of which 1,800 are for the page cache.
  [3_104, 1_240, 1_864, 620],
])('divides %i MB', (total, heap, pageCache, transactions) => {
  expect(neo4jMemory(total)).toEqual({ heap, pageCache, transactions });
  expect(confText(7687, neo4jMemory(total))).toContain(`server.memory.pagecache.size=${pageCache}m\n`);
  expect(confText(7687, neo4jMemory(total))).toContain(`dbms.memory.transaction.total.max=${transactions}m\n`);
});

it.each([
  [1_024, 704],
  [4_096, 704],
  [16_384, 2_048],
  [1_000_000, 8_192],
])('takes of a machine of %i MB %i MB', (machine, own) => {
  expect(ownShareOf(machine)).toBe(own);
});

it('writes the first user as neo4j-admin does', () => {
  const salt = Buffer.from('d8479355461df5b1dd82fbe8ad9cd17e2b76a3e3128754ad89d2922f81747c43', 'hex');
  const hash = '5f8b5a52c848da1f954e24c717694f23e4b94b6a4f2e1e681bcffe746d149941';
  expect(initialUser('neo4j', 'testtest1', salt)).toBe(`neo4j:SHA-256,${hash},${salt.toString('hex')},1024:\n`);
});

it('finds the reason in what Neo4j printed', () => {
  const output = `2026-01-01 INFO  Starting...
2026-01-01 ERROR Failed to start Neo4j on 127.0.0.1:7474.
java.lang.RuntimeException: Error starting Neo4j database server
\tat org.neo4j.Some.where(Some.java:288)
Caused by: org.neo4j.kernel.lifecycle.LifecycleException: Component failed to start.
\t... 5 more
Caused by: org.neo4j.io.locker.FileLockException: Lock file has been locked by another process
2026-01-01 INFO  Stopped.
`;
  expect(summarizeNeo4jOutput(output)).toBe(`  2026-01-01 ERROR Failed to start Neo4j on 127.0.0.1:7474.
  Caused by: org.neo4j.io.locker.FileLockException: Lock file has been locked by another process`);
  expect(summarizeNeo4jOutput('')).toBe('  (nothing)');
});

it('tells about a long step in lines, but not in too many', () => {
  let now = 0;
  const lines: string[] = [];
  const progress = lineProgress(
    (line) => lines.push(line),
    () => now,
  );
  now = 10_000;
  progress.step('Getting Neo4j');
  for (let jars = 1; jars <= 50; jars += 1) {
    now += 100;
    progress.detail(`${jars} jars`);
  }
  progress.done('Got Neo4j');
  expect(lines).toEqual(['Getting Neo4j', 'Getting Neo4j: 20 jars', 'Getting Neo4j: 40 jars', 'Got Neo4j']);
});
