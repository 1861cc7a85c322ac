import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import { readPlanDocument } from '../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { violations } from '../support/accessibility.js';
import { TestApp } from '../support/app.js';
import { TestBrowser } from '../support/browser.js';
import { removePlan } from '../support/database.js';
import { kashiwaDocument } from '../support/kashiwa.js';
import { makeToken, removeTokens } from '../support/tokens.js';
import { CORRECT, RECORD } from '../support/writes.js';
import { linesThrough } from './explorer.views.js';

let app: TestApp;
let browser: TestBrowser;
beforeAll(async () => {
  [app, browser] = await Promise.all([TestApp.startPrepared(), TestBrowser.start()]);
});
afterAll(() => Promise.all([app.stop(), browser.stop()]));

/** A page whose questions to the server go through a hand of ours. */
async function openWith(handle: Parameters<Page['route']>[1]): Promise<Page> {
  const { page } = await browser.open();
  await page.route('**/graphql', handle);
  await page.goto(`${app.url}/gaps`);
  return page;
}

it('tells of a server that does not answer, and tries again', async () => {
  let isDown = true;
  const page = await openWith((route) => (isDown ? route.abort() : route.continue()));
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toContain('サーバーに接続できませんでした。');
  isDown = false;
  await page.getByRole('button', { name: 'もう一度試す' }).click();
  await page.locator('tbody tr').first().waitFor();
}, 90_000);

it('says what the server says, in the language of the page', async () => {
  const [messageJa, messageEn] = ['データベースが応答しません。', 'The database does not answer.'];
  const extensions = { code: 'DATABASE_UNAVAILABLE', messageJa, messageEn };
  const errors = [{ message: messageJa + messageEn, extensions }];
  const page = await openWith((route) => route.fulfill({ json: { errors } }));
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toContain('データベースが応答しません。 DATABASE_UNAVAILABLE');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText('The database does not answer. DATABASE_UNAVAILABLE').waitFor();
}, 90_000);

it('says that it waits, and after a while that it takes long', async () => {
  const page = await openWith(() => {});
  await page.getByRole('status').filter({ hasText: '読み込んでいます…' }).waitFor();
  await page.getByRole('status').filter({ hasText: '時間がかかっています' }).waitFor();
}, 90_000);

it('says how to begin where no plan is loaded', async () => {
  const page = await openWith((route) => route.fulfill({ json: { data: { plans: { nodes: [] } } } }));
  await page.getByRole('heading', { name: '計画がまだ収録されていません' }).waitFor();
  await page.getByText('npm run keikaku -- import').waitFor();
}, 90_000);

it.each([
  ['/nothing', 'ページが見つかりません'],
  ['/node/kashiwa-2024/measure/9.9', 'このIDのデータはありません'],
])(
  'answers 404 at %s, with a way on',
  async (path, heading) => {
    const { page } = await browser.open();
    const response = await page.goto(app.url + path);
    expect(response?.status()).toBe(404);
    await page.getByRole('heading', { name: heading }).waitFor();
    await page.getByRole('main').getByRole('link', { name: '概要' }).click();
    await page.getByRole('heading', { name: 'ノーマライゼーションかしわプラン2024' }).waitFor();
  },
  90_000,
);

it.each(['kashiwa-2024/measure/9.9', 'kashiwa-2024/nonsense'])(
  'says that there is no chain from %s, with a way on',
  async (from) => {
    const { page } = await browser.open();
    await page.goto(`${app.url}/chain?from=${from}`);
    await page
      .getByRole('alert')
      .filter({ hasText: `このIDのデータはありません: ${from}` })
      .waitFor();
    await page.getByRole('link', { name: '課題を選ぶ' }).click();
    await page.locator('.cards li li').first().waitFor();
  },
  90_000,
);

it('prints the map in the colours of paper, and all of its list', async () => {
  const { page } = await browser.open({ colorScheme: 'dark' });
  await page.goto(`${app.url}/map?as=graph`);
  await page.locator('.canvas canvas').first().waitFor();
  await page.pdf();
  // The drawing that was made for the printer stays till the next time.
  expect(await page.locator('.paper text').first().getAttribute('fill')).toBe('rgb(255,255,255)');
  expect(await page.locator('.paper text', { hasText: '就労支援の充実' }).getAttribute('fill')).toBe('rgb(51,51,51)');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.paper svg').isVisible()).toBe(true);
  expect(await page.locator('.canvas').isVisible()).toBe(false);
  expect(await page.getByLabel('担当課も示す').isVisible()).toBe(false);
  expect(await page.locator('.tree').getByText('ジョブコーチ派遣事業').isVisible()).toBe(true);
}, 90_000);

