import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { TestApp } from '../support/app.js';
import { profile, removePlan } from '../support/database.js';
import { largePlanDocument } from '../support/large-plan.js';

const { key, municipality } = largePlanDocument(1);
const MEGABYTE = 1_000_000;

describe('in a plan of a thousand programs', () => {
  let app: TestApp;
  beforeAll(async () => {
    await withGraph(inject('graph'), (graph) => importPlan(graph, toPlanGraph(largePlanDocument(1_000))));
    app = await TestApp.start();
  }, 240_000);
  afterAll(async () => {
    await app.stop();
    await removePlan(key, municipality.code);
  });

  it.each([
    ['from the plan', `from: "${key}"`],
    ['to programs', `from: "${key}", to: [PROGRAM]`],
    [
      'from pillars to bodies',
      `from: "${key}", to: [DEPARTMENT, COMMITTEE], collapse: [MEASURE, ISSUE, POLICY, INITIATIVE]`,
    ],
    ['from the municipality', `from: "${municipality.code}", maxHops: 12`],
  ])(
    'a trace %s gives a thousand paths, and holds no more than these in memory',
    async (_what, asked) => {
      const { data, errors } = await app.ask(`{ trace(${asked}) { truncated paths { hops } nodes { id } } }`);
      expect(errors).toBeUndefined();
      expect([data.trace.truncated, data.trace.paths.length]).toEqual([true, 1_000]);
      const [sent] = app.statements.filter(({ name }) => name === 'trace.paths');
      // With the list of paths beside each node it was 350 MB and more, which Neo4j does not have.
      expect((await profile(sent as NonNullable<typeof sent>)).memory).toBeLessThan(20 * MEGABYTE);
    },
    120_000,
  );

  it.each([
    '{ gaps { rule } }',
    '{ overlap(rows: PILLAR, columns: PILLAR) { cells { programs { listed } } } }',
    '{ overlap(rows: INITIATIVE, columns: DEPARTMENT) { cells { programs { listed } } } }',
    '{ departmentWorkload(groupBy: [PLAN, PILLAR, MEASURE, INITIATIVE, PRIORITY, DEPARTMENT_KIND]) { solo } }',
    '{ collaborations { count } }',
    '{ jointGroups { count } }',
    '{ search(text: "の") { totalCount facets { count } nodes { field } } }',
    '{ programs(where: { name: { contains: "の" } }, first: 100) { totalCount nodes { id } } }',
  ])(
    'no statement of %s takes much memory',
    async (question) => {
      const { errors } = await app.ask(question);
      expect(errors).toBeUndefined();
      for (const sent of [...app.statements]) {
        expect([sent.name, (await profile(sent)).memory < 20 * MEGABYTE]).toEqual([sent.name, true]);
      }
    },
    120_000,
  );
});
