import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import type { PlanDocument } from '../../src/plan-document/plan-document.schema.js';
import { parsePlanDocument } from '../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { removePlan, run } from '../support/database.js';
import { spawnKeikaku } from '../support/keikaku.js';
import { smallPlanDocument } from '../support/plan-document.factory.js';
import { type Point, TcpProxy } from '../support/tcp-proxy.js';

const PLAN = { key: 'mihon-2024', municipality: '999997' };
const PARTS = 19;

/** A revision of the plan. Two are of one length, so that importing either over the other sends as much. */
interface Revision {
  document: PlanDocument;
  file: string;
  stored: unknown;
}

let folder: string;
let proxy: TcpProxy;
let environment: Record<string, string>;
/** The revision that is stored, and the one that is imported over it. */
let old: Revision;
let next: Revision;
/** What an import that nothing disturbs sends, to the end of its last COMMIT. */
let whole: { bytes: number; commits: number };

const stored = () =>
  run(
    `MATCH (node:Node) WHERE node.plan = $key OR node.id = $key OPTIONAL MATCH (node)-[link]->(other)
     RETURN node.id AS id, properties(node) AS properties, type(link) AS link, properties(link) AS link2, other.id AS other
     ORDER BY id, link, other`,
    { key: PLAN.key },
  );

const imported = ({ document }: Revision) =>
  withGraph(inject('graph'), (graph) => importPlan(graph, toPlanGraph(document)));

/** Texts are changed, and one program with what hangs on it is another one. */
async function revision(sign: 'a' | 'b'): Promise<Revision> {
  const yaml = smallPlanDocument().yaml.replaceAll('支え', `支え${sign}`).replaceAll('job-coach', `job-coach-${sign}`);
  const file = join(folder, `${sign}.yaml`);
  await writeFile(file, yaml);
  return { document: parsePlanDocument(Buffer.from(yaml), file), file, stored: undefined };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keikaku-interrupted-'));
  const { uri, username, password } = inject('graph');
  const { hostname, port } = new URL(uri);
  proxy = new TcpProxy({ host: hostname, port: Number(port) });
  const address = `bolt://127.0.0.1:${await proxy.open()}`;
  environment = { NEO4J_URI: address, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  [old, next] = [await revision('a'), await revision('b')];
  for (const one of [next, old]) {
    await imported(one);
    one.stored = await stored();
  }
  expect(old.stored).not.toEqual(next.stored);
  proxy.sent = { bytes: 0, commits: 0 };
  expect(await spawnKeikaku(['import', next.file], environment).ended).toMatchObject({ code: 0 });
  whole = proxy.sent;
  [old, next] = [next, old];
});
afterAll(async () => {
  await proxy.cut();
  await removePlan(PLAN.key, PLAN.municipality);
  await rm(folder, { recursive: true });
});

/** Kills an importer of the next revision at a point, and gives what is stored then. */
async function killedAt(point: Point) {
  const reached = proxy.swallowFrom(point);
  const { child, ended } = spawnKeikaku(['import', next.file], environment);
  await Promise.race([reached, ended.then((outcome) => Promise.reject(new Error(`It ended: ${outcome.stderr}`)))]);
  child.kill('SIGKILL');
  await ended;
  proxy.drop();
  proxy.fault = undefined;
  return stored();
}

/** The next import stores its revision whole, and the other one becomes the next. */
async function expectNextImport() {
  await imported(next);
  expect(await stored()).toEqual(next.stored);
  [old, next] = [next, old];
}

it.each(Array.from({ length: PARTS - 1 }, (_, index) => index + 1))(
  `an importer killed when it has sent %i of ${PARTS} parts leaves the earlier revision whole`,
  async (part) => {
    expect(await killedAt({ bytes: Math.floor((whole.bytes * part) / PARTS) })).toEqual(old.stored);
    await expectNextImport();
  },
);

it('an importer killed before its COMMIT arrives leaves the earlier revision whole', async () => {
  expect(await killedAt({ commit: whole.commits })).toEqual(old.stored);
  await expectNextImport();
});

it('an importer killed before the answer to its COMMIT arrives leaves its own revision whole', async () => {
  expect(await killedAt({ answer: whole.commits })).toEqual(next.stored);
  [old, next] = [next, old];
  await expectNextImport();
});
