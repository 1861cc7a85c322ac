import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { plansWith } from '../../src/web/explorer/plans/plan.filter.js';
import { violations } from '../support/accessibility.js';
import { TestApp } from '../support/app.js';
import { TestBrowser } from '../support/browser.js';
import { type ImportedFile, importFiles, removeFiles } from '../support/plan-files.js';

/** Plans of other shapes beside that of Kashiwa, by their files. */
const EXAMPLES = ['sendai-2024', 'iki/kodomo-1'] as const;

let app: TestApp;
let browser: TestBrowser;
let plans: ImportedFile[];
beforeAll(async () => {
  [app, browser] = await Promise.all([TestApp.startPrepared(), TestBrowser.start()]);
  plans = await importFiles(EXAMPLES.map((name) => `seed/examples/${name}.yaml`));
}, 120_000);
afterAll(async () => {
  await removeFiles(plans);
  await Promise.all([app.stop(), browser.stop()]);
});

async function visit(path: string): Promise<Page> {
  const { page } = await browser.open();
  await page.goto(app.url + path);
  await page.locator('h1').waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

const titles = (page: Page) => page.locator('tbody th').allTextContents();

it('lists all plans at the first page: whose and what they are, their years, and how much is loaded', async () => {
  const page = await visit('/');
  expect(await page.locator('h1').textContent()).toBe('計画の一覧');
  expect(new Set(await titles(page))).toEqual(
    new Set(['仙台市実施計画2024-2026', '壱岐市こども計画', 'ノーマライゼーションかしわプラン2024']),
  );
  const cells = (title: string) => page.locator('tbody tr', { hasText: title }).locator('td').allTextContents();
  // The 108 programs of チャレンジプロジェクト, each listed once.
  expect((await cells('仙台市実施計画')).slice(0, 5)).toEqual(['仙台市', '', '2024–2026', '108', '108']);
  expect((await cells('仙台市実施計画'))[5]).toMatch(/^抜粋： チャレンジプロジェクト/);
  expect((await cells('かしわプラン')).slice(3)).toEqual(['68', '77', '柱3・4（柱1・2は未収録）']);
  // Nothing of its contents is here: that is no zero.
  expect((await cells('壱岐市こども計画')).slice(2, 5)).toEqual(['2025–2029', '', '']);
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
}, 90_000);

it('filters the plans by city and title, opens one, and leads back', async () => {
  const page = await visit('/');
  await page.getByLabel('計画を絞り込む').fill('壱岐市　こども');
  await page.getByText('計画1件').waitFor();
  expect(await titles(page)).toEqual(['壱岐市こども計画']);
  await page.getByRole('link', { name: '壱岐市こども計画' }).click();
  await page.waitForURL('**/?plan=iki-kodomo-1');
  await page.getByRole('heading', { name: '壱岐市こども計画', level: 1 }).waitFor();
  await page.getByRole('link', { name: '計画の一覧' }).click();
  await page.getByRole('heading', { name: '計画の一覧' }).waitFor();
  expect(new URL(page.url()).search).toBe('');
}, 90_000);

it('searches all plans from there, and says of which one each hit is', async () => {
  const page = await visit('/');
  await page.getByLabel('すべての計画の中を検索').fill('事業');
  await page.getByLabel('すべての計画の中を検索').press('Enter');
  await page.waitForURL('**/search?q=*');
  await page.locator('.found li').first().waitFor();
  const plans = new Set(await page.locator('.found .own-plan').allTextContents());
  expect(plans).toContain('仙台市 仙台市実施計画2024-2026');
  expect(plans).toContain('柏市 ノーマライゼーションかしわプラン2024');
  expect(await violations(page)).toEqual([]);
}, 90_000);

it('asks that each word be in the title, the kind or the name of the city', () => {
  expect(plansWith(' 　')).toBeNull();
  expect(plansWith('長崎県　総合')?.and.map(({ or }) => or.map((one) => Object.keys(one)[0]))).toEqual([
    ['title', 'category', 'municipality'],
    ['title', 'category', 'municipality'],
  ]);
});
