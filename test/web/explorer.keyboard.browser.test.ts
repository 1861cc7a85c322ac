import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { TestBrowser } from '../support/browser.js';

let app: TestApp;
let browser: TestBrowser;
beforeAll(async () => {
  [app, browser] = await Promise.all([TestApp.startPrepared(), TestBrowser.start()]);
});
afterAll(() => Promise.all([app.stop(), browser.stop()]));

/** What has the focus: what it says, or is called. */
const focused = (page: Page) =>
  page.evaluate<string>(
    `(() => { const at = document.activeElement; return (at.getAttribute('aria-label') ?? at.textContent ?? '').trim(); })()`,
  );

/** Presses Tab until something of that name has the focus, as somebody does who looks for it. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 300; presses += 1) {
    await page.keyboard.press('Tab');
    const label = await focused(page);
    if (typeof name === 'string' ? label === name : name.test(label)) return;
    passed.push(label.slice(0, 20));
  }
  throw new Error(`Tab never came to ${name}, only to ${passed.join(', ')}`);
}

async function visit(path: string): Promise<Page> {
  const { page } = await browser.open();
  await page.goto(app.url + path);
  await page.locator('h1').waitFor();
  return page;
}

it('finds by keyboard what 障害福祉課 carries jointly', async () => {
  const page = await visit('/');
  await tabTo(page, '担当課');
  await page.keyboard.press('Enter');
  await page.locator('h1', { hasText: '担当課' }).waitFor();
  await page.locator('select').nth(1).waitFor();
  await tabTo(page, /^選んでください障害福祉課/);
  await page.keyboard.press('ArrowDown');
  await page.locator('caption', { hasText: '障害福祉課が共同で担当する事業（9件）' }).waitFor();
  const programs = page.locator('section[aria-labelledby=joint] tbody th');
  // Each is printed with 障害福祉課 and at least one other body in its brackets.
  expect((await programs.allTextContents()).map((name) => name.trim())).toEqual([
    '福祉喫茶コーナーの運営事業',
    '柏市精神障害にも対応した地域包括ケアシステムの構築推進事業',
    '柏市障がい者スポーツ推進連絡会',
    '障害者が各種講座等に安心して参加できる環境づくり',
    '当事者団体・福祉団体活動助成',
    '障害者支援ボランティア養成講座の開催',
    '児童発達支援センターの設置',
    '事業担当者会議の運営',
    'ライフサポートファイルの活用促進',
  ]);
  // The order is the reader's: sorted by keyboard, and part of the address.
  await tabTo(page, '事業');
  await page.keyboard.press('Enter');
  await page.locator('th[aria-sort=ascending]').waitFor();
  expect(page.url()).toContain('sort-joint=program.asc');
}, 90_000);

it('traces 課題１ of 施策３-１ to its departments by keyboard', async () => {
  const page = await visit('/');
  await tabTo(page, '課題から事業まで');
  await page.keyboard.press('Enter');
  await page.locator('.cards').waitFor();
  await tabTo(page, /^課題1 /);
  await page.keyboard.press('Enter');
  await page.locator('a.box').first().waitFor();
  // Each box can be reached, in the order of the chain: six programs, then who runs them, and then nothing more.
  for (const name of [/^施策3\.1 就労支援の充実/, /^3\.1 課題1 /, /^3\.1 方針1 /, /^取組3\.1\.1 /])
    await tabTo(page, name);
  const reached: string[] = [];
  for (let presses = 0; presses < 10; presses += 1) {
    await page.keyboard.press('Tab');
    reached.push(await focused(page));
  }
  expect(reached.slice(6)).toEqual([
    '障害福祉課',
    '人事課',
    '柏市自立支援協議会はたらく部会',
    expect.stringMatching(/: SVG$/),
  ]);
  for (const name of ['柏市自立支援協議会はたらく部会', '人事課']) {
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe(name);
  }
  await page.keyboard.press('Enter');
  await page.waitForURL('**/chain?from=122173/department/jinji');
  // The key for back is the browser's own, and Chromium without a window has none.
  await page.goBack();
  await page.waitForURL('**/chain?from=kashiwa-2024/issue/3.1.1');
}, 90_000);

it('exports the indicators of a measure by keyboard', async () => {
  const page = await visit('/');
  await tabTo(page, '指標');
  await page.keyboard.press('Enter');
  await page.locator('.card').first().waitFor();
  await tabTo(page, /^すべて3\.1 /);
  await page.keyboard.press('ArrowDown');
  await page.waitForURL('**/indicators?measure=3.1');
  await tabTo(page, 'CSV（Excel、1行1数値）');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const rows = parse(await readFile(await download.path()), { bom: true });
  // Seven baselines, and 1 + 1 + 3 + 4 × 3 targets, below the names of the columns.
  expect(rows).toHaveLength(1 + 24);
  const [names = []] = rows;
  const of = (indicator: string) =>
    rows
      .filter((row) => row[names.indexOf('指標')] === indicator)
      .map((row) => [row[names.indexOf('年度')], row[names.indexOf('数値')]].join(' '));
  expect(of('就労移行支援事業等を通じて一般就労に移行した人数')).toEqual(['2021 58', '2026 74']);
  expect(of('市内障害者就労施設等の平均工賃額')).toEqual(['2022 11426', '2024 13081', '2025 13997', '2026 14977']);
}, 90_000);

it('answers as one types, and goes where the arrows point', async () => {
  const page = await visit('/gaps');
  await tabTo(page, '検索');
  await page.keyboard.type('ジョブコーチ');
  const hits = page.getByRole('option');
  await hits.first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.locator('[role=option][aria-selected=true]').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/node/kashiwa-2024/**');
  await page.locator('h1', { hasText: 'ジョブコーチ' }).waitFor();
  // Without a choice Enter leads to all hits.
  await page.getByRole('combobox', { name: '検索' }).fill('相談');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\?q=/);
  await page.locator('.found li').first().waitFor();
}, 90_000);

it('skips to the content, and goes on at the heading when the view changes', async () => {
  const page = await visit('/');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('本文へ');
  await page.keyboard.press('Enter');
  await tabTo(page, /^事業 68/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/programs');
  // At its heading, once that is there.
  await expect.poll(() => focused(page)).toBe('事業一覧');
}, 90_000);
