import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPlanDocument } from '../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { TestApp } from '../support/app.js';
import { programsThatPass } from '../support/filter.oracle.js';
import { KASHIWA } from '../support/global-setup.js';
import { randomFilter } from '../support/random-filters.js';

const SEEDS = Array.from({ length: 60 }, (_, index) => index);

describe('programs pass the same filters as in memory', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it.each(SEEDS)('of random parts, seed %i', async (seed) => {
    const where = randomFilter(seed, 1 + (seed % 5));
    const expected = programsThatPass(toPlanGraph(await readPlanDocument(KASHIWA)), where);
    const { data } = await app.ask(
      'query ($where: ProgramWhere) { programs(where: $where, first: 100) { totalCount nodes { id } } }',
      { where },
    );
    expect(data.programs.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(expected.sort());
    expect(data.programs.totalCount).toBe(expected.length);
  });
});
