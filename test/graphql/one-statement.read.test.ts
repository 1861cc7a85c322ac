import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';

const folder = new URL('../../schema/operations/', import.meta.url);
const CATALOGUE = readdirSync(folder).map((file) => ({
  name: basename(file, '.graphql'),
  text: readFileSync(new URL(file, folder), 'utf8'),
}));

/** A question of many edges, and ids of nodes of every kind that it is asked of. */
const OF_ANY_NODE = `query Any($id: ID!) { node(id: $id) { id label inPlan { title municipality { name } }
  ... on Pillar { visions { summary } measures { name initiatives { name } } }
  ... on Measure { pillar { name } issues { summary policies { summary initiatives { id } } } indicators { name series { name unit values { id value } } } }
  ... on Initiative { measure { name } listings { relisted program { name departments { name } places { id label } } } }
  ... on Program { listings { order place { id label } } departments { name municipality { name } } reach { pillars { loaded } } footnotes { text: summary } }
  ... on Department { programs(first: 3) { totalCount nodes { name measures { code } } } }
  ... on Indicator { series { values { fiscalYear value } } measure { name } policy { summary } }
  ... on Issue { measure { name } policies { summary } }
  ... on Policy { measure { name } issues { summary } initiatives { listings { program { name } } } }
} }`;

const NODES = [
  'kashiwa-2024/measure/3.1',
  'kashiwa-2024/measure/4.3',
  'kashiwa-2024/pillar/3',
  'kashiwa-2024/issue/3.1.1',
  'kashiwa-2024/policy/4.2.1',
  'kashiwa-2024/initiative/3.1.1',
  'kashiwa-2024/initiative/4.3.2',
  'kashiwa-2024/vision/3/1',
  'kashiwa-2024',
  '122173',
  'nowhere-2042',
];

let times = 0;
/** The same question, which the server was never asked before. */
const asNew = (question: string) => `${question}\n# ${times++}`;

describe('a question that was asked before', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const statements = () => app.statements.map(({ name }) => name);

  it.each(CATALOGUE)('is answered as the first time, by no more statements: $name', async ({ text }) => {
    const variables = text.includes('$from: ID!') ? { from: 'kashiwa-2024/issue/3.1.1' } : {};
    const question = asNew(text);
    const first = await app.ask(question, variables);
    const sent = statements();
    for (const _time of ['second', 'third']) {
      expect(await app.ask(question, variables)).toEqual(first);
      expect(statements().length).toBeLessThanOrEqual(sent.length);
    }
  });

  it('is answered for other nodes than those whose answers taught what hangs on what', async () => {
    const others = await app.ask(
      '{ programs(first: 5) { nodes { id } } departments(first: 5) { nodes { id } } indicators(first: 5) { nodes { id } } }',
    );
    const found = Object.values<{ nodes: { id: string }[] }>(others.data).flatMap(({ nodes }) =>
      nodes.map(({ id }) => id),
    );
    expect(found).toHaveLength(15);
    for (const id of [...NODES, ...found, ...NODES]) {
      expect(await app.ask(OF_ANY_NODE, { id })).toEqual(await app.ask(asNew(OF_ANY_NODE), { id }));
    }
  });

  it('reads a page with all that hangs on it as one statement, whatever its variables', async () => {
    const question = `query Page($first: Int!) { programs(first: $first, where: { plan: "kashiwa-2024" }) {
      nodes { name departments { name } listings { place { id } } } } }`;
    await app.ask(question, { first: 2 });
    expect(statements()).toEqual(
      expect.arrayContaining(['program.page', 'department.byPrograms', 'listing.byPrograms']),
    );
    for (const first of [2, 30]) {
      const again = await app.ask(question, { first });
      expect(statements()).toContain('program.page');
      expect(statements()).not.toContain('department.byPrograms');
      expect(again).toEqual(await app.ask(asNew(question), { first }));
    }
  });

  it('reads lists that hang on its rows with them, whatever they are asked, as long as it is the same', async () => {
    const question = `query Lists($text: String!) { departments(first: 100) { nodes { name
      joint: programs(where: { jointly: true, name: { contains: $text } }, first: 2) { totalCount nodes { name departments { name } } }
      alone: programs(where: { jointly: false, name: { contains: $text } }, first: 2) { totalCount nodes { name } } } } }`;
    const first = await app.ask(question, { text: '支援' });
    expect(statements().filter((name) => name.endsWith('OfDepartments'))).toHaveLength(4);
    expect(await app.ask(question, { text: '支援' })).toEqual(first);
    expect(statements()).toEqual(['department.page']);
    // Asked otherwise, it is answered so; after that nothing is read for nothing.
    const other = await app.ask(question, { text: '相談' });
    expect(other).toEqual(await app.ask(asNew(question), { text: '相談' }));
    expect(other).not.toEqual(first);
    await app.ask(question, { text: '支援' });
    expect(app.statements.map(({ text }) => text).filter((text) => text.includes('programOf'))).toEqual([]);
    expect(statements().filter((name) => name.endsWith('OfDepartments'))).toHaveLength(4);
  });

  it('finds the same where what it learnt from is not there', async () => {
    const question =
      'query Some($id: ID!) { plan(id: $id) { pillars { measures { initiatives { listings { program { departments { name } } } } } } } }';
    await app.ask(question, { id: 'nowhere-2042' });
    for (const _time of ['second', 'third', 'fourth']) {
      const { data } = await app.ask(question, { id: 'kashiwa-2024' });
      expect(data.plan.pillars).toHaveLength(2);
    }
    expect(statements()).toContain('plan.byIds');
    expect(statements()).not.toContain('pillar.byPlans');
    expect((await app.ask(question, { id: 'nowhere-2042' })).data).toEqual({ plan: null });
  });
});
