import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import type { PlanDocument } from '../../src/plan-document/plan-document.schema.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { violations } from '../support/accessibility.js';
import { TestApp } from '../support/app.js';
import { TestBrowser } from '../support/browser.js';
import { removePlan } from '../support/database.js';
import { loadInventedPlans } from '../support/invented-plans.js';
import { largePlanDocument } from '../support/large-plan.js';

let app: TestApp;
let browser: TestBrowser;
let remove: () => Promise<void>;
beforeAll(async () => {
  [app, browser] = await Promise.all([TestApp.startPrepared(), TestBrowser.start()]);
  remove = await loadInventedPlans('migiwa-2024', 'hamabe-2024');
}, 120_000);
afterAll(async () => {
  await remove();
  await Promise.all([app.stop(), browser.stop()]);
});

async function visit(path: string): Promise<Page> {
  const { page } = await browser.open();
  await page.goto(app.url + path);
  await page.locator('h1').waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

const rowsOf = (page: Page, section: string) =>
  page
    .getByRole('region', { name: section, exact: true })
    .first()
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent)));

it('leads from an indicator to the cities beside each other, with the national standard', async () => {
  const page = await visit('/node/hamabe-2024/indicator/moved');
  await page.getByRole('link', { name: /^shofuku7-4-1/ }).click();
  await page.locator('h1', { hasText: 'shofuku7-4-1' }).waitFor();
  await page.locator('tbody tr').first().waitFor();
  const standard = '令和3年度の実績の1.28倍以上';
  expect(await rowsOf(page, '市町村の指標')).toEqual([
    [
      '柏市',
      'ノーマライゼーションかしわプラン2024',
      '就労移行支援事業等を通じて一般就労に移行した人数',
      '人/年',
      '58',
      '74',
      standard,
      '増加が必要',
    ],
    ['汀市', '架空障害福祉計画', '福祉施設から一般就労に移る人', '人', '40', '52', standard, '悪化'],
    ['汀市', '架空障害福祉計画', '一般就労への移行者（内訳） 就労移行支援', '人', '25', '33', standard, '増加が必要'],
    ['汀市', '架空障害福祉計画', '一般就労への移行者（内訳） その他', '人', '15', '増加', standard, '言葉による目標'],
    ['浜辺町', '架空障がい福祉計画', '一般就労への移行者数', '人', '10', '13', standard, '増加が必要'],
  ]);
  // All have the same base year and the same year of the target.
  expect(await page.locator('thead').first().textContent()).toMatch(/基準値 2021.*目標値 2026/);
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
}, 90_000);

it('saves the table as it is seen', async () => {
  const page = await visit('/goals/shofuku7-4-1');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: /「市町村の指標」を CSV/ }).click();
  const text = await readFile(await (await coming).path(), 'utf8');
  const lines = text.replace('\ufeff', '').trim().split(/\r?\n/);
  expect(lines).toHaveLength(1 + 5);
  expect(lines[0]).toContain('自治体,計画,指標,単位,基準値 2021,目標値 2026,国の基準,達成状況');
  expect(lines[5]).toContain('浜辺町,架空障がい福祉計画,一般就労への移行者数,人,10,13,');
}, 90_000);

it('keeps what is proposed apart, and says so', async () => {
  const page = await visit('/goals/shofuku7-1-1');
  await page.getByText('この番号のある指標は、まだありません。').waitFor();
  const proposed = await rowsOf(page, '候補の指標');
  expect(proposed.slice(0, 2).map((cells) => [cells[0], cells[2], cells[4]])).toEqual([
    ['汀市', '施設入所者の地域生活への移行者数 候補', '1'],
    ['浜辺町', '福祉施設から地域生活への移行者 候補', '0.97'],
  ]);
}, 90_000);

it('says that there is no such goal', async () => {
  const { page } = await browser.open();
  const response = await page.goto(`${app.url}/goals/shofuku7-9-9`);
  expect(response?.status()).toBe(404);
  await page.locator('h1', { hasText: 'ページが見つかりません' }).waitFor();
}, 90_000);

it('shows the next hundred of a goal that many count when they are asked for', async () => {
  const document = largePlanDocument(20);
  const [pillar] = document.pillars;
  const indicators = Array.from({ length: 103 }, (_, at) => ({
    ...{ key: `counted-${at}`, name: `地域に移った人その${at}`, kind: 'REFERENCE', goal: 'shofuku7-1-1' },
    series: [{ key: `counted-${at}`, baseline: { fiscalYear: 2022, value: at } }],
  }));
  const counting = {
    ...document,
    key: 'counting-2024',
    pillars: [{ ...pillar, indicators }],
  } as unknown as PlanDocument;
  await withGraph(inject('graph'), (graph) => importPlan(graph, toPlanGraph(counting)));
  try {
    const page = await visit('/goals/shofuku7-1-1');
    expect(await rowsOf(page, '市町村の指標')).toHaveLength(100);
    await page.locator('.more button').first().click();
    await expect.poll(async () => (await rowsOf(page, '市町村の指標')).length).toBe(103);
    expect(await page.locator('.more').count()).toBe(0);
  } finally {
    await removePlan('counting-2024', '999989');
  }
}, 120_000);
