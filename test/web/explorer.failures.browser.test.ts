import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { TestBrowser } from '../support/browser.js';

let app: TestApp;
let browser: TestBrowser;
beforeAll(async () => {
  [app, browser] = await Promise.all([TestApp.startPrepared(), TestBrowser.start()]);
});
afterAll(() => Promise.all([app.stop(), browser.stop()]));

const GAPS_SCRIPT = /\/assets\/gaps\.view-.*\.js$/;

const follow = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '画面' }).getByRole('link', { name, exact: true }).click();

async function visit(path = '/questions'): Promise<Page> {
  const { page } = await browser.open();
  await page.goto(app.url + path);
  await page.locator('h1').waitFor();
  return page;
}

it('says that a view could not be loaded while the connection is lost, and loads it when it is back', async () => {
  const page = await visit();
  await page.context().setOffline(true);
  await follow(page, '点検結果');
  const alert = page.getByRole('alert');
  await alert.getByRole('heading', { name: 'この画面を読み込めませんでした' }).waitFor();
  // The page around it is still there, and trying again without a connection loses nothing.
  await alert.getByRole('button', { name: 'もう一度試す' }).click();
  await alert.getByText('サーバーに接続できませんでした。').waitFor();
  await follow(page, '集計・一覧');
  await page.locator('h1', { hasText: '集計・一覧' }).waitFor();
  await page.context().setOffline(false);
  await follow(page, '点検結果');
  await alert.getByRole('button', { name: 'もう一度試す' }).click();
  await page.locator('tbody tr').nth(14).waitFor();
}, 90_000);

/** A page of an older release: its scripts are gone, and the server offers another start. */
async function ofOlderRelease(page: Page, scriptIsGone: () => boolean): Promise<void> {
  await page.route(GAPS_SCRIPT, (route) => (scriptIsGone() ? route.fulfill({ status: 404 }) : route.continue()));
  await page.route(`${app.url}/`, async (route: Route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/src="([^"]+)\.js"/, 'src="$1-newer.js"');
    await route.fulfill({ response, body });
  });
}

it('loads itself anew where the server has another release', async () => {
  const page = await visit();
  let loads = 0;
  page.on('domcontentloaded', () => {
    loads += 1;
  });
  await ofOlderRelease(page, () => loads === 0);
  await follow(page, '点検結果');
  await page.locator('tbody tr').nth(14).waitFor();
  expect(loads).toBe(1);
}, 90_000);

it('does so once: when the script does not come then either, it says so', async () => {
  const page = await visit();
  let loads = 0;
  page.on('domcontentloaded', () => {
    loads += 1;
  });
  await ofOlderRelease(page, () => true);
  await follow(page, '点検結果');
  await page.getByRole('heading', { name: 'この画面を読み込めませんでした' }).waitFor();
  await page.waitForTimeout(1000);
  expect(loads).toBe(1);
}, 90_000);

it('tells of a view that fails over its answer, in both languages, and leaves the others', async () => {
  const page = await visit();
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('query Gaps') ? route.fulfill({ json: { data: {} } }) : route.continue(),
  );
  await follow(page, '点検結果');
  await page.getByRole('alert').getByRole('heading', { name: 'この画面を表示できませんでした' }).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'This view could not be shown' }).waitFor();
  await page.unroute('**/graphql');
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Ready-made queries' }).click();
  await page.locator('.cards > li').first().waitFor();
}, 90_000);

it('tells of plans that came as nothing, and is there when they are', async () => {
  const { page } = await browser.open();
  let isBroken = true;
  await page.route('**/graphql', (route) => (isBroken ? route.fulfill({ json: { data: {} } }) : route.continue()));
  await page.goto(app.url);
  await page.getByRole('alert').getByRole('heading', { name: 'この画面を表示できませんでした' }).waitFor();
  isBroken = false;
  await page.getByRole('button', { name: 'もう一度試す' }).click();
  await page.locator('.totals').waitFor();
}, 90_000);

it('is no empty page where its own script does not come', async () => {
  const { page } = await browser.open();
  await page.route(/\/assets\/.*\.js$/, (route) => route.abort());
  await page.goto(app.url);
  await page.getByText('再読み込みしてください').waitFor();
}, 90_000);

it.each(['kashiwa-2024', '122173', 'kashiwa-2024/pillar/3', 'kashiwa-2024/series/average-wage'])(
  'draws a chain from %s, of which the views offer none',
  async (from) => {
    const page = await visit(`/chain?from=${from}`);
    await page.locator('a.box, [role=alert]').first().waitFor();
    expect(await page.getByRole('heading', { name: 'この画面を表示できませんでした' }).count()).toBe(0);
  },
  90_000,
);
