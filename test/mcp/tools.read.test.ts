import type { Client } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUESTIONS } from '../../src/data/catalogue/question.repository.js';
import { ANSWER_LENGTH } from '../../src/mcp/answer.page.js';
import { QUESTION_FACTS } from '../questions/questions.facts.js';
import { TestApp } from '../support/app.js';
import { allPages, call, connected } from './mcp.client.js';

let app: TestApp;
let client: Client;
beforeAll(async () => {
  app = await TestApp.start();
  client = await connected(app.url);
});
afterAll(async () => {
  await client.close();
  await app.stop();
});

const ask = (question: string, variables: Record<string, unknown> = {}) => call(client, 'ask', { question, variables });
const MISSING = [
  { plan: 'kashiwa-2024', missingPillars: [1, 2], message: expect.stringContaining('柱1・柱2は未収録') },
];

describe('ask', () => {
  it('answers what the README asks: five programs of one loaded pillar and one more, and the pillars that are missing', async () => {
    const { json } = await ask('programs-first-listed-elsewhere');
    const column = (name: string) => json.columns.indexOf(name);
    const names = json.rows.map((row: unknown[]) => row[column('事業')]);
    expect(names).toHaveLength(5);
    expect(names).toContain('指導監査の実施');
    for (const row of json.rows)
      expect([row[column('柱の数 収録分')], row[column('柱の数 少なくとも')]]).toEqual([1, 2]);
    expect(json.total).toBe(5);
    expect(json.inAllRows).toMatchObject({ 計画ID: 'kashiwa-2024', 市町村: '柏市' });
    expect(json.notLoaded).toEqual(MISSING);
  });

  it('says of no rows whether that is zero, and to what: defaults narrow an answer, too', async () => {
    const { json } = await ask('programs-serving-several-pillars');
    expect(json).toMatchObject({ total: 0, rows: [], variables: { department: '社会福祉協議会', atLeast: 2 } });
    expect(json.zero).toContain('Not known to be zero');
    expect(json.notLoaded).toEqual(MISSING);
  });

  it('takes numbers and names for ids, and gives the ids and the printed pages of what it names', async () => {
    const { json } = await ask('joint-programs-of-a-department', {
      department: '児童生徒課',
      plan: 'ノーマライゼーションかしわプラン2024',
    });
    expect(json.variables).toEqual({ department: '児童生徒課', plan: 'kashiwa-2024' });
    const [row] = json.rows;
    expect(row[json.columns.indexOf('事業ID')]).toBe('kashiwa-2024/program/life-support-file');
    expect(json.pages).toEqual({ 'kashiwa-2024/program/life-support-file': [94], 'kashiwa-2024/measure/4.3': [92] });
  });

  it.each(QUESTIONS.map(({ name }) => name))(
    '%s: all rows come, page by page, and no page is too long',
    async (name) => {
      const { rows, variables = {} } = QUESTION_FACTS[name] as (typeof QUESTION_FACTS)[string];
      const given = { question: name, variables };
      // A size that was given asks for one page.
      const pages = variables.first ? [await call(client, 'ask', given)] : await allPages(client, 'ask', given);
      expect(pages.filter(({ isError }) => isError)).toEqual([]);
      expect(pages.flatMap(({ json }) => json.rows)).toHaveLength(rows);
      for (const { text } of pages) expect(text.length).toBeLessThanOrEqual(ANSWER_LENGTH);
      if (pages[0]?.json.next === undefined) expect(pages[0]?.json.total).toBe(rows);
    },
  );

  it.each([
    ['no-such-question', {}, 'UNKNOWN_QUESTION'],
    ['plans', { town: '柏市' }, 'UNKNOWN_VARIABLE'],
    ['indicator-values', { kind: 'HUGE' }, 'INVALID_VARIABLE'],
    ['trace-forward', {}, 'INVALID_VARIABLE'],
    ['trace-forward', { from: '9.9.9' }, 'UNKNOWN_ID'],
    ['pillars', { plan: 'nowhere-2024' }, 'UNKNOWN_ID'],
  ])('%s with %o says what is wrong: %s', async (question, variables, code) => {
    const { isError, text } = await ask(question, variables);
    expect([isError, text.split(':')[0]]).toEqual([true, code]);
    if (code === 'UNKNOWN_ID') expect(text).toContain('Not found: use the tool `search`');
  });

  it.each(['nothing', 'WyJhIl0', 'WzAsMV0', Buffer.from('[-1]').toString('base64url')])(
    'refuses %s for a cursor',
    async (cursor) => {
      const { text } = await call(client, 'ask', { question: 'plans', cursor });
      expect(text).toMatch(/^INVALID_CURSOR: /);
    },
  );
});

describe('questions', () => {
  it('are those of the catalogue', async () => {
    const pages = await allPages(client, 'questions', {});
    const names = pages.flatMap(({ json }) => json.questions.map(({ name }: { name: string }) => name));
    expect(names).toEqual(QUESTIONS.map(({ name }) => name));
  });

  it('tell what their variables take', async () => {
    const { json } = await call(client, 'questions', { name: 'department-workload' });
    expect(json.variables).toContain('$having: WorkloadHaving');
    expect(json.types.WorkloadHaving).toContain('joint: Int');
    expect(json.types.OrderDirection).toBe('ASC | DESC');
  });
});