it('shows another plan when another is chosen, and carries the choice along', async () => {
  await withGraph(inject('graph'), async (graph) => {
    const file = fileURLToPath(new URL('../plans/kaku-2025.yaml', import.meta.url));
    await importPlan(graph, toPlanGraph(await readPlanDocument(file)));
  });
  try {
    const { page } = await browser.open();
    await page.goto(`${app.url}/?plan=kashiwa-2024`);
    await page.getByRole('combobox', { name: '計画' }).selectOption('kaku-2025');
    await page.waitForURL('**/?plan=kaku-2025');
    await page.getByRole('link', { name: '担当課', exact: true }).first().click();
    await page.waitForURL('**/departments?plan=kaku-2025');
    await page.goto(`${app.url}/?plan=nothing`);
    await page.getByRole('heading', { name: 'この計画はありません' }).waitFor();
  } finally {
    await removePlan('kaku-2025', '999016');
  }
}, 90_000);

it('shows what was written to the plan: in its numbers, how they stand, and its history', async () => {
  const plan = 'written-2024';
  await withGraph(inject('graph'), async (graph) => {
    await importPlan(graph, toPlanGraph(await kashiwaDocument({ key: plan, municipality: '011002' })));
  });
  const token = await makeToken({ name: '障害福祉課' });
  const wage = { series: `${plan}/series/average-wage`, fiscalYear: 2024 };
  await app.ask(RECORD, { ...wage, value: 13_000, printed: '13,000' }, token);
  // Above the target that is printed for 2024: 13,081.
  await app.ask(CORRECT, { ...wage, value: 13_320, printed: '13,320', reason: '集計の誤り' }, token);
  try {
    const { page, complaints } = await browser.open();
    const history = page.locator('table', { has: page.locator('caption', { hasText: '変更履歴' }) });
    const cells = async (row: number) =>
      (await history.locator('tbody tr').nth(row).locator('td').allTextContents()).join('|');

    await page.goto(`${app.url}/node/${wage.series}?plan=${plan}`);
    await page.locator('.badge', { hasText: '順調' }).waitFor();
    expect(await cells(0)).toBe('実績の訂正|2024|13000 (13,000)|13320 (13,320)|集計の誤り|障害福祉課');
    expect(await cells(1)).toBe('実績の記録|2024||13000 (13,000)||障害福祉課');
    expect(await violations(page)).toEqual([]);

    await page.goto(`${app.url}/node/${plan}?plan=${plan}`);
    await history.waitFor();
    // Of a plan it says where, too; the import of the plan came first.
    expect(await history.locator('tbody tr').count()).toBe(3);
    expect(await cells(0)).toContain('実績の訂正|市内障害者就労施設等の平均工賃額|2024');
    expect(await cells(2)).toContain('計画の取り込み');
    expect(await violations(page)).toEqual([]);

    await page.goto(`${app.url}/indicators?plan=${plan}&measure=3.1`);
    const card = page.locator('.card', { hasText: '平均工賃額' });
    await card.locator('.badge.good', { hasText: '順調' }).waitFor();
    expect(await card.locator('.plot text', { hasText: /^1[134],/ }).allTextContents()).toEqual(
      expect.arrayContaining(['11,426', '13,320', '13,081', '13,997', '14,977']),
    );
    // The three targets, and nothing from the baseline over a year without a number to the actual.
    expect(await linesThrough(card)).toEqual([3]);
    expect(complaints).toEqual([]);
  } finally {
    await removeTokens();
    await removePlan(plan, '011002');
  }
}, 90_000);

it('shows how names are read, remembers that it is wanted, and leaves it off otherwise', async () => {
  const { page } = await browser.open();
  await page.goto(`${app.url}/node/122173/department/kosodate-shien`);
  await page.getByRole('heading', { name: '子育て支援課' }).waitFor();
  expect(await page.locator('rt').count()).toBe(0);
  await page.getByRole('button', { name: 'ふりがな' }).click();
  await page.locator('h1 ruby', { hasText: 'こそだ' }).waitFor();
  await page.reload();
  await page.locator('h1 ruby', { hasText: 'しえん' }).waitFor();
  await page.getByRole('button', { name: 'ふりがな' }).click();
  await page.locator('rt').first().waitFor({ state: 'detached' });
}, 90_000);
