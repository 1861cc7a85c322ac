import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readCollaborations, readCountedPairs } from '../../src/data/analysis/collaboration.repository.js';
import { countGaps } from '../../src/data/analysis/gap.repository.js';
import { readGapSums } from '../../src/data/analysis/gap.sums.js';
import { readOverlap, readOverlapOfKinds } from '../../src/data/analysis/overlap.repository.js';
import { readWorkload } from '../../src/data/analysis/workload.repository.js';
import { readWorkloadSums } from '../../src/data/analysis/workload.sums.js';
import { Graph } from '../../src/data/store/graph.js';
import { ensureConstraints } from '../../src/data/writing/constraints.js';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { removePlan } from '../../src/data/writing/plan-removal.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { run, removePlan as takeOut } from '../support/database.js';
import { randomPlanDocument } from '../support/random-plans.js';

const CITY = '999997';
const PLANS = ['mihon-2020', 'mihon-2024', 'mihon-jutaku-2024'];
const ALL = 1_000;

let graph: Graph;
beforeAll(() => {
  graph = new Graph(inject('graph'));
});
afterAll(async () => {
  for (const plan of PLANS) await takeOut(plan, CITY);
  await graph.close();
});

/** What was counted at imports, and the same counted now, in all that is stored. */
async function countedAndCounting() {
  const plans = (await run('MATCH (plan:Plan) RETURN plan.id AS id')).map(({ id }) => id);
  const gaps = new Map<string, number>();
  for (const { rule, severity, count } of await countGaps(graph, plans, {})) {
    gaps.set(`${rule} ${severity}`, (gaps.get(`${rule} ${severity}`) ?? 0) + count);
  }
  const { rows, columns, cells } = await readOverlap(graph, 'DEPARTMENT_KIND', 'DEPARTMENT_KIND', {});
  const counted = {
    workload: await readWorkloadSums(graph, {}, []).rows(ALL),
    byPillar: await readWorkloadSums(graph, {}, [], true).rows(ALL),
    pairs: await readCountedPairs(graph, {}).rows(ALL),
    kinds: await readOverlapOfKinds(graph),
    gaps: Object.fromEntries(
      (await readGapSums(graph, {})).map(({ rule, severity, count }) => [`${rule} ${severity}`, count]),
    ),
  };
  const counting = {
    workload: await readWorkload(graph, {}, [], [], true),
    byPillar: await readWorkload(graph, {}, ['PILLAR'], [], true),
    pairs: await readCollaborations(graph, {}),
    // Which programs these are was not counted.
    kinds: {
      rows,
      columns,
      cells: cells.map(({ rowId, columnId, distinct, listed, relisted }) => ({
        ...{ rowId, columnId, distinct, listed, relisted },
        programs: [],
      })),
    },
    gaps: Object.fromEntries(gaps),
  };
  return { counted, counting };
}

describe('what is counted when a plan is stored equals counting', { timeout: 120_000 }, () => {
  it.each([1, 2, 3, 4, 5])(
    'of random plans of one city, first editions, revisions and removals: seed %i',
    async (seed) => {
      for (const [place, plan] of PLANS.entries()) {
        await importPlan(graph, toPlanGraph(randomPlanDocument(plan, seed * 100 + place)));
      }
      const first = await countedAndCounting();
      expect(first.counted).toEqual(first.counting);
      expect(first.counted.workload.length).toBeGreaterThan(2);
      await importPlan(graph, toPlanGraph(randomPlanDocument('mihon-2024', seed * 100 + 50)));
      const revised = await countedAndCounting();
      expect(revised.counted).toEqual(revised.counting);
      expect(revised.counted).not.toEqual(first.counted);
      await removePlan(graph, 'mihon-2024', { by: 'test', reason: null });
      const removed = await countedAndCounting();
      expect(removed.counted).toEqual(removed.counting);
      expect(removed.counted).not.toEqual(revised.counted);
    },
  );
});

/** All that is counted, as it is stored. */
const STORED = `MATCH (sums:PlanSums|DepartmentSums|PillarSums|MunicipalitySums) RETURN labels(sums) AS of, properties(sums) AS counted
  ORDER BY coalesce(sums.plan, sums.department, sums.municipality), labels(sums)[0], coalesce(sums.pillar, '')
  UNION ALL MATCH (one)-[pair:RUNS_WITH]->(other) WITH one, pair, other ORDER BY one.id, other.id
  RETURN [one.id, other.id] AS of, properties(pair) AS counted`;

describe('what was counted', { timeout: 60_000 }, () => {
  it.each([
    ['by another version', "MATCH (sums:PlanSums) SET sums.version = 'earlier', sums.gaps = [], sums.gapKinds = []"],
    ['as another revision', "MATCH (sums:PlanSums) SET sums.revision = 'earlier'"],
    ['by none', 'MATCH (sums:PlanSums|DepartmentSums|PillarSums|MunicipalitySums) DELETE sums'],
  ])('%s, is counted again at the next start', async (_name, change) => {
    const before = await run(STORED);
    expect(before.length).toBeGreaterThan(20);
    await run(change);
    await run('MATCH ()-[pair:RUNS_WITH]->() DELETE pair');
    expect(await run(STORED)).not.toEqual(before);
    await ensureConstraints(graph);
    expect(await run(STORED)).toEqual(before);
  });

  it('goes with the last plan of a municipality', async () => {
    const left = () =>
      run(
        `MATCH (sums) WHERE sums.plan IN $plans AND sums:PlanSums OR sums.municipality = $city AND sums:MunicipalitySums
           OR sums:DepartmentSums|PillarSums AND sums.department STARTS WITH $city RETURN sums`,
        { plans: PLANS, city: CITY },
      );
    expect((await left()).length).toBeGreaterThan(0);
    for (const plan of ['mihon-2020', 'mihon-jutaku-2024']) await removePlan(graph, plan, { by: 'test', reason: null });
    expect(await left()).toEqual([]);
  });

  it('is left as it is by a trial', async () => {
    const before = await run(STORED);
    const plan = toPlanGraph(randomPlanDocument('mihon-2024', 7));
    expect((await importPlan(graph, plan, { isTrial: true })).outcome).toBe('CREATED');
    expect(await run(STORED)).toEqual(before);
  });
});
