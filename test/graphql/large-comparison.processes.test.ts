import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import type { PlanDocument } from '../../src/plan-document/plan-document.schema.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { TestApp } from '../support/app.js';
import { profile, removePlan } from '../support/database.js';
import { largePlanDocument } from '../support/large-plan.js';

const PROGRAMS = 500;
const [NEXT, OTHER] = ['large-2027', 'large-2030'];
const before = largePlanDocument(PROGRAMS);
const { key, municipality } = before;

/** The same plan with other keys and names of all its programs: none is known by more than being alike. */
function renamed(plan: PlanDocument, key: string): PlanDocument {
  const programs = Object.entries(plan.programs).map(([old, program]) => [
    old.replace('p-', 'q-'),
    { ...program, name: `${program.name}の充実` },
  ]);
  const pillars = JSON.parse(JSON.stringify(plan.pillars).replaceAll('"p-', '"q-'));
  return { ...plan, key, programs: Object.fromEntries(programs), pillars };
}

describe('two plans of five hundred programs', () => {
  let app: TestApp;
  beforeAll(async () => {
    await withGraph(inject('graph'), async (graph) => {
      for (const plan of [before, { ...before, key: NEXT }, renamed(before, OTHER)])
        await importPlan(graph, toPlanGraph(plan));
    });
  }, 240_000);
  afterAll(async () => {
    await app?.stop();
    for (const plan of [key, NEXT, OTHER]) await removePlan(plan, municipality.code);
  });

  const ask = (to: string, page = 'first: 100') =>
    app.ask(`{ comparePlans(from: "${key}", to: "${to}", changes: [UNCHANGED, RENAMED], kinds: [PROGRAM], ${page}) {
      totalCount nodes { kind match similarity before { id label } after { id label } fields { field before after } } } }`);

  it.each([
    ['that are the same', NEXT],
    ['of which no program is called as in the other', OTHER],
  ])(
    '%s are compared with three statements that read each node and link once',
    async (what, to) => {
      await app?.stop();
      app = await TestApp.start();
      const start = performance.now();
      const { data, errors } = await ask(to);
      const time = performance.now() - start;
      expect(errors).toBeUndefined();
      expect([data.comparePlans.totalCount, data.comparePlans.nodes.length]).toEqual([PROGRAMS, 100]);
      const read = await Promise.all(
        app.statements.map(async (sent) => [sent.name, (await profile(sent)).hits] as const),
      );
      // How long it takes is for people to read: what a machine does in so many milliseconds, another does not.
      console.info(
        `${what}: ${time.toFixed()} ms, ${read.map(([name, hits]) => `${name} ${hits}`).join(', ')} db hits`,
      );
      expect(read.map(([name]) => name).sort()).toEqual(['planContent.links', 'planContent.nodes', 'program.byIds']);
      // It grows with what the plans hold: 62,000 for these.
      const all = read.reduce((sum, [, hits]) => sum + hits, 0);
      expect(all).toBeLessThan(140 * PROGRAMS);
    },
    120_000,
  );
});
