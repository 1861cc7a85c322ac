import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { Graph } from '../../src/data/graph.js';
import { importPlan } from '../../src/data/plan-import.js';
import { withGraph } from '../../src/database.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { removePlan, run } from '../support/database.js';
import { kashiwaDocument } from '../support/kashiwa.js';

const PLAN = { key: 'interrupted-2024', municipality: '999997' };
/** At the sending of each of the first ten statements of an import, and some milliseconds after it. */
const POINTS = Array.from({ length: 10 }, (_, index) => index + 1).flatMap((point) => [
  { point, ms: 0 },
  { point, ms: 15 },
]);

const stored = () =>
  run(
    `MATCH (node:Node) WHERE node.plan = $key OR node.id = $key OPTIONAL MATCH (node)-[link]->()
     RETURN node.id AS id, properties(node) AS properties, count(link) AS links ORDER BY id`,
    { key: PLAN.key },
  );

let before: unknown;
beforeAll(async () => {
  const document = await kashiwaDocument(PLAN);
  await withGraph(inject('graph'), (graph) => importPlan(graph, toPlanGraph(document)));
  before = await stored();
});
afterAll(() => removePlan(PLAN.key, PLAN.municipality));

it.each(POINTS)(
  'cut off $ms ms after statement $point, leaves the revision that was there, whole',
  async ({ point, ms }) => {
    const document = await kashiwaDocument(PLAN);
    const pillars = document.pillars.map((pillar) => ({ ...pillar, name: `${pillar.name}（改）` }));
    const changed = toPlanGraph({ ...document, pillars, printedPillars: document.printedPillars });
    let sent = 0;
    let cut = () => {};
    // A driver that is closed leaves what was under way without an end, as a process that is killed does.
    const killed = new Promise<'CUT'>((resolve) => {
      cut = () => void graph.close().then(() => resolve('CUT'));
    });
    const graph: Graph = new Graph(inject('graph'), () => {
      sent += 1;
      if (sent === point) void (ms === 0 ? cut() : wait(ms).then(cut));
    });
    const imported = importPlan(graph, changed).then(
      ({ outcome }) => outcome,
      () => 'CUT' as const,
    );
    const outcome = await Promise.race([imported, killed]);
    await wait(200);
    await graph.close();
    if (outcome === 'CUT') expect(await stored()).toEqual(before);
    else {
      // The last milliseconds may be too late to cut it off; then it is stored whole, and set back for the next point.
      expect(point).toBeGreaterThan(5);
      await withGraph(inject('graph'), async (other) => importPlan(other, toPlanGraph(document)));
      before = await stored();
    }
  },
);