describe('search', () => {
  it('gives ids, kinds, labels and pages', async () => {
    const { json } = await call(client, 'search', { text: '施策3.1' });
    expect(json.hits[0]).toMatchObject({
      id: 'kashiwa-2024/measure/3.1',
      kind: 'MEASURE',
      label: '施策3.1 就労支援の充実',
    });
    expect(json.hits[0].pages).toEqual([70]);
  });

  it('goes on behind its cursor, without a gap', async () => {
    const pages = await allPages(client, 'search', { text: '障害' });
    const ids = pages.flatMap(({ json }) => json.hits.map(({ id }: { id: string }) => id));
    const { data } = await app.ask('{ search(text: "障害") { totalCount } }');
    expect(pages.length).toBeGreaterThan(2);
    expect([ids.length, new Set(ids).size]).toEqual([data.search.totalCount, data.search.totalCount]);
  });

  it('says that nothing found may be not loaded', async () => {
    const { json } = await call(client, 'search', { text: '観光' });
    expect(json).toMatchObject({ total: 0, hits: [], zero: expect.stringContaining('Not known to be zero') });
  });
});

describe('node', () => {
  it('tells what is printed of it, with its page and its links', async () => {
    const { json } = await call(client, 'node', { id: 'kashiwa-2024/measure/3.1' });
    expect(json).toMatchObject({ nodeKind: 'MEASURE', label: '施策3.1 就労支援の充実', page: 70 });
    expect(json.links.issues[0].id).toBe('kashiwa-2024/issue/3.1.1');
    expect(json.pages['kashiwa-2024/measure/3.1']).toEqual([70]);
    expect(json.notLoaded).toEqual([]);
  });

  it('tells of every kind of node', async () => {
    const { data } = await app.ask(
      '{ pillars { nodes { id } } gaps { node { id } } footnotes { nodes { id explains { id } } } }',
    );
    const kinds = ['plan', 'municipality', 'pillar', 'vision', 'measure', 'issue', 'policy', 'initiative', 'program'];
    const more = ['department', 'committee', 'indicator', 'series', 'evidence', 'footnote'];
    const found = await app.ask(`{
      plan: plans(first: 1) { nodes { id } }
      municipality: municipalities(first: 1) { nodes { id } }
      pillar: pillars(first: 1) { nodes { id } }
      vision: visions(first: 1) { nodes { id } }
      measure: measures(first: 1) { nodes { id } }
      issue: issues(first: 1) { nodes { id } }
      policy: policies(first: 1) { nodes { id } }
      initiative: initiatives(first: 1) { nodes { id } }
      program: programs(first: 1) { nodes { id } }
      department: departments(first: 1) { nodes { id } }
      committee: committees(first: 1) { nodes { id } }
      indicator: indicators(first: 1) { nodes { id series { id } } }
      evidence: evidence(first: 1) { nodes { id } }
      footnote: footnotes(first: 1) { nodes { id } }
    }`);
    expect(data.pillars.nodes).toHaveLength(2);
    const series = { nodes: found.data.indicator.nodes[0].series };
    for (const kind of [...kinds, ...more]) {
      const [{ id }] = kind === 'series' ? series.nodes : found.data[kind].nodes;
      const { isError, json, text } = await call(client, 'node', { id });
      expect([kind, isError, json?.id]).toEqual([kind, false, id]);
      expect(text.length).toBeLessThanOrEqual(ANSWER_LENGTH);
    }
  });

  it('gives all links of a division with many, page by page', async () => {
    const id = '122173/department/shogai-fukushi';
    const pages = await allPages(client, 'node', { id });
    const programs = pages.flatMap(({ json }) => json.links?.programs ?? []);
    expect(pages.length).toBeGreaterThan(1);
    // Counted by hand: 28 programs of 障害福祉課.
    expect(new Set(programs.map((program: { id: string }) => program.id)).size).toBe(28);
  });

  it.each(['kashiwa-2024/measure/9.9', 'nothing', '', 'kashiwa-2024/program/__proto__'])(
    '%s: not found, use search',
    async (id) => {
      const { isError, text } = await call(client, 'node', { id });
      expect(isError).toBe(true);
      expect(text).toMatch(/^UNKNOWN_ID: .*Not found: use the tool `search` to find ids/);
    },
  );
});

describe('trace', () => {
  it('follows the printed chain both ways', async () => {
    const { json } = await call(client, 'trace', { from: 'kashiwa-2024/issue/3.1.1', to: ['DEPARTMENT'] });
    for (const path of json.paths) {
      expect(path[0]).toBe('kashiwa-2024/issue/3.1.1');
      expect(path.at(-1)).toMatch(/^122173\/department\//);
      for (const id of path) expect(json.labels[id]).toEqual(expect.any(String));
    }
    expect(json.pages['kashiwa-2024/initiative/3.1.1']).toEqual([expect.any(Number)]);
    const back = await call(client, 'trace', { from: json.paths[0].at(-2), direction: 'BACKWARD', to: ['ISSUE'] });
    expect(back.json.paths.map((path: string[]) => path.at(-1))).toContain('kashiwa-2024/issue/3.1.1');
  });

  it('gives all paths from a pillar, page by page', async () => {
    const { data } = await app.ask('{ trace(from: "kashiwa-2024/vision/3.1") { paths { hops } } }');
    const pages = await allPages(client, 'trace', { from: 'kashiwa-2024/vision/3.1' });
    expect(pages.flatMap(({ json }) => json.paths)).toHaveLength(data.trace.paths.length);
  });

  it.each([
    ['an invented id', { from: 'kashiwa-2024/issue/9.9.9' }, 'UNKNOWN_ID'],
    ['no such kind', { from: 'kashiwa-2024/issue/3.1.1', to: ['TOWN'] }, 'BAD_USER_INPUT'],
  ])('refuses %s', async (_what, given, code) => {
    const { isError, text } = await call(client, 'trace', given);
    expect([isError, text.split(':')[0]]).toEqual([true, code]);
  });
});
