import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { loadInventedPlans } from '../support/invented-plans.js';

let app: TestApp;
let removeInventedPlans: () => Promise<void>;
beforeAll(async () => {
  app = await TestApp.start();
  removeInventedPlans = await loadInventedPlans('banbutsu-2030');
}, 120_000);
afterAll(async () => {
  await app.stop();
  await removeInventedPlans();
});

/** What the summaries of the plan say, and the same in easy Japanese, as its document has them. */
const EASY: Record<string, string> = {
  '暮らしを守ることを目指す。': '毎日のくらしを守ります。',
  '支え合うことを目指す。': 'みんなで助け合います。',
  '見守りを広げることを目指す。': '見守る人を増やします。',
  '声をかけ合うことを目指す。': 'たがいに声をかけます。',
  '市民の声を調べた。': 'みなさんの話を聞きました。',
  '誰もが安心している。': 'みんなが安心しています。',
  '担い手が足りない。': '手伝う人が少ないです。',
  '担い手を増やす。': '手伝う人を増やします。',
  '登下校に声をかける。': '学校に行く子に声をかけます。',
  'そばにいて気に掛けること。': '近くで気をつけて見ることです。',
};

interface Said {
  summary: string | null;
  plain: string | null;
}

it('says of everything that has a summary the same in easy Japanese, where the document does', async () => {
  const said = 'summary plain';
  const { data, errors } = await app.ask(`{
    places(where: { plan: "banbutsu-2030" }, first: 100) {
      nodes {
        ${said} visions { ${said} } evidence { ${said} } issues { ${said} } policies { ${said} }
        listings { ${said} program { ${said} } }
      }
    }
    plan(id: "banbutsu-2030") { footnotes { ${said} } }
  }`);
  expect(errors).toBeUndefined();
  const found = new Map<string, string | null>();
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { summary, plain } = value as Said;
    if (typeof summary === 'string') found.set(summary, plain);
    else expect(plain ?? null).toBeNull();
    for (const part of Object.values(value)) collect(part);
  };
  collect(data);
  expect(Object.fromEntries(found)).toEqual(EASY);
});

it('says nothing where the document does not, and asks once for all nodes of a list', async () => {
  app.statements.length = 0;
  const { data } = await app.ask('{ issues(where: { plan: "kashiwa-2024" }, first: 20) { nodes { id plain } } }');
  const { nodes } = (data as { issues: { nodes: { id: string; plain: string | null }[] } }).issues;
  expect(nodes.filter(({ plain }) => plain).map(({ id }) => id)).toEqual([
    'kashiwa-2024/issue/3.1.1',
    'kashiwa-2024/issue/3.1.2',
  ]);
  expect(app.statements.filter(({ name }) => name === 'plain.byNodes')).toHaveLength(1);
  const { data: noted } = await app.ask('{ plan(id: "kashiwa-2024") { footnotes { plain } } }');
  const { footnotes } = (noted as { plan: { footnotes: { plain: string | null }[] } }).plan;
  expect(footnotes.length).toBeGreaterThan(0);
  expect(footnotes.every(({ plain }) => plain === null)).toBe(true);
});
