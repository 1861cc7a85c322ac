import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { Graph } from '../../src/data/graph.js';
import { importPlan } from '../../src/data/plan-import.js';
import { withGraph } from '../../src/database.js';
import type { PlanDocument } from '../../src/plan-document/plan-document.schema.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { removePlan, run } from '../support/database.js';
import { kashiwaDocument } from '../support/kashiwa.js';

const PLAN = { key: 'interrupted-2024', municipality: '999997' };
/** At the sending of each of the first ten statements of an import, and some milliseconds after it. */
const POINTS = Array.from({ length: 10 }, (_, index) => index + 1).flatMap((point) => [
  { point, ms: 0 },
  { point, ms: 15 },
]);

/** Of the statements of an import, its end cannot come before so many are sent. */
const CERTAINLY_UNFINISHED = 5;

const stored = () =>
  run(
    `MATCH (node:Node) WHERE node.plan = $key OR node.id = $key OPTIONAL MATCH (node)-[link]->()
     RETURN node.id AS id, properties(node) AS properties, count(link) AS links ORDER BY id`,
    { key: PLAN.key },
  );

let before: unknown;
let after: unknown;
const importing = (document: PlanDocument) =>
  withGraph(inject('graph'), (graph) => importPlan(graph, toPlanGraph(document)));

/** The next revision of the plan. */
const changed = (document: PlanDocument): PlanDocument => ({
  ...document,
  pillars: document.pillars.map((pillar) => ({ ...pillar, name: `${pillar.name}（改）` })),
});

beforeAll(async () => {
  const document = await kashiwaDocument(PLAN);
  await importing(changed(document));
  after = await stored();
  await importing(document);
  before = await stored();
  expect(before).not.toEqual(after);
});
afterAll(() => removePlan(PLAN.key, PLAN.municipality));

it.each(POINTS)(
  'cut off $ms ms after statement $point, leaves a whole revision, and the one that was there unless it was at its end',
  async ({ point, ms }) => {
    const document = await kashiwaDocument(PLAN);
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
    const imported = importPlan(graph, toPlanGraph(changed(document))).then(
      () => {},
      () => {},
    );
    await Promise.race([imported, killed]);
    await wait(200);
    await graph.close();
    const found = await stored();
    // Cut off at its end, the import may be stored already: then all of it is.
    if (point <= CERTAINLY_UNFINISHED) expect(found).toEqual(before);
    else expect([before, after]).toContainEqual(found);
    await importing(document);
    expect(await stored()).toEqual(before);
  },
);
