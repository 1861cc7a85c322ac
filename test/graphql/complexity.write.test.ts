import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readNodeCounts } from '../../src/data/store/node-count.repository.js';
import { withGraph } from '../../src/database.js';
import { NODE_LABELS } from '../../src/domain/plan.js';
import { TestApp } from '../support/app.js';
import { run } from '../support/database.js';
import { loadInventedPlans } from '../support/invented-plans.js';

/** All of a plan that hangs on a pillar, each list guessed to have three rows. */
const PLAN = `{ id pillars { id measures { id
  issues { id policies { id initiatives { id listings { page program { id departments { id } } } } } }
  initiatives { id listings { page program { id departments { id } initiatives { id } } } }
} } }`;

describe('what a question may cost', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it.each([
    ['a page', `{ plans { nodes ${PLAN} } }`, {}],
    ['a large page', `{ plans(first: 100) { nodes ${PLAN} } }`, {}],
    ['a large page from the end', `{ plans(last: 100) { edges { node ${PLAN} } } }`, {}],
    [
      'a page as large as a variable says',
      `query ($first: Int) { plans(first: $first) { nodes ${PLAN} } }`,
      { first: 100 },
    ],
    ['the plans of all cities', `{ municipalities(first: 100) { nodes { plans ${PLAN} } } }`, {}],
  ])('knows how many plans there are: %s', async (_name, query, variables) => {
    const { data, errors } = await app.ask(query, variables);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain('"id":"kashiwa-2024/pillar/3"');
  });

  it('knows how many there are of other kinds', async () => {
    // 100 × 25 × 3 × 3 × 3 × 2 if there were as many pillars and measures as fit on a page.
    const query = `{ pillars(first: 100) { nodes { measures { initiatives { listings { program { id departments { id } } } } } } }
      measures(first: 100) { nodes { initiatives { listings { program { id departments { id } initiatives { id measure { id } } } } } } } }`;
    expect((await app.ask(query)).errors).toBeUndefined();
  });

  it('knows it when another process has loaded more since', async () => {
    const inside =
      '{ measures { initiatives { listings { program { departments { id programs(first: 2) { nodes { id } } } } } } } }';
    const query = `{ plans { nodes { ${Array.from({ length: 30 }, (_, n) => `a${n}: pillars ${inside}`).join(' ')} } } }`;
    expect((await app.ask(query)).errors?.[0]?.extensions.code).not.toBe('QUERY_TOO_COMPLEX');
    const remove = await loadInventedPlans('kaku-2025', 'kaku-2020');
    try {
      await new Promise((resolve) => setTimeout(resolve, 1_100));
      expect((await app.ask(query)).errors?.[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX');
    } finally {
      await remove();
    }
  });

  it('is found without the database where it is too much whatever there is', async () => {
    const query = `{ programs(first: 100) { nodes { departments { programs(first: 100) { nodes { departments { programs(first: 100) { nodes { id } } } } } } } } }`;
    const { errors } = await app.ask(query);
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX');
    expect(app.statements).toEqual([]);
  });

  it('counts every kind of node that there is', async () => {
    const counts = await withGraph(inject('graph'), readNodeCounts);
    for (const label of Object.values(NODE_LABELS)) {
      const [row] = await run(`MATCH (node:${label}) RETURN count(node) AS count`);
      expect([label, counts.get(label)]).toEqual([label, row?.count]);
    }
    expect(counts.get('Program')).toBe(68);
    expect(counts.get('Plan')).toBe(1);
  });
});
