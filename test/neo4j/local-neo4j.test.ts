import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ensureJars } from '../../src/neo4j/jar.folder.js';
import { startLocalNeo4j } from '../../src/neo4j/local-neo4j.js';
import { silentProgress, stderrProgress } from '../../src/neo4j/start.progress.js';
import { ask, LIBRARIES, removeHome, serverPid, spawnHolder, temporaryHome, until, uriOf } from './local-neo4j.support.js';

let home: string;
const start = () => startLocalNeo4j({ home, libraries: LIBRARIES, progress: silentProgress });

// The first run of all brings the program.
beforeAll(() => ensureJars(LIBRARIES, stderrProgress()), 600_000);
beforeEach(async () => {
  home = await temporaryHome();
});
afterEach(() => removeHome(home), 20_000);

describe('the local Neo4j', { timeout: 60_000 }, () => {
  it('keeps data and password from one start to the next, and ends with its last user', async () => {
    const first = await start();
    const file = join(home, 'neo4j.json');
    const { stop: _, ...credentials } = first;
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(credentials);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(credentials.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    await ask(first, `CREATE (:Remembered {name: '計画'})`);

    const second = await start();
    expect(second).toMatchObject(credentials);
    await first.stop();
    expect(await ask(second, 'MATCH (n:Remembered) RETURN n.name')).toEqual(['計画']);
    const stopping = Date.now();
    await Promise.all([second.stop(), second.stop()]);
    expect(Date.now() - stopping).toBeLessThan(5_000);
    expect(await serverPid(home)).toBeUndefined();

    const again = await start();
    expect(again).toMatchObject(credentials);
    expect(await ask(again, 'MATCH (n:Remembered) RETURN n.name')).toEqual(['計画']);
    await again.stop();
  });

  it('is one for processes that start together, and is taken over from killed ones', async () => {
    const holders = [spawnHolder(home), spawnHolder(home)];
    const [uri, sameUri] = await Promise.all(holders.map(uriOf));
    expect(sameUri).toBe(uri);
    const pid = await serverPid(home);
    for (const holder of holders) holder.kill('SIGKILL');
    await Promise.all(holders.map((holder) => once(holder, 'close')));
    expect(await serverPid(home)).toBe(pid);

    const heir = await start();
    expect(heir.uri).toBe(uri);
    expect(await serverPid(home)).toBe(pid);
    await heir.stop();
    expect(await serverPid(home)).toBeUndefined();
  });

  it('is taken over also when the product was killed while it started', async () => {
    const holder = spawnHolder(home);
    await until(async () => (await serverPid(home)) !== undefined, 10_000);
    holder.kill('SIGKILL');
    const pid = await serverPid(home);

    const heir = await start();
    expect(await serverPid(home)).toBe(pid);
    expect(await ask(heir, 'RETURN 1')).toEqual([1]);
    await heir.stop();
    expect(await serverPid(home)).toBeUndefined();
  });

  it('comes back on its port when it was killed, for all who use it', async () => {
    const [owner, other] = [await start(), await start()];
    const pid = (await serverPid(home)) ?? 0;
    process.kill(pid, 'SIGKILL');
    await until(() => ask(owner, 'RETURN 1').then(() => true, () => false), 30_000);
    expect(await serverPid(home)).not.toBe(pid);
    // The other looks once a second, and then holds the server again.
    await until(async () => (await ask(owner, `CALL dbms.listConnections() YIELD userAgent WHERE userAgent STARTS WITH 'keikaku-lease' RETURN userAgent`)).length === 2, 5_000);
    await owner.stop();
    expect(await ask(other, 'RETURN 1')).toEqual([1]);
    await other.stop();
    expect(await serverPid(home)).toBeUndefined();
  });

  it('leaves nothing behind when its start is given up', async () => {
    const giveUp = new AbortController();
    const starting = startLocalNeo4j({ home, libraries: LIBRARIES, progress: silentProgress, signal: giveUp.signal });
    await until(async () => (await serverPid(home)) !== undefined, 10_000);
    giveUp.abort(new Error('Ctrl-C'));
    await expect(starting).rejects.toThrow('Ctrl-C');
    expect(await serverPid(home)).toBeUndefined();
  });

  it('says so when the password file does not belong to the data', async () => {
    await (await start()).stop();
    const { rm } = await import('node:fs/promises');
    await rm(join(home, 'neo4j.json'));
    await expect(start()).rejects.toMatchObject({ code: 'LOCAL_NEO4J_PASSWORD' });
    expect(await serverPid(home)).toBeUndefined();
  });
});
