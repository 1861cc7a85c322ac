import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import { parsePlanDocument } from '../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { readSynonyms } from '../../src/synonyms.js';
import { TestApp } from '../support/app.js';
import { removePlan } from '../support/database.js';

const plan = (key: string, code: string, name: string, programs: string[]) => `
key: ${key}
title: ${key}計画
municipality: { code: "${code}", name: ${name}, prefecture: 見本県 }
departments: { shakyo: { name: 社会福祉協議会, kind: WELFARE_COUNCIL } }
programs:
${programs.map((program, place) => `  p${place}: { name: ${program}, departments: [shakyo] }`).join('\n')}
listings:
${programs.map((_, place) => `  - { program: p${place} }`).join('\n')}`;

// Equal counts are in the order of codes: 柏市 is 122173, 南浜市 999971, 北浜市 999989.
// Two made-up cities, the first with two plans. Kashiwa, which is there as well, has 健康診査 or 健診 in five texts, and 灯台守 in none.
const PLANS = [
  plan('kita-2025', '999989', '北浜市', ['灯台守の健診', '灯台守の研修', '妊婦健康診査']),
  plan('kita-2030', '999989', '北浜市', ['灯台守の集い', '社協だより']),
  plan('minami-2025', '999971', '南浜市', ['灯台守の健康診査', '岬の番人の健診']),
];

const ASKED = `query ($text: String!, $kinds: [NodeKind!], $where: SearchWhere, $first: Int) {
  search(text: $text, kinds: $kinds, where: $where, first: 100) {
    totalCount byMunicipality(first: $first) { count municipality { code name } } nodes { snippet node { id } } } }`;

describe('a search over the plans of several cities', () => {
  let app: TestApp;
  let own: TestApp;
  let folder = '';
  beforeAll(async () => {
    await withGraph(inject('graph'), async (graph) => {
      for (const yaml of PLANS)
        await importPlan(graph, toPlanGraph(parsePlanDocument(Buffer.from(yaml), 'cities.yaml')));
    });
    folder = await mkdtemp(join(tmpdir(), 'synonyms-'));
    const file = join(folder, 'own.yaml');
    await writeFile(file, 'same:\n  - [灯台守, 岬の番人]\n');
    app = await TestApp.start();
    own = await TestApp.start(inject('graph'), { synonyms: readSynonyms(file) });
  });
  afterAll(async () => {
    await app?.stop();
    await own?.stop();
    for (const [key, code] of [
      ['kita-2025', '999989'],
      ['kita-2030', '999989'],
      ['minami-2025', '999971'],
    ] as const)
      await removePlan(key, code);
    await rm(folder, { recursive: true });
  });

  const search = async (asked: TestApp, text: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await asked.ask(ASKED, { text, ...variables });
    expect(errors).toBeUndefined();
    const { totalCount, byMunicipality, nodes } = data.search;
    const cities = byMunicipality.map(
      ({ count, municipality }: { count: number; municipality: { name: string } }) => `${municipality.name} ${count}`,
    );
    return { totalCount, cities, ids: nodes.map(({ node }: { node: { id: string } }) => node.id), nodes };
  };

  it('counts the hits of each city, the most first, in all its plans and among its bodies', async () => {
    const lighthouse = await search(app, '灯台守');
    expect(lighthouse).toMatchObject({ totalCount: 4, cities: ['北浜市 3', '南浜市 1'] });
    // Of 北浜市 the body, and the program that says 社協; Kashiwa has the body, and one program that names it.
    expect((await search(app, '社会福祉協議会')).cities).toEqual(['柏市 2', '北浜市 2', '南浜市 1']);
    expect((await search(app, '健康診査')).cities).toEqual(['柏市 5', '南浜市 2', '北浜市 2']);
    expect((await search(app, '見当たらない語')).cities).toEqual([]);
  });

  it('counts what is of the kinds, whatever plan or city is looked at, and as many cities as are asked for', async () => {
    const bodies = await search(app, '社協', { kinds: ['DEPARTMENT'], where: { plan: 'kita-2025' } });
    expect(bodies).toMatchObject({ totalCount: 1, cities: ['柏市 1', '南浜市 1', '北浜市 1'] });
    const one = await search(app, '灯台守', { first: 1, where: { municipality: { id: ['999971'] } } });
    expect(one).toMatchObject({ totalCount: 1, cities: ['北浜市 3'] });
    const { errors } = await app.ask(ASKED, { text: '灯台守', first: 0 });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'INVALID_PAGE', argument: 'first' } });
  });

  it('counts cities in one statement, and in none where that is not asked for', async () => {
    await app.ask('{ search(text: "灯台守") { byMunicipality { count municipality { name } } } }');
    expect(app.statements.map(({ name }) => name)).toEqual(['search.countsOfMunicipalities']);
    await app.ask('{ search(text: "灯台守") { facets { count } nodes { score } } }');
    expect(app.statements.map(({ name }) => name).sort()).toEqual(['search.countsOfKinds', 'search.page']);
  });

  it('finds what means the same behind the word itself, and marks it', async () => {
    const { ids, nodes } = await search(app, '健診', { where: { municipality: { id: ['999989'] } } });
    expect(ids).toEqual(['kita-2025/program/p0', 'kita-2025/program/p2']);
    expect(nodes[1].snippet).toBe('妊婦<mark>健康診査</mark>');
    const reverse = await search(app, '健康診査', { where: { municipality: { id: ['999989'] } } });
    expect(reverse.ids).toEqual(['kita-2025/program/p2', 'kita-2025/program/p0']);
  });

  it('finds what a city added beside the words of the product', async () => {
    expect((await search(app, '岬の番人')).totalCount).toBe(1);
    expect(await search(own, '岬の番人')).toMatchObject({ totalCount: 5, cities: ['北浜市 3', '南浜市 2'] });
    expect((await search(own, '岬の番人')).ids[0]).toBe('minami-2025/program/p1');
    expect((await search(own, '社協', { kinds: ['DEPARTMENT'] })).totalCount).toBe(3);
  });
});
