import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { removePlan } from '../support/database.js';
import { keikaku } from '../support/keikaku.js';
import { smallPlanDocument } from '../support/plan-document.factory.js';
import { makeToken, removeTokens } from '../support/tokens.js';
import { IMPORT, RECORD } from '../support/writes.js';

const OURS = '999997';
const OTHERS = '011002';
const documentOf = (key: string, municipality: string) =>
  smallPlanDocument().yaml.replace('key: mihon-2024', `key: ${key}`).replace('"999997"', `"${municipality}"`);

let app: TestApp;
let ours: string;
let others: string;
const importPlan = async (token: string, key: string, municipality: string) =>
  (await app.ask(IMPORT, { document: documentOf(key, municipality) }, token)).data.importPlan;
const remove = (...words: string[]) => {
  const { uri, username, password } = inject('graph');
  const environment = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  return keikaku(['remove', '--yes', ...words], environment);
};

beforeAll(async () => {
  app = await TestApp.start();
  ours = await makeToken({ name: 'ours', municipalities: [OURS] });
  others = await makeToken({ name: 'others', municipalities: [OTHERS] });
});
afterAll(async () => {
  for (const key of ['meibo-2024', 'meibo-2027', 'meibo-2030']) await removePlan(key, OURS);
  await removePlan('meibohin-2024', OTHERS);
  await removeTokens();
  await app.stop();
}, 120_000);

it('the key of a city is not taken by another one, of a plan that is there nor of the next', {
  timeout: 120_000,
}, async () => {
  expect((await importPlan(ours, 'meibo-2024', OURS)).outcome).toBe('CREATED');
  for (const key of ['meibo-2024', 'meibo-2027']) {
    expect((await importPlan(others, key, OTHERS)).userErrors).toEqual([
      expect.objectContaining({
        code: 'PLAN_OF_ANOTHER_MUNICIPALITY',
        field: ['document'],
        message: expect.stringMatching(/999997[\s\S]*meibo-2024[\s\S]*keikaku remove/),
      }),
    ]);
  }
  expect((await importPlan(ours, 'meibo-2027', OURS)).outcome).toBe('CREATED');
  // It begins with another word.
  expect((await importPlan(others, 'meibohin-2024', OTHERS)).outcome).toBe('CREATED');
});

it('what was there before a city had its key is undone by who runs the server, with all that was recorded', {
  timeout: 120_000,
}, async () => {
  for (const key of ['meibo-2024', 'meibo-2027']) expect(await remove(key)).toMatchObject({ code: 0 });
  expect((await importPlan(others, 'meibo-2030', OTHERS)).outcome).toBe('CREATED');
  const series = 'meibo-2030/series/moved-to-jobs';
  const recorded = await app.ask(RECORD, { series, fiscalYear: 2025, value: 666 }, others);
  expect(recorded.data.recordActual.userErrors).toEqual([]);
  expect((await importPlan(ours, 'meibo-2030', OURS)).userErrors[0].code).toBe('PLAN_OF_ANOTHER_MUNICIPALITY');

  const { code, stdout } = await remove('meibo-2030', '--discard-actuals', '--reason', '別の市の計画の key でした');
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('1 recorded actuals') });
  expect((await importPlan(ours, 'meibo-2030', OURS)).outcome).toBe('CREATED');
  const { data } = await app.ask(
    `{ node(id: "${series}") { ... on IndicatorSeries { actuals { fiscalYear value } } } }`,
  );
  expect(data.node.actuals).toEqual([{ fiscalYear: 2024, value: 60 }]);
  const { data: told } = await app.ask('{ history(plan: "meibo-2030") { nodes { by what before reason } } }');
  expect(told.history.nodes).toEqual([
    expect.objectContaining({ by: 'ours', what: 'PLAN_IMPORTED' }),
    expect.objectContaining({ by: 'keikaku remove', what: 'PLAN_REMOVED', reason: '別の市の計画の key でした' }),
    expect.objectContaining({ by: 'keikaku remove', what: 'ACTUAL_WITHDRAWN', before: '666' }),
    expect.objectContaining({ by: 'others', what: 'ACTUAL_RECORDED' }),
    expect.objectContaining({ by: 'others', what: 'PLAN_IMPORTED' }),
  ]);
});
