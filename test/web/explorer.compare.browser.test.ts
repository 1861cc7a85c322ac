import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { readBook } from '../../src/workbook/spreadsheet.js';
import { violations } from '../support/accessibility.js';
import { TestApp } from '../support/app.js';
import { TestBrowser } from '../support/browser.js';
import { removePlan } from '../support/database.js';
import { kashiwaDocument } from '../support/kashiwa.js';
import { nextEdition } from '../support/next-edition.js';

const CITY = '999106';
const [OLD, NEW] = ['koaza-2024', 'koaza-2027'];

let app: TestApp;
let browser: TestBrowser;
beforeAll(async () => {
  [app, browser] = await Promise.all([TestApp.startPrepared(), TestBrowser.start()]);
  const before = await kashiwaDocument({ key: OLD, municipality: CITY });
  await withGraph(inject('graph'), async (graph) => {
    await importPlan(graph, toPlanGraph(before));
    await importPlan(graph, toPlanGraph(nextEdition(before, NEW)));
  });
}, 240_000);
afterAll(async () => {
  await Promise.all([app.stop(), browser.stop()]);
  for (const plan of [NEW, OLD]) await removePlan(plan, CITY);
});

async function compared(more = ''): Promise<Page> {
  const { page } = await browser.open();
  await page.goto(`${app.url}/compare?from=${OLD}&to=${NEW}${more}`);
  await page.locator('main tbody tr').first().waitFor();
  return page;
}

const optionsOf = (page: Page, label: string) => page.getByLabel(label).locator('option').allTextContents();
const rowWith = (page: Page, text: string) => page.locator('main tbody tr', { hasText: text });

it('has the ten changes of the invented edition, each with what differs underlined', async () => {
  const page = await compared();
  expect(await page.locator('main tbody tr').count()).toBe(10);
  expect(await optionsOf(page, '変わり方')).toEqual([
    'すべて',
    ...['削除 (1)', '名称変更 (3)', '移動 (1)', '分割 (1)', '統合 (1)', '変更 (3)'],
  ]);
  expect(await optionsOf(page, '種類')).toEqual(['すべて', '指標 (4)', '事業 (5)', '担当課 (1)']);
  // 平均工賃: the target of 2026 is 16,500 and no longer 14,977; the rest of the row is equal.
  const wage = rowWith(page, '16,500');
  expect(await wage.locator('ins').allTextContents()).toEqual(['16,500']);
  expect(await wage.locator('del').allTextContents()).toEqual(['14,977']);
  // Only the words that are new: 福祉喫茶[・売店]コーナーの運営[事業].
  const cafe = rowWith(page, '福祉喫茶・売店コーナーの運営');
  expect(await cafe.locator('ins').allTextContents()).toEqual(['・売店']);
  expect(await cafe.locator('del').allTextContents()).toEqual(['事業']);
  expect(await cafe.locator('td').last().textContent()).toMatch(
    /^名称変更 候補（名称の類似度0\.\d\d）。同じものかは未確認$/,
  );
  // Two become one, and one becomes two.
  expect(await rowWith(page, '福祉体験の推進').locator('.named del').allTextContents()).toEqual([
    '福祉体験講座',
    '福祉体験への支援',
  ]);
  expect(await rowWith(page, '3歳児健康診査').locator('.named ins').allTextContents()).toEqual(
    expect.arrayContaining(['1歳6か月児健康診査', '3歳児健康診査']),
  );
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('変わり方').selectOption('REMOVED');
  await expect.poll(() => page.locator('main tbody tr').count()).toBe(1);
  expect(page.url()).toContain('change=REMOVED');
});

it('knows the edition before from the plan itself', async () => {
  const { page } = await browser.open();
  await page.goto(`${app.url}/compare?plan=${NEW}`);
  await page.locator('main tbody tr').nth(9).waitFor();
  expect(await page.getByLabel('もとの計画').inputValue()).toBe(OLD);
});

it('is saved as a workbook with the same lines under the same words', async () => {
  const page = await compared('&change=RENAMED');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Excel/ }).click(),
  ]);
  const bytes = await readFile(await download.path());
  const [sheet] = await readBook(bytes);
  const rows = sheet?.rows ?? [];
  expect(rows[0]?.slice(0, 6)).toEqual(['箇所', '新', '頁（新）', '旧', '頁（旧）', '備考']);
  // Listed on two pages, as in the print.
  expect(rows[2]?.slice(1, 5)).toEqual([
    '福祉喫茶・売店コーナーの運営',
    '76、80',
    '福祉喫茶コーナーの運営事業',
    '76、80',
  ]);
  expect(rows).toHaveLength(4);
});

it('is printed on A4, the long side down', async () => {
  const page = await compared();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  // 297 × 210 mm in points, as Chromium rounds them; ten changes are on two sheets at most, with the heading on the first.
  const sheets = pdf.match(/MediaBox\s*\[[^\]]*\]/g) ?? [];
  expect(sheets.length).toBeLessThanOrEqual(2);
  for (const sheet of sheets) expect(sheet).toMatch(/\[0 0 84[12](\.\d+)? 59[456](\.\d+)?\]/);
});

const editions = (page: Page) => page.locator('section[aria-labelledby=editions]');

async function editionsAt(id: string): Promise<Page> {
  const { page } = await browser.open();
  await page.goto(`${app.url}/node/${id}`);
  await editions(page).locator('tbody tr').nth(1).waitFor();
  return page;
}

it('tells of a program what it was in the edition before', async () => {
  const page = await editionsAt(`${NEW}/program/welfare-experience`);
  expect(await editions(page).locator('tbody td:nth-of-type(2)').allTextContents()).toEqual([
    '福祉体験講座',
    '福祉体験への支援',
    '福祉体験の推進',
  ]);
  expect(await violations(page)).toEqual([]);
});

it('goes on with the chart of an indicator, and says which target was revised', async () => {
  const page = await editionsAt(`${NEW}/indicator/average-wage`);
  await editions(page).getByText('2026年度の目標を改定：14,977 → 16,500').waitFor();
  expect(await editions(page).locator('svg text', { hasText: '▼' }).count()).toBe(1);
});

it('tells what each plan calls a body, and how much that carries', async () => {
  const page = await editionsAt(`${CITY}/department/shogai-fukushi`);
  const column = (place: number) => editions(page).locator(`tbody td:nth-of-type(${place})`).allTextContents();
  expect(await column(2)).toEqual(['障害福祉課', '障がい者支援課']);
  // None of its programs was split, merged or given to others: 28, of which it runs 19 alone.
  expect([await column(4), await column(5), await column(6)]).toEqual([
    ['28', '28'],
    ['19', '19'],
    ['9', '9'],
  ]);
});
