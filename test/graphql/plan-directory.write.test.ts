import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { MAX_STALENESS_MS } from '../../src/data/store/data-version.js';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import type { PlanDocument } from '../../src/plan-document/plan-document.schema.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { TestApp } from '../support/app.js';
import { removePlan } from '../support/database.js';
import { smallPlanDocument } from '../support/plan-document.factory.js';
import { makeToken, removeTokens } from '../support/tokens.js';
import { IMPORT, REMOVE } from '../support/writes.js';

/** A small plan that prints these pillars; 2 and 3 are loaded. */
const smallPlan = (...printedPillars: number[]): PlanDocument => ({ ...smallPlanDocument().document, printedPillars });

const importedElsewhere = (document: PlanDocument) =>
  withGraph(inject('graph'), (graph) => importPlan(graph, toPlanGraph(document)));

const untilOthersAreSeen = () => new Promise((resolve) => setTimeout(resolve, MAX_STALENESS_MS + 100));

const OF_ALL = '{ programs(first: 1) { nodes { id } } }';
const OF_PLAN = '{ programs(where: { plan: "mihon-2024" }) { totalCount } }';
const IN_NO_MUNICIPALITY = '{ programs(where: { not: { municipality: { id: ["999997"] } } }) { totalCount } }';

describe.each([{ cacheMaxBytes: 0 }, { cacheMaxBytes: 10_000_000 }])('which plans there are, with %j', (config) => {
  let app: TestApp;
  let token: string;
  beforeAll(async () => {
    app = await TestApp.start(inject('graph'), config);
    token = await makeToken({ municipalities: ['999997'] });
  });
  afterEach(async () => {
    await removePlan('mihon-2024', '999997');
    await untilOthersAreSeen();
  });
  afterAll(async () => {
    await removeTokens();
    await app.stop();
  });

  /** The missing pillars that an answer over all plans tells of the small one; undefined where it tells nothing. */
  const missing = async () => {
    const { errors, extensions } = await app.ask(OF_ALL);
    expect(errors).toBeUndefined();
    return extensions?.notLoaded?.find(({ plan }) => plan === 'mihon-2024')?.missingPillars;
  };
  const codeOf = async (question: string) => (await app.ask(question)).errors?.[0]?.extensions.code;

  it('is seen within a second when another process imports or removes', async () => {
    expect(await missing()).toBeUndefined();
    await importedElsewhere(smallPlan(1, 2, 3));
    await untilOthersAreSeen();
    expect(await missing()).toEqual([1]);
    await importedElsewhere(smallPlan(1, 2, 3, 4));
    await untilOthersAreSeen();
    expect(await missing()).toEqual([1, 4]);
    await removePlan('mihon-2024', '999997');
    await untilOthersAreSeen();
    expect(await missing()).toBeUndefined();
    expect(await codeOf(OF_PLAN)).toBe('UNKNOWN_ID');
    expect(await codeOf(IN_NO_MUNICIPALITY)).toBe('UNKNOWN_ID');
  });

  it('is looked up before an id is refused: what another process imported a moment ago is there', async () => {
    expect(await codeOf(OF_PLAN)).toBe('UNKNOWN_ID');
    expect(await codeOf(IN_NO_MUNICIPALITY)).toBe('UNKNOWN_ID');
    await importedElsewhere(smallPlan(1, 2, 3));
    expect(await codeOf(OF_PLAN)).toBeUndefined();
    expect(await codeOf(IN_NO_MUNICIPALITY)).toBeUndefined();
    expect(await missing()).toEqual([1]);
  });

  it('is seen at once when this process imports or removes', async () => {
    expect(await missing()).toBeUndefined();
    for (const [document, pillars] of [
      [smallPlan(1, 2, 3), [1]],
      [smallPlan(1, 2, 3, 4), [1, 4]],
    ] as const) {
      const { data } = await app.ask(IMPORT, { document: JSON.stringify(document) }, token);
      expect(data.importPlan.userErrors).toEqual([]);
      expect(await missing()).toEqual(pillars);
      expect(await codeOf(OF_PLAN)).toBeUndefined();
    }
    await app.ask(REMOVE, { id: 'mihon-2024', reason: '廃止' }, token);
    expect(await missing()).toBeUndefined();
    expect(await codeOf(OF_PLAN)).toBe('UNKNOWN_ID');
  });

  it('is read once for as long as nothing is written, and of a plan only what is new', async () => {
    await missing();
    await importedElsewhere(smallPlan(1, 2, 3));
    await untilOthersAreSeen();
    app.kept.length = 0;
    for (let time = 0; time < 3; time++) await app.ask(`${OF_ALL} # ${time}`);
    const readings = () => app.kept.filter((name) => name.startsWith('planDirectory'));
    expect(readings()).toEqual(['planDirectory.municipalities', 'planDirectory.parts']);
    await importedElsewhere(smallPlan(2, 3));
    await untilOthersAreSeen();
    expect(await missing()).toBeUndefined();
    expect(readings().slice(2)).toEqual(['planDirectory.municipalities']);
  });
});
