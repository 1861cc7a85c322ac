import { afterAll, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { TestApp } from '../support/app.js';
import { removePlan } from '../support/database.js';
import { largePlanDocument } from '../support/large-plan.js';

const plan = toPlanGraph(largePlanDocument(10_000));

afterAll(() => removePlan(plan.plan, plan.municipality), 240_000);

// It was given up after half an hour, since each link was sought among all that its plan has, and then needed more memory than there is.
it('stores a plan of ten thousand programs in one transaction, and answers from it', async () => {
  const imported = (await withGraph(inject('graph'), (graph) => importPlan(graph, plan))) as { outcome: string };
  expect(imported.outcome).toBe('CREATED');
  const app = await TestApp.start();
  const { data } = await app.ask(`{ programs(where: { plan: "${plan.plan}" }, first: 1) { totalCount } }`);
  expect(data.programs.totalCount).toBe(10_000);
  await app.stop();
}, 240_000);
