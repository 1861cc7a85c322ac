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

  it('is told page by page in one order, whatever is filtered, each page with the number of all', async () => {
    const all = (await compare('first: 100')).data.comparePlans.nodes;
    const found = [];
    let after = '';
    for (let page = 0; page < 4; page += 1) {
      const { data, errors } = await app.ask(
        `{ comparePlans(from: "${OLD}", to: "${NEW}", first: 3${after}) { ${CHANGES} pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
      );
      expect(errors).toBeUndefined();
      const { nodes, totalCount, pageInfo } = data.comparePlans;
      expect([totalCount, pageInfo.hasNextPage, pageInfo.hasPreviousPage]).toEqual([10, page < 3, page > 0]);
      found.push(...nodes);
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(found).toEqual(all);
    const { data } = await app.ask(
      `{ comparePlans(from: "${OLD}", to: "${NEW}", changes: [SPLIT]${after}) { totalCount nodes { kind } } }`,
    );
    expect(data.comparePlans).toEqual({ totalCount: 1, nodes: [] });
  });

  it.each([
    // 68 programs but two renamed, one split, two merged and one moved; 24 indicators but three revised and one gone; 23 bodies but one.
    ['kinds: [PROGRAM], changes: [UNCHANGED]', 62],
    ['kinds: [INDICATOR], changes: [UNCHANGED]', 20],
    ['kinds: [DEPARTMENT], changes: [UNCHANGED]', 22],
    ['kinds: [PILLAR, MEASURE, INITIATIVE], changes: [UNCHANGED]', 20],
    ['kinds: [ISSUE, POLICY], changes: [UNCHANGED]', 24],
    ['kinds: [PROGRAM]', 5],
    ['kinds: [INDICATOR]', 4],
    ['changes: [RENAMED]', 3],
    ['kinds: [DEPARTMENT], changes: [MERGED, SPLIT]', 0],
    ['kinds: []', 0],
  ])('%s: %i', async (asked, count) => {
    expect((await compare(`, ${asked}`)).data.comparePlans.totalCount).toBe(count);
  });

  it('the other way round, what was removed is added, and what was split is merged', async () => {
    const { nodes } = (await compare('', NEW, OLD)).data.comparePlans;
    const counts = new Map<string, number>();
    for (const { kind } of nodes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({ CHANGED: 3, RENAMED: 3, ADDED: 1, MOVED: 1, SPLIT: 1, MERGED: 1 });
  });

  it('only a proposal has a number, and is no more than that', async () => {
    const { nodes } = (
      await compare('first: 100, changes: [ADDED, REMOVED, RENAMED, MOVED, SPLIT, MERGED, CHANGED, UNCHANGED]')
    ).data.comparePlans;
    const proposed = nodes.filter(({ similarity }: { similarity: number | null }) => similarity !== null);
    expect(proposed).toMatchObject([{ match: 'SIMILAR', before: [{ id: `${OLD}/program/welfare-cafe` }] }]);
    // Of 13 letters each, and so of 12 pairs, nine are in both: 福祉 祉喫 喫茶 こー ーな なー ーの の運 運営.
    expect(proposed[0].similarity).toBeCloseTo(18 / 24, 10);
  });

  it('reads the two plans with two statements, and one more for each kind of node that is shown', async () => {
    await compare();
    const names = app.statements.map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('planContent'))).toEqual(['planContent.nodes', 'planContent.links']);
    expect(new Set(names).size).toBe(names.length);
    for (const sent of app.statements.filter(({ name }) => name.startsWith('planContent'))) {
      const { operators } = await profile(sent);
      expect(operators.filter((operator) => /AllNodes|LabelScan/.test(operator))).toEqual([]);
    }
  });
});

describe('what cannot be compared', () => {
  it.each([
    ['a plan with itself', OLD, OLD, '', 'INVALID_COMPARISON', 'to'],
    ['a plan that is not there', OLD, 'nowhere-2042', '', 'UNKNOWN_ID', 'to'],
    ['a measure', `${OLD}/measure/3.1`, NEW, '', 'INVALID_ID', 'from'],
    ['a municipality', CITY, NEW, '', 'INVALID_ID', 'from'],
    ['series', OLD, NEW, ', kinds: [PROGRAM, INDICATOR_SERIES]', 'INVALID_COMPARISON', 'kinds'],
    ['a page of none', OLD, NEW, ', first: 0', 'INVALID_PAGE', 'first'],
    ['a cursor of elsewhere', OLD, NEW, ', after: "eyJvIjoieCIsImsiOlsxXSwiaSI6InkifQ"', 'INVALID_CURSOR', 'after'],
  ])('%s is told, with what would be right', async (_what, from, to, more, code, argument) => {
    const { data, errors } = await compare(more, from, to);
    expect(data.comparePlans).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code, argument } }]);
  });
});

describe('another city', () => {
  it('has names in common, and no keys; a body of one is never that of the other', async () => {
    const { data, errors } = await app.ask(
      `{ comparePlans(from: "kashiwa-2024", to: "${OLD}", changes: [UNCHANGED, CHANGED], first: 100) { totalCount nodes { match before { id } after { id } } } }`,
    );
    expect(errors).toBeUndefined();
    const { nodes, totalCount } = data.comparePlans;
    expect(totalCount).toBeGreaterThan(100);
    // What has no name and no summary of its own is nowhere else.
    expect(new Set(nodes.map(({ match }: { match: string }) => match))).toEqual(new Set(['NAME']));
  });
});

describe('a thing in all editions', () => {
  const editionsOf = async (id: string) => {
    const { data, errors } = await app.ask(`{ node(id: "${id}") {
      ... on Program { editions { id } } ... on Indicator { editions { id } } } }`);
    expect(errors).toBeUndefined();
    return data.node.editions.map((edition: { id: string }) => edition.id);
  };

  it.each([
    ['what says that it continues another', 'program/workplace-supporters', ['program/job-coach-dispatch'], []],
    ['what another says that it continues', 'program/job-coach-dispatch', [], ['program/workplace-supporters']],
    ['what has the same key', 'program/accessible-courses', ['program/accessible-courses'], []],
    [
      'two that became one',
      'program/welfare-experience',
      ['program/welfare-experience-course', 'program/welfare-experience-support'],
      [],
    ],
    ['what was renamed, and nobody said so', 'program/welfare-cafes', [], []],
    ['an indicator', 'indicator/average-wage', ['indicator/average-wage'], []],
  ])('finds %s', async (_what, key, before, after) => {
    const own = after.length > 0 ? OLD : NEW;
    expect(await editionsOf(`${own}/${key}`)).toEqual([
      ...before.map((one) => `${OLD}/${one}`),
      `${own}/${key}`,
      ...after.map((one) => `${NEW}/${one}`),
    ]);
  });
});
