import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { exportPlan } from '../../src/workbook/export-plan.js';
import { violations } from '../support/accessibility.js';
import { TestApp } from '../support/app.js';
import { TestBrowser, type Watched } from '../support/browser.js';
import { removePlan, run } from '../support/database.js';
import { smallPlanDocument } from '../support/plan-document.factory.js';
import { makeToken, removeTokens } from '../support/tokens.js';
import { cellAt, edited } from '../workbook/workbooks.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let app: TestApp;
let browser: TestBrowser;
let workbook: Buffer;
beforeAll(async () => {
  [app, browser] = await Promise.all([TestApp.startPrepared(), TestBrowser.start()]);
  const { document } = toPlanGraph(smallPlanDocument().document);
  workbook = Buffer.from(await exportPlan({ document, revision: 'earlier', recorded: [] }, 'xlsx'));
}, 120_000);
afterAll(() => Promise.all([app.stop(), browser.stop()]));
afterEach(async () => {
  await removePlan('mihon-2024', '999997');
  await removeTokens();
});

async function visit(token: string): Promise<Watched> {
  const watched = await browser.open();
  await watched.page.goto(`${app.url}/import`);
  await watched.page.getByLabel('取り込み用のトークン').fill(token);
  return watched;
}

const choose = (page: Page, name: string, buffer: Buffer, mimeType = XLSX) =>
  page.getByLabel('ファイル', { exact: true }).setInputFiles({ name, mimeType, buffer });

const check = (page: Page) => page.getByRole('button', { name: '確かめる' }).click();
const store = (page: Page) => page.getByRole('button', { name: '取り込む', exact: true });
const stored = () => run("MATCH (plan:Plan {id: 'mihon-2024'}) RETURN plan.title AS title");

it('imports a workbook after a look at what it changes, and forgets the token', async () => {
  const { page, complaints, strayRequests } = await visit(await makeToken({ municipalities: ['999997'] }));
  expect(await violations(page)).toEqual([]);
  expect(await store(page).isDisabled()).toBe(true);
  await choose(page, 'mihon.xlsx', workbook);
  await check(page);
  await page.getByText('新しい計画です。まだ保存していません。').waitFor();
  await page.getByText('加わるもの').click();
  await page.getByText('見本市福祉計画 mihon-2024', { exact: true }).waitFor();
  expect(await stored()).toEqual([]);
  expect(await violations(page)).toEqual([]);
  await store(page).click();
  await page.getByText('新しい計画を取り込みました。').waitFor();
  expect(await stored()).toEqual([{ title: '見本市福祉計画' }]);
  expect(await page.evaluate('JSON.stringify([location.href, {...localStorage}, {...sessionStorage}])')).not.toContain(
    'keikaku_',
  );
  await page.getByRole('link', { name: 'この計画を見る' }).click();
  await page.getByRole('heading', { name: '見本市福祉計画' }).waitFor();
  expect([complaints, strayRequests]).toEqual([[], []]);
}, 120_000);

it('tells each problem by sheet and cell, and stores nothing', async () => {
  const { page } = await visit(await makeToken({ municipalities: ['999997'] }));
  const wrong = await edited(workbook, (sheets) => {
    const rows = sheets.get('担当課') ?? [];
    const [row, column] = cellAt(rows, ['名称', '公園課'], '種類');
    row[column] = '部署';
  });
  await choose(page, 'mihon.xlsx', Buffer.from(wrong));
  await check(page);
  await page.getByText('直すところが1件あります。何も保存していません。').waitFor();
  expect(await page.locator('.problems li').allTextContents()).toEqual([
    expect.stringContaining('担当課!B3「種類」: 「種類」は部・局・区など・'),
  ]);
  expect(await store(page).isDisabled()).toBe(true);
  expect(await violations(page)).toEqual([]);
}, 120_000);

