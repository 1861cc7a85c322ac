import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readBackupFile } from '../../src/cli/backup.file.js';
import type { GraphConfig } from '../../src/data/store/pool.js';
import { readBackup, restoreBackup } from '../../src/data/writing/backup.js';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/neo4j/local-neo4j.js';
import { silentProgress } from '../../src/neo4j/start.progress.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { LIBRARIES, removeHome, temporaryHome } from '../neo4j/local-neo4j.support.js';
import { TestApp } from '../support/app.js';
import { CommitProxy } from '../support/commit.proxy.js';
import { removePlan, run } from '../support/database.js';
import { keikaku } from '../support/keikaku.js';
import { smallPlanDocument } from '../support/plan-document.factory.js';
import { makeToken, removeTokens } from '../support/tokens.js';
import { CORRECT, RECORD } from '../support/writes.js';

const SERIES = 'mihon-2024/series/moved-to-jobs';

const environment = ({ uri, username, password }: GraphConfig) => ({
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
});

/** Every node and relationship, with the type of every property, in an order that is the same in equal databases. */
async function contents(graph: GraphConfig) {
  const nodes = await run(
    `MATCH (node)
     RETURN labels(node) AS labels, properties(node) AS properties, [key IN keys(node) | [key, valueType(node[key])]] AS types`,
    {},
    graph,
  );
  const relationships = await run(
    `MATCH (from)-[link]->(to)
     RETURN from.id AS from, type(link) AS type, to.id AS to, properties(link) AS properties,
       [key IN keys(link) | [key, valueType(link[key])]] AS types`,
    {},
    graph,
  );
  const texts = (rows: Record<string, unknown>[]) => rows.map((row) => JSON.stringify(sorted(row))).sort();
  return { nodes: texts(nodes), relationships: texts(relationships) };
}

/** What of it is in a backup: what is counted of plans is counted again after a restore. */
const backedUp = ({ nodes, relationships }: Awaited<ReturnType<typeof contents>>) => ({
  nodes: nodes.filter((node) => !/"(Plan|Department|Pillar|Municipality)Sums"/.test(node)).length,
  relationships: relationships.filter((link) => !link.includes('"RUNS_WITH"')).length,
});

/** Neo4j gives labels and keys in any order. */
function sorted({ labels, types, properties, ...row }: Record<string, unknown>) {
  const entries = Object.entries(properties as object).sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    ...row,
    labels: (labels as string[] | undefined)?.toSorted(),
    types: (types as string[][]).toSorted(),
    entries,
  };
}

