import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { TestApp } from '../support/app.js';
import { profile, removePlan } from '../support/database.js';
import { kashiwaDocument } from '../support/kashiwa.js';
import { nextEdition } from '../support/next-edition.js';

const CITY = '999105';
const [OLD, NEW] = ['oaza-2024', 'oaza-2027'];

let app: TestApp;
beforeAll(async () => {
  const before = await kashiwaDocument({ key: OLD, municipality: CITY });
  await withGraph(inject('graph'), async (graph) => {
    await importPlan(graph, toPlanGraph(before));
    await importPlan(graph, toPlanGraph(nextEdition(before, NEW)));
  });
  app = await TestApp.start();
}, 120_000);
afterAll(async () => {
  await app.stop();
  for (const plan of [OLD, NEW]) await removePlan(plan, CITY);
});

const CHANGES = `totalCount nodes {
  kind match similarity before { id label } after { id label } fields { field before after } }`;

const compare = (asked = '', from = OLD, to = NEW) =>
  app.ask(`{ comparePlans(from: "${from}", to: "${to}" ${asked}) { ${CHANGES} } }`);

describe('an invented next edition of the Kashiwa plan', () => {
  it('has the ten changes that were made', async () => {
    const { data, errors, extensions } = await compare();
    expect(errors).toBeUndefined();
    const { totalCount, nodes } = data.comparePlans;
    expect(totalCount).toBe(10);
    expect(nodes.map(({ kind, match }: Record<string, string>) => [kind, match])).toEqual([
      ['CHANGED', 'KEY'],
      ['CHANGED', 'KEY'],
      ['RENAMED', 'DECLARED'],
      ['CHANGED', 'KEY'],
      ['REMOVED', 'NONE'],
      ['RENAMED', 'SIMILAR'],
      ['MOVED', 'KEY'],
      ['MERGED', 'DECLARED'],
      ['SPLIT', 'DECLARED'],
      ['RENAMED', 'KEY'],
    ]);
    // A body is called as its newest plan calls it; what either plan prints is among the fields.
    const body = { id: `${CITY}/department/shogai-fukushi`, label: '障がい者支援課' };
    expect(nodes.at(-1)).toEqual({
      ...{ kind: 'RENAMED', match: 'KEY', similarity: null, before: [body], after: [body] },
      fields: [{ field: 'name', before: '障害福祉課', after: '障がい者支援課' }],
    });
    expect(nodes[4]).toMatchObject({
      before: [{ label: '障害福祉関係団体が実施するイベント数' }],
      after: [],
      fields: [],
    });
    // Pillars 1 and 2 are loaded of neither.
    expect(extensions?.notLoaded?.map(({ plan, missingPillars }) => [plan, missingPillars])).toEqual([
      [OLD, [1, 2]],
      [NEW, [1, 2]],
    ]);
  });
});