it('takes a plan document just so, and says what it cannot read', async () => {
  const { page } = await visit(await makeToken({ municipalities: ['999997'] }));
  await choose(page, 'mihon.yaml', Buffer.from(smallPlanDocument().yaml), 'application/yaml');
  await check(page);
  await page.getByText('新しい計画です。').waitFor();
  await choose(page, 'mihon.png', Buffer.from('PNG'), 'image/png');
  expect(await store(page).isDisabled()).toBe(true);
  await check(page);
  await page.getByText('mihon.png は読めません。').waitFor();
}, 120_000);

it('makes a draft of a printed plan, with its evidence, and imports it after a look', async () => {
  const { page, complaints, strayRequests } = await visit(await makeToken({ municipalities: ['999997'] }));
  const print = Buffer.from(
    '基本目標１ 安心\n\n施策１ 相談\n\n基本目標２ 安全\n\n施策１ 防災\n\n【主な取組】\n防災訓練（危機管理課）\n毎年行います。\n',
  );
  await choose(page, 'mihon.txt', print, 'text/plain');
  await check(page);
  await page.getByText('設定の案を作りました。').waitFor();
  expect(await page.getByRole('link', { name: '設定の案を保存する' }).getAttribute('download')).toBe(
    'mihon.profile.yaml',
  );
  expect(await violations(page)).toEqual([]);
  const profile = Buffer.from(
    'plan: { key: mihon-2024, title: 見本市福祉計画, municipality: { code: "999997", name: 見本市, prefecture: 見本県 } }\nlevels: { 基本目標n: pillar, 施策n: measure }\n',
  );
  const field = page.getByLabel('印刷の読み方の設定（YAML）');
  await field.setInputFiles({ name: 'mihon.profile.yaml', mimeType: 'application/yaml', buffer: profile });
  await check(page);
  await page.getByText('下書きを作りました。使った行 7、確かめたい行 0、使わなかった行 0。').waitFor();
  await page.getByText('新しい計画です。まだ保存していません。').waitFor();
  expect(await stored()).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: '一行ずつの根拠（HTML）を保存する' }).click();
  expect((await download).suggestedFilename()).toBe('mihon.draft.html');
  expect(await violations(page)).toEqual([]);
  await store(page).click();
  await page.getByText('新しい計画を取り込みました。').waitFor();
  expect(await stored()).toEqual([{ title: '見本市福祉計画' }]);
  expect([complaints, strayRequests]).toEqual([[], []]);
}, 120_000);

it('writes a stored plan as a workbook, which imports as it is', async () => {
  const { page, complaints } = await visit(await makeToken({ municipalities: ['122173'] }));
  await page.getByLabel('計画', { exact: true }).selectOption('kashiwa-2024');
  await page.getByRole('button', { name: '表を作る' }).click();
  const link = page.getByRole('link', { name: '計画の表（Excel）を保存する' });
  await link.waitFor();
  expect(await violations(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await link.click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('kashiwa-2024.xlsx');
  await choose(page, 'kashiwa-2024.xlsx', await readFile(await file.path()));
  await check(page);
  await page.getByText('保存されているものと同じです。').waitFor();
  expect(complaints).toEqual([]);
}, 120_000);

it('tells what is wrong with a print', async () => {
  const { page } = await visit(await makeToken({ municipalities: ['999997'] }));
  await choose(page, 'mihon.pdf', Buffer.from('%PDF-1.7'), 'application/pdf');
  await check(page);
  await page.getByText('直すところが1件あります。何も保存していません。').waitFor();
  await page.getByText('PDF').last().waitFor();
  expect(await violations(page)).toEqual([]);
}, 120_000);

it('says why nothing is taken with a token of nobody', async () => {
  const { page } = await visit('keikaku_none');
  await choose(page, 'mihon.xlsx', workbook);
  await check(page);
  await page.getByText('書き込みには有効なトークンが必要です').waitFor();
}, 120_000);

it('gives the empty workbook away', async () => {
  const response = await fetch(`${app.url}/template.xlsx`);
  expect(response.headers.get('content-type')).toBe(XLSX);
  expect(
    Buffer.from(await response.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});