describe('backup and restore', { timeout: 120_000 }, () => {
  let folder: string;
  let file: string;
  let home: string;
  let neo4j: LocalNeo4j;
  let token: string;
  const restored = (): GraphConfig => ({ uri: neo4j.uri, username: neo4j.username, password: neo4j.password });
  const restore = (from: string) => keikaku(['restore', from], environment(restored()));
  const empty = () => run('MATCH (node) DETACH DELETE node', {}, restored());

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'keikaku-backup-'));
    file = join(folder, 'all.backup');
    home = await temporaryHome();
    neo4j = await startLocalNeo4j({ home, libraries: LIBRARIES, progress: silentProgress });
    await withGraph(inject('graph'), (graph) => importPlan(graph, toPlanGraph(smallPlanDocument().document)));
    token = await makeToken({ municipalities: ['999997'], expires: '2999-12-31' });
  }, 120_000);
  afterAll(async () => {
    await removeTokens();
    await removePlan('mihon-2024', '999997');
    await neo4j.stop();
    await removeHome(home);
    await rm(folder, { recursive: true });
  }, 60_000);

  it('is one file for its owner only, and holds no token', async () => {
    const app = await TestApp.start();
    await app.ask(RECORD, { series: SERIES, fiscalYear: 2025, value: 61, note: '速報値。' }, token);
    await app.ask(CORRECT, { series: SERIES, fiscalYear: 2024, value: 60.5, reason: '"確定値"\n\\。' }, token);
    await app.stop();
    expect(await keikaku(['backup', file], environment(inject('graph')))).toMatchObject({ code: 0, stderr: '' });
    expect(await readdir(folder)).toEqual(['all.backup']);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const text = gunzipSync(await readFile(file)).toString();
    expect(text).not.toContain(token);
    expect(text).toContain('"name":"planner"');
  });

  it('refuses files that are no whole backup, and stores nothing of them', async () => {
    const bytes = await readFile(file);
    const lines = gunzipSync(bytes).toString().trimEnd().split('\n');
    const zipped = (kept: string[]) => gzipSync(kept.join('\n'));
    const damaged = Buffer.from(bytes);
    damaged[bytes.length >> 1] = (damaged[bytes.length >> 1] as number) ^ 0xff;
    const firstNode = lines.findIndex((line) => line.startsWith('{"node"'));
    const linked = JSON.parse(lines.find((line) => line.startsWith('{"relationship"')) as string).relationship.from;
    const withoutEnd = lines.filter((line) => !line.includes(`{"node":{"element":"${linked}"`));
    const ends = (kept: string[]) => [
      ...kept.slice(0, -1),
      JSON.stringify({
        end: {
          nodes: kept.filter((line) => line.startsWith('{"node"')).length,
          relationships: kept.filter((line) => line.startsWith('{"relationship"')).length,
        },
      }),
    ];
    const broken: [string, Buffer, RegExp][] = [
      ['cut in the middle', bytes.subarray(0, bytes.length >> 1), /BACKUP_UNREADABLE/],
      ['cut by a byte', bytes.subarray(0, -1), /cut off[\s\S]*BACKUP_UNREADABLE/],
      ['damaged', damaged, /BACKUP_UNREADABLE/],
      ['no bytes', Buffer.alloc(0), /cut off[\s\S]*BACKUP_UNREADABLE/],
      ['no lines', gzipSync(''), /empty[\s\S]*BACKUP_UNREADABLE/],
      ['another file', Buffer.from('key: mihon-2024\n'), /not a backup[\s\S]*BACKUP_UNREADABLE/],
      ['another gzip', gzipSync('key: mihon-2024\n'), /line 1[\s\S]*BACKUP_UNREADABLE/],
      ['without its end', zipped(lines.slice(0, -1)), /is cut off after line[\s\S]*BACKUP_UNREADABLE/],
      ['without a node', zipped(lines.toSpliced(firstNode, 1)), /BACKUP_UNREADABLE/],
      [
        'with more behind the end',
        zipped([...lines, lines[firstNode] as string]),
        /follows the end[\s\S]*BACKUP_UNREADABLE/,
      ],
      [
        'of a later version',
        zipped([(lines[0] as string).replace('"version":1', '"version":2'), ...lines.slice(1)]),
        /BACKUP_VERSION/,
      ],
      ['with a loose relationship', zipped(ends(withoutEnd)), /does not contain[\s\S]*BACKUP_UNREADABLE/],
    ];
    for (const [what, content, message] of broken) {
      const path = join(folder, 'broken.backup');
      await writeFile(path, content);
      const { code, stderr } = await restore(path);
      expect({ what, code, stderr }).toEqual({ what, code: 1, stderr: expect.stringMatching(message) });
      expect(stderr).not.toContain('    at ');
      await rm(path);
    }
    expect(await restore(join(folder, 'absent.backup'))).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('BACKUP_FILE_UNUSABLE'),
    });
    expect(await run('MATCH (node) RETURN node', {}, restored())).toEqual([]);
  });

  it('brings back every node and relationship as it was, and serves it', async () => {
    const original = await contents(inject('graph'));
    const { nodes, relationships } = backedUp(original);
    const { code, stdout } = await restore(file);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringContaining(`${nodes} nodes, ${relationships} relationships`),
    });
    const copy = await contents(restored());
    console.log(`compared ${original.nodes.length} nodes and ${original.relationships.length} relationships`);
    expect(copy.nodes).toEqual(original.nodes);
    expect(copy.relationships).toEqual(original.relationships);
    // 68 programs of the one plan and 4 of the other, counted by hand.
    expect(copy.nodes.filter((node) => node.includes('"Program"'))).toHaveLength(72);
    const app = await TestApp.start(restored());
    const { data } = await app.ask(RECORD, { series: SERIES, fiscalYear: 2026, value: 74 }, token);
    expect(data.recordActual.series).toMatchObject({
      actuals: [{ value: 60.5 }, { value: 61, note: '速報値。' }, { value: 74 }],
      assessment: { status: 'ACHIEVED' },
    });
    const question = `{ node(id: "${SERIES}") { ... on IndicatorSeries { history { nodes { by fiscalYear reason } } } } }`;
    expect((await app.ask(question)).data.node.history.nodes).toEqual([
      { by: 'planner', fiscalYear: 2026, reason: null },
      { by: 'planner', fiscalYear: 2024, reason: '"確定値"\n\\。' },
      { by: 'planner', fiscalYear: 2025, reason: null },
    ]);
    await app.stop();
  });

  it('is not restored over anything', async () => {
    const before = await contents(restored());
    const { code, stderr } = await restore(file);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('(DATABASE_NOT_EMPTY)') });
    expect(await contents(restored())).toEqual(before);
  });

  it('works on the local Neo4j of a home, and replaces an earlier file only by a whole one', async () => {
    const again = join(folder, 'again.backup');
    await writeFile(again, 'an earlier one');
    expect(await keikaku(['backup', again], { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'x' })).toMatchObject({
      code: 1,
    });
    expect(await readFile(again, 'utf8')).toBe('an earlier one');
    await symlink(LIBRARIES, join(home, basename(LIBRARIES)));
    expect(await keikaku(['backup', again], { KEIKAKU_HOME: home, NEO4J_URI: '' })).toMatchObject({ code: 0 });
    const lines = gunzipSync(await readFile(again))
      .toString()
      .trimEnd()
      .split('\n');
    expect(lines.filter((line) => line.startsWith('{"node"'))).toHaveLength(backedUp(await contents(restored())).nodes);
    expect(await keikaku(['backup', join(folder, 'no', 'where')], environment(restored()))).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('BACKUP_FILE_UNUSABLE'),
    });
    expect((await readdir(folder)).sort()).toEqual(['again.backup', 'all.backup']);
  });

  it.each(['ANSWER', 'COMMIT'] as const)(
    'is restored once where the connection is lost at commit (%s)',
    async (loss) => {
      await empty();
      const { hostname, port } = new URL(restored().uri);
      const proxy = new CommitProxy({ host: hostname, port: Number(port) });
      const uri = `bolt://127.0.0.1:${await proxy.open()}`;
      proxy.losses = [loss];
      const counts = await withGraph({ ...restored(), uri }, (graph) =>
        restoreBackup(graph, () => readBackupFile(file)),
      );
      await proxy.close();
      expect(backedUp(await contents(restored()))).toEqual(counts);
    },
  );

  it('notices what is written while it reads', async () => {
    await withGraph(inject('graph'), async (graph) => {
      const records = readBackup(graph);
      await records.next();
      const { document } = smallPlanDocument();
      await importPlan(graph, toPlanGraph({ ...document, title: '改題した計画' }));
      const rest = async () => {
        for await (const _record of records);
      };
      await expect(rest()).rejects.toMatchObject({ code: 'BACKUP_DISTURBED' });
    });
  });
});
