import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { TestApp } from '../support/app.js';
import { removePlan } from '../support/database.js';
import { kashiwaDocument } from '../support/kashiwa.js';

interface ProgramPage {
  nodes: { id: string; name: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: [ProgramOrder!], $where: ProgramWhere) {
  programs(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, where: $where) {
    nodes { id name } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

describe('paging', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const page = async (variables: Record<string, unknown>): Promise<ProgramPage> => {
    const { data } = await app.ask(PAGE, variables);
    return data.programs;
  };
  const all = async (variables: Record<string, unknown> = {}) => (await page({ first: 100, ...variables })).nodes;

  it('gives 25 rows when no size is asked for', async () => {
    const { nodes, pageInfo } = await page({});
    expect(nodes).toHaveLength(25);
    expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it.each([
    ['the printed order', undefined],
    ['names', [{ field: 'NAME' }]],
    ['names from the last', [{ field: 'NAME', direction: 'DESC' }]],
  ])('walks forwards and backwards by %s without gap or repetition', async (_order, orderBy) => {
    const expected = (await all({ orderBy })).map(({ id }) => id);
    expect(new Set(expected).size).toBe(68);
    const forwards: string[] = [];
    for (let after: string | null = null; ; ) {
      const { nodes, pageInfo }: ProgramPage = await page({ first: 9, after, orderBy });
      forwards.push(...nodes.map(({ id }) => id));
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(forwards).toEqual(expected);
    const backwards: string[] = [];
    for (let before: string | null = null; ; ) {
      const { nodes, pageInfo }: ProgramPage = await page({ last: 9, before, orderBy });
      backwards.unshift(...nodes.map(({ id }) => id));
      expect(pageInfo.hasNextPage).toBe(before !== null);
      if (!pageInfo.hasPreviousPage) break;
      before = pageInfo.startCursor;
    }
    expect(backwards).toEqual(expected);
  });

  it('orders by names in both directions', async () => {
    const ascending = (await all({ orderBy: [{ field: 'NAME' }] })).map(({ name }) => name);
    expect(ascending).toEqual([...ascending].sort((a, b) => (a < b ? -1 : 1)));
    const descending = (await all({ orderBy: [{ field: 'NAME', direction: 'DESC' }] })).map(({ name }) => name);
    expect(descending).toEqual([...ascending].reverse());
  });

  it('takes the rows between two cursors', async () => {
    const { data } = await app.ask('{ programs(first: 8) { edges { cursor node { id } } } }');
    const edges: { cursor: string; node: { id: string } }[] = data.programs.edges;
    const { nodes } = await page({ after: edges[1]?.cursor, before: edges[6]?.cursor });
    expect(nodes.map(({ id }) => id)).toEqual(edges.slice(2, 6).map(({ node }) => node.id));
  });

  it('knows on which sides rows are left, whichever arguments are given', async () => {
    const { data } = await app.ask('{ programs(first: 8) { edges { cursor } } }');
    const cursors: string[] = data.programs.edges.map(({ cursor }: { cursor: string }) => cursor);
    const sides = async (variables: Record<string, unknown>) => {
      const { hasPreviousPage, hasNextPage } = (await page(variables)).pageInfo;
      return [hasPreviousPage, hasNextPage];
    };
    expect(await sides({ first: 100 })).toEqual([false, false]);
    expect(await sides({ first: 8, before: cursors[5] })).toEqual([false, true]);
    expect(await sides({ last: 100, after: cursors[5] })).toEqual([true, false]);
    expect(await sides({ last: 3, before: cursors[5] })).toEqual([true, true]);
    expect(await sides({ first: 3, after: cursors[1] })).toEqual([true, true]);
  });

  it('pages under each of several parents', async () => {
    const ask = (parts: string) =>
      app.ask(`{ pillars { nodes { programs(${parts}) { nodes { id } pageInfo { endCursor } } } } }`);
    const whole = (await ask('first: 100')).data.pillars.nodes[1].programs.nodes;
    const head = (await ask('first: 5')).data.pillars.nodes[1].programs;
    const rest = (await ask(`first: 100, after: "${head.pageInfo.endCursor}"`)).data.pillars.nodes[1].programs;
    expect([...head.nodes, ...rest.nodes]).toEqual(whole);
    expect(whole).toHaveLength(38);
  });

  describe('when rows are added between pages', () => {
    afterEach(() => removePlan('paging-2024', '011002'));

    it('goes on behind the row of the cursor', async () => {
      const where = { plan: 'paging-2024' };
      const document = await kashiwaDocument({ key: 'paging-2024', municipality: '011002' });
      await withGraph(inject('graph'), (graph) => importPlan(graph, toPlanGraph(document)));
      const before = await all({ where });
      const { nodes: firstPage, pageInfo } = await page({ first: 10, where });
      // Two programs more, at the head of the first table: every line below moves down.
      for (const key of ['added-one', 'added-two']) {
        document.programs[key] = { name: key, departments: ['shogai-fukushi'] };
        document.pillars[0]?.measures?.[0]?.initiatives?.[0]?.programs?.unshift({ program: key });
      }
      await withGraph(inject('graph'), (graph) => importPlan(graph, toPlanGraph(document)));
      const rest = await all({ where, after: pageInfo.endCursor });
      expect([...firstPage, ...rest]).toEqual(before);
      expect((await all({ where })).length).toBe(70);
      // Backwards from the same row: what is before it now, the two new ones among it.
      const { nodes: earlier } = await page({ last: 100, before: pageInfo.endCursor, where });
      expect(earlier.map(({ name }) => name)).toEqual([
        'added-two',
        'added-one',
        ...firstPage.slice(0, -1).map(({ name }) => name),
      ]);
    });

    it('goes on from the place of a row that is gone', async () => {
      const where = { plan: 'paging-2024' };
      const document = await kashiwaDocument({ key: 'paging-2024', municipality: '011002' });
      await withGraph(inject('graph'), (graph) => importPlan(graph, toPlanGraph(document)));
      const before = await all({ where, orderBy: [{ field: 'NAME' }] });
      const { pageInfo } = await page({ first: 10, where, orderBy: [{ field: 'NAME' }] });
      const gone = before[9]?.id as string;
      const key = gone.split('/')[2] as string;
      delete document.programs[key];
      for (const { measures } of document.pillars) {
        for (const { initiatives = [] } of measures ?? []) {
          for (const initiative of initiatives) {
            initiative.programs = initiative.programs?.filter(({ program }) => program !== key);
          }
        }
      }
      document.footnotes = [];
      await withGraph(inject('graph'), (graph) => importPlan(graph, toPlanGraph(document)));
      const rest = await all({ where, orderBy: [{ field: 'NAME' }], after: pageInfo.endCursor });
      expect(rest).toEqual(before.slice(10));
    });
  });
});
