import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProgramWhere } from '../../src/data/plan/program.repository.js';
import { readPlanDocument } from '../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { TestApp } from '../support/app.js';
import { programsThatPass } from '../support/filter.oracle.js';
import { KASHIWA } from '../support/global-setup.js';
import { randomFilter } from '../support/random-filters.js';

const SEEDS = Array.from({ length: 60 }, (_, index) => index);

/** Questions about programs beside their list; each counts what it finds. */
const OTHERS = {
  workload: `departmentWorkload(where: { plan: "kashiwa-2024", programs: $where }) { department { id } solo joint programs { listed distinct relisted } }`,
  collaborations: 'collaborations(where: { plan: "kashiwa-2024", programs: $where }) { departments { id } count }',
  'collaborations of some departments':
    'collaborations(where: { department: { or: [{ kind: [SCHOOLS] }, { municipality: { code: { eq: "122173" } } }] }, programs: $where }) { departments { id } count }',
  groups: 'jointGroups(where: { programs: $where }) { departments { id } count }',
  overlap:
    'overlap(rows: DEPARTMENT, columns: MEASURE, where: { programs: $where }) { cells { row { id } column { id } programs { distinct } } }',
  'programs of pillars': 'pillars { nodes { id programs(where: $where, first: 3) { totalCount nodes { id } } } }',
};

describe('programs pass the same filters as in memory', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const expected = async (where: ProgramWhere) =>
    programsThatPass(toPlanGraph(await readPlanDocument(KASHIWA)), where).sort();

  const page = async (where: ProgramWhere, window: string) => {
    const { data } = await app.ask(
      `query ($where: ProgramWhere) { programs(where: $where, ${window}) { totalCount pageInfo { startCursor endCursor } nodes { id } } }`,
      { where },
    );
    const { totalCount, pageInfo, nodes } = data.programs;
    return { totalCount, ...pageInfo, ids: nodes.map(({ id }: { id: string }) => id) as string[] };
  };

  it.each(SEEDS)('of random parts, seed %i', async (seed) => {
    const where = randomFilter(seed, 1 + (seed % 5));
    const { totalCount, ids } = await page(where, 'first: 100');
    expect(ids.sort()).toEqual(await expected(where));
    expect(totalCount).toBe(ids.length);
  });

  it.each([1, 2, 3])('page by page in either direction, seed %i', async (seed) => {
    const where = { or: [randomFilter(seed, 2), { jointly: true }, { relisted: true }] };
    const all = await page(where, 'first: 100');
    const forwards: string[] = [];
    for (let next = await page(where, 'first: 5'); next.ids.length > 0; ) {
      forwards.push(...next.ids);
      next = await page(where, `first: 5, after: "${next.endCursor}"`);
    }
    expect(forwards).toEqual(all.ids);
    const last = await page(where, `last: 4, before: "${all.endCursor}"`);
    expect(last.ids).toEqual(all.ids.slice(-5, -1));
  });

  it.each(Object.entries(OTHERS))('that %s are asked of', async (_what, question) => {
    const ask = async (where: ProgramWhere) =>
      (await app.ask(`query ($where: ProgramWhere) { ${question} }`, { where })).data;
    for (const seed of [101, 102, 103]) {
      const where = { or: [randomFilter(seed, 2), { relisted: true }] };
      const id = await expected(where);
      expect(id.length).toBeGreaterThan(0);
      expect(await ask(where)).toEqual(await ask({ id }));
    }
  });
});
