import { once } from 'node:events';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureJars } from '../../src/neo4j/jar.folder.js';
import { startLocalNeo4j } from '../../src/neo4j/local-neo4j.js';
import { silentProgress, stderrProgress } from '../../src/neo4j/start.progress.js';
import {
  ask,
  LIBRARIES,
  removeHome,
  serverPid,
  spawnHolder,
  temporaryHome,
  until,
  uriOf,
} from './local-neo4j.support.js';

// The life of one home, told in order: a Neo4j takes seconds to start, so each test goes on where the one before ended.

let home: string;
const start = (signal?: AbortSignal) =>
  startLocalNeo4j({ home, libraries: LIBRARIES, progress: silentProgress, signal });
const LEASES = `CALL dbms.listConnections() YIELD userAgent WHERE userAgent STARTS WITH 'keikaku-lease/' RETURN userAgent`;

// The first run of all brings the program.
beforeAll(async () => {
  await ensureJars(LIBRARIES, stderrProgress());
  home = await temporaryHome();
}, 600_000);
afterAll(() => removeHome(home), 20_000);

describe('the local Neo4j', { timeout: 150_000 }, () => {
  it('leaves nothing running when its start is given up', async () => {
    const giveUp = new AbortController();
    const starting = start(giveUp.signal);
    await until(async () => (await serverPid(home)) !== undefined, 10_000);
    giveUp.abort(new Error('Ctrl-C'));
    await expect(starting).rejects.toThrow('Ctrl-C');
    expect(await serverPid(home)).toBeUndefined();
  });

  it('says in neo4j.json how to reach it, and ends with its last user', async () => {
    const first = await start();
    const { stop: _, ...credentials } = first;
    const file = join(home, 'neo4j.json');
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(credentials);
    expect(Object.keys(credentials)).toEqual(['uri', 'username', 'password']);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await ask(first, `CREATE (:Remembered {name: '計画'})`);

    const second = await start();
    expect(second).toMatchObject(credentials);
    await first.stop();
    expect(await ask(second, 'RETURN 1')).toEqual([1]);
    await Promise.all([second.stop(), second.stop()]);
    expect(await serverPid(home)).toBeUndefined();
  });

  it('is one for products that start together, and is taken over from killed ones, even half started', async () => {
    const early = spawnHolder(home);
    await until(async () => (await serverPid(home)) !== undefined, 10_000);
    const pid = await serverPid(home);
    early.kill('SIGKILL');

    const holders = [spawnHolder(home), spawnHolder(home)];
    const [uri, sameUri] = await Promise.all(holders.map(uriOf));
    expect(sameUri).toBe(uri);
    for (const holder of holders) holder.kill('SIGKILL');
    await Promise.all(holders.map((holder) => once(holder, 'close')));

    const heir = await start();
    expect(heir.uri).toBe(uri);
    expect(await serverPid(home)).toBe(pid);
    expect(await ask(heir, 'MATCH (n:Remembered) RETURN n.name')).toEqual(['計画']);
    await heir.stop();
    expect(await serverPid(home)).toBeUndefined();
  });

  it('comes back on its port when it dies, for all who use it', async () => {
    const [one, other] = [await start(), await start()];
    const pid = (await serverPid(home)) ?? 0;
    process.kill(pid, 'SIGKILL');
    await until(
      () =>
        ask(one, LEASES).then(
          (leases) => leases.length === 2,
          () => false,
        ),
      90_000,
    );
    expect(await serverPid(home)).not.toBe(pid);
    expect(await ask(one, 'MATCH (n:Remembered) RETURN n.name')).toEqual(['計画']);
    await one.stop();
    expect(await ask(other, 'RETURN 1')).toEqual([1]);
    await other.stop();
    expect(await serverPid(home)).toBeUndefined();
  });

  it('says so when neo4j.json does not belong to the data', async () => {
    await rm(join(home, 'neo4j.json'));
    await expect(start()).rejects.toMatchObject({ code: 'LOCAL_NEO4J_PASSWORD' });
    expect(await serverPid(home)).toBeUndefined();
  });
});
