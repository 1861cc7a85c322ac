import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { removePlan, run } from '../support/database.js';
import { spawnKeikaku } from '../support/keikaku.js';
import { expectWithin } from '../support/measured.js';
import { smallPlanDocument } from '../support/plan-document.factory.js';
import { type Point, TcpProxy } from '../support/tcp-proxy.js';

let folder: string;
let file: string;
let proxy: TcpProxy;
let environment: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keikaku-stopped-'));
  file = join(folder, 'plan.yaml');
  await writeFile(file, smallPlanDocument().yaml);
  const { uri, username, password } = inject('graph');
  const { hostname, port } = new URL(uri);
  proxy = new TcpProxy({ host: hostname, port: Number(port) });
  const address = `bolt://127.0.0.1:${await proxy.open()}`;
  environment = { NEO4J_URI: address, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
});
afterAll(async () => {
  await proxy.cut();
  await rm(folder, { recursive: true });
});
afterEach(async () => {
  proxy.drop();
  proxy.fault = undefined;
  await removePlan('mihon-2024', '999997');
});

/** An import that is sent SIGINT where nothing more gets through to the database, or left alone there. */
async function importUpTo(point: Point, signal?: 'SIGINT') {
  const reached = proxy.swallowFrom(point);
  const { child, ended } = spawnKeikaku(['import', file], environment);
  await Promise.race([reached, ended]);
  const start = performance.now();
  if (signal) child.kill(signal);
  const { code, stderr } = await ended;
  return { code, stderr, ms: performance.now() - start };
}

const plans = () => run("MATCH (plan:Plan {id: 'mihon-2024'}) WHERE plan.revision IS NOT NULL RETURN plan.id AS id");

it.each([
  ['while it connects', { bytes: 100 }],
  ['while it writes', { bytes: 6_000 }],
])(
  'Ctrl-C %s, with a database that has gone silent, ends it and says that nothing was imported',
  async (_name, point) => {
    const { code, stderr, ms } = await importUpTo(point, 'SIGINT');
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/nothing was imported[\s\S]*\(STOPPED\)/),
    });
    expectWithin(2_000, 'Ctrl-C', [ms]);
    expect(await plans()).toEqual([]);
  },
);

it.each([
  ['before its COMMIT arrives', { commit: 2 }, 0],
  ['before the answer to its COMMIT arrives', { answer: 2 }, 1],
])('Ctrl-C %s ends it and says that the outcome is not known', async (_name, point, stored) => {
  const { code, stderr, ms } = await importUpTo(point, 'SIGINT');
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('(WRITE_OUTCOME_UNKNOWN)') });
  expect(stderr).not.toContain('nothing was imported');
  // It is waited for three seconds whether the database still tells.
  expectWithin(6_000, 'Ctrl-C at COMMIT', [ms]);
  expect(await plans()).toHaveLength(stored);
});

it('a database that goes silent ends it without Ctrl-C, too', async () => {
  const { code, stderr, ms } = await importUpTo({ bytes: 6_000 });
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: expect.stringMatching(/nothing was imported[\s\S]*\(DATABASE_UNAVAILABLE\)/),
  });
  // Commands take a database for down after four seconds of silence.
  expectWithin(7_000, 'given up', [ms]);
  expect(await plans()).toEqual([]);
});
