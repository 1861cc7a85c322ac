import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { freePort } from '../../src/neo4j/free.port.js';
import { removePlan, run } from '../support/database.js';
import { KASHIWA } from '../support/global-setup.js';
import { keikaku, MAIN, spawnKeikaku } from '../support/keikaku.js';
import { TcpProxy } from '../support/tcp-proxy.js';

const COMMANDS = [
  'serve',
  'ask',
  'mcp',
  'validate',
  'import',
  'template',
  'draft',
  'export',
  'results-sheet',
  'results',
  'token',
  'backup',
  'restore',
  'schema',
];

/** The environment that makes commands use the database of this run. */
const database = () => {
  const { uri, username, password } = inject('graph');
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
};

describe('keikaku', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'keikaku-cli-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  afterEach(() => removePlan('cli-2024', '011002'));

  /** The Kashiwa plan as another city's, after a change to its text. */
  const planFile = async (name: string, change: (text: string) => string = (text) => text) => {
    const file = join(folder, name);
    const text = (await readFile(KASHIWA, 'utf8'))
      .replace('key: kashiwa-2024', 'key: cli-2024')
      .replace('"122173"', '"011002"');
    await writeFile(file, change(text));
    return file;
  };

  it.each(COMMANDS)('%s --help shows an example', async (command) => {
    const { code, stdout } = await keikaku([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: keikaku ${command}`);
    expect(stdout).toMatch(/Examples?:\n {2}.*keikaku/);
  });

  it('refuses words that are not UTF-8, which Node would replace', async () => {
    // Through a shell, since Node itself cannot give such bytes to a child.
    const shell = (words: string) =>
      new Promise<{ code: number | null; stderr: string }>((resolve) => {
        const script = `"$0" "$1" ${words}`;
        execFile('bash', ['-c', script, process.execPath, MAIN], (error, _stdout, stderr) =>
          resolve({ code: error ? Number(error.code) : 0, stderr }),
        );
      });
    for (const words of [
      "ask search --var text=$'\\x8f\\xe1'",
      "validate $'\\x8f\\xe1.yaml'",
      "token create $'\\x8f\\xe1' --scope record --municipality 122173",
      "ask $'\\xed\\xa0\\xbd'",
    ]) {
      const { code, stderr } = await shell(words);
      expect([words, code]).toEqual([words, 2]);
      expect(stderr).toContain('(NOT_UTF8)');
    }
  });

  it('lists its commands', async () => {
    const { code, stdout } = await keikaku(['--help']);
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(stdout).toContain(command);
  });

  it.each([
    [['plant'], "unknown command 'plant'"],
    [[], 'Usage: keikaku'],
    [['import'], "missing required argument 'file'"],
    [['validate'], "missing required argument 'file'"],
    [['serve', '--fast'], "unknown option '--fast'"],
    [['schema', 'x'], 'too many arguments'],
  ])('%j is wrong use', async (words, message) => {
    const { code, stderr } = await keikaku(words);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('schema prints the schema and nothing else', async () => {
    const { code, stdout, stderr } = await keikaku(['schema']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(await readFile(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
  });

  it('validate tells what a valid document holds', async () => {
    const { code, stdout } = await keikaku(['validate', KASHIWA]);
    expect(code).toBe(0);
    expect(stdout).toContain('2 pillars, 6 measures, 12 initiatives, 77 listings (延べ) of 68 programs (実)');
  });

  it('validate and import report all problems of all files and store nothing', async () => {
    const right = await planFile('right.yaml');
    const wrong = await planFile('wrong.yaml', (text) =>
      text.replace('priority: true', 'priority: maybe').replace('departments: [jinji]', 'departments: [jinjii]'),
    );
    for (const command of ['validate', 'import']) {
      const { code, stderr } = await keikaku([command, right, wrong, join(folder, 'absent.yaml')], database());
      expect(code).toBe(1);
      expect(stderr).toMatch(/wrong\.yaml:\d+:\d+ pillars\[0\]\.measures\[0\]\.priority: /);
      expect(stderr).toMatch(/wrong\.yaml:\d+:\d+ programs\.[a-z-]+\.departments\[0\]: .*jinji/);
      expect(stderr).toContain('absent.yaml');
    }
    expect(await run('MATCH (p:Plan {id: "cli-2024"}) RETURN p')).toEqual([]);
  });

  it('import stores a plan, then says what a changed one changes', async () => {
    const file = await planFile('plan.yaml');
    expect(await keikaku(['import', file], database())).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('imported, new'),
    });
    expect(await keikaku(['import', file], database())).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('unchanged'),
    });
    const changed = await planFile('plan.yaml', (text) => text.replace('name: 人事課', 'name: 人事労務課'));
    const { stdout } = await keikaku(['import', changed], database());
    expect(stdout).toContain('updated: 0 added, 1 changed, 0 removed');
    expect(stdout).toContain('  ~ 011002/department/jinji\n');
  });

  it('import refuses two files of one plan', async () => {
    const [one, two] = [await planFile('one.yaml'), await planFile('two.yaml')];
    const { code, stderr } = await keikaku(['import', one, two], database());
    expect(code).toBe(1);
    expect(stderr).toContain(`the plan cli-2024 is in ${one} already`);
    expect(await run('MATCH (p:Plan {id: "cli-2024"}) RETURN p')).toEqual([]);
  });

  it('serve greets with where to go and one answered question, and ends on SIGTERM', async () => {
    let answer: unknown;
    let ready = 0;
    const ask = async (stdout: string) => {
      const address = /http:\/\/\S+\/graphql/.exec(stdout)?.[0] as string;
      const init = { method: 'POST', headers: { 'content-type': 'application/json' } };
      const response = await fetch(address, { ...init, body: '{"query":"{ municipalities { totalCount } }"}' });
      answer = await response.json();
      ready = (await fetch(new URL('/readyz', address))).status;
    };
    const { code, stdout } = await keikaku(
      ['serve'],
      { ...database(), PORT: '0', HOST: '::' },
      { until: 'Ctrl-C', meanwhile: ask },
    );
    expect(code).toBe(0);
    expect(answer).toEqual({ data: { municipalities: { totalCount: 1 } } });
    // Who reads the greeting opens a page, which the database has at hand by then.
    expect(ready).toBe(200);
    expect(stdout).toContain('query ProgramsServingSeveralPillars');
    expect(stdout).toContain('"totalCount": 0');
    expect(stdout).toContain('Stopping');
    // The database holds a plan already, so the seed was left alone.
    expect(stdout).not.toContain('imported');
  });

  it('ends within 10 s also while it still readies a database that has gone silent', async () => {
    const { hostname, port } = new URL(inject('graph').uri);
    const proxy = new TcpProxy({ host: hostname, port: Number(port) });
    const NEO4J_URI = `bolt://127.0.0.1:${await proxy.open()}`;
    // Slow enough that it is not ready by the time it is looked at.
    proxy.fault = { kind: 'latency', ms: 100 };
    const PORT = String(await freePort());
    const { child, ended } = spawnKeikaku(['serve'], { ...database(), NEO4J_URI, PORT });
    const isReadying = async () => {
      const ready = await fetch(`http://localhost:${PORT}/readyz`).catch(() => null);
      return (ready ? await ready.text() : '').includes('"isWarmingUp":true');
    };
    await expect.poll(isReadying).toBe(true);
    proxy.fault = { kind: 'black hole' };
    const stopping = performance.now();
    child.kill('SIGTERM');
    const { code, stdout } = await ended;
    const ms = Math.round(performance.now() - stopping);
    await proxy.cut();
    console.log(`ended after ${ms} ms`);
    expect(code).toBe(0);
    expect(stdout).not.toContain('Ctrl-C');
    expect(ms).toBeLessThan(10_000);
  });

  it('names every environment variable that cannot be used', async () => {
    const { code, stderr } = await keikaku(['serve'], {
      PORT: 'http',
      NEO4J_URI: 'http://localhost:7474',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'localhost:4317',
    });
    expect(code).toBe(1);
    expect(stderr).toContain('PORT=http must be a port number');
    expect(stderr).toContain('NEO4J_URI=http://localhost:7474 must be a Bolt address');
    expect(stderr).toContain('OTEL_EXPORTER_OTLP_ENDPOINT=localhost:4317 must be the HTTP address');
    expect(stderr).not.toContain('    at ');
  });

  it('checks an installation, and says what is wrong with it', async () => {
    const well = await keikaku(['doctor'], database());
    expect(well).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/✔ 設定[\s\S]*✔ ページ[\s\S]*✔ データベース.* 1 plans/),
    });
    const away = await keikaku(['doctor'], { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'x' });
    expect(away).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/✔ 設定[\s\S]*✘ データベース.*DATABASE_UNAVAILABLE/),
    });
  });

  it('says when the configured database does not answer, or refuses', async () => {
    const away = await keikaku(['serve'], { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'x' });
    expect(away).toMatchObject({ code: 1, stderr: expect.stringContaining('bolt://127.0.0.1:9 does not answer') });
    const refused = await keikaku(['serve'], { ...database(), NEO4J_PASSWORD: 'wrong-password' });
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('(DATABASE_LOGIN_REFUSED)') });
    const absent = await keikaku(['serve'], { ...database(), NEO4J_DATABASE: 'nowhere' });
    expect(absent).toMatchObject({ code: 1, stderr: expect.stringContaining('(DATABASE_UNUSABLE)') });
  });

  it.each(['127.0.0.1', '::1'])(
    'says when the port is taken on %s only, before anything is started',
    async (address) => {
      const taken = createServer();
      const port = await new Promise<number>((resolve) => {
        taken.listen({ port: 0, host: address, ipv6Only: true }, () =>
          resolve((taken.address() as { port: number }).port),
        );
      });
      const { code, stderr } = await keikaku(['serve'], { ...database(), PORT: String(port) });
      taken.close();
      expect(code).toBe(1);
      expect(stderr).toContain(`Port ${port} is already in use by another program on ${address}`);
      expect(stderr).toContain('(PORT_UNAVAILABLE)');
    },
  );

  it('says when the port is taken', async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, 'localhost', () => resolve((taken.address() as { port: number }).port));
    });
    const { code, stderr } = await keikaku(['serve'], { ...database(), PORT: String(port) });
    taken.close();
    expect(code).toBe(1);
    expect(stderr).toContain(`Port ${port} is already in use`);
  });
});
