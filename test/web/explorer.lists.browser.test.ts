import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { readBook } from '../../src/workbook/spreadsheet.js';
import { PROGRAM_COUNTS } from '../plan/kashiwa.facts.js';
import { violations } from '../support/accessibility.js';
import { TestApp } from '../support/app.js';
import { TestBrowser } from '../support/browser.js';
import { removePlan } from '../support/database.js';
import { kashiwaDocument } from '../support/kashiwa.js';
import { makeToken, removeTokens } from '../support/tokens.js';

let app: TestApp;
let browser: TestBrowser;
beforeAll(async () => {
  [app, browser] = await Promise.all([TestApp.startPrepared(), TestBrowser.start()]);
});
afterAll(() => Promise.all([app.stop(), browser.stop()]));

/** Pastes cells of a column into the first field. */
const PASTE = `(() => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', '60\\n\\n11,900\\n');
  document.querySelector('.record tbody input').dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
})()`;

const rowsOf = (page: Page) => page.locator('main tbody tr');

/** The bytes that a button has the browser save, and the name of their file. */
async function saved(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

it('opens the programs that a number counts, and narrows them further', async () => {
  const { page, complaints } = await browser.open();
  await page.goto(`${app.url}/departments`);
  // 障害福祉課 in 施策3.1: eleven programs less the city's own employment.
  await page.locator('.pair').nth(1).locator('tbody tr').first().getByRole('link', { name: /10/ }).click();
  await page.waitForURL(/\/programs\?/);
  await rowsOf(page).nth(9).waitFor();
  expect(await rowsOf(page).count()).toBe(10);
  // ジョブコーチ派遣事業, of the ten in 3.1.
  await page.getByLabel('ことば').fill('ｼﾞｮﾌﾞｺｰﾁ');
  await expect.poll(() => rowsOf(page).count()).toBe(1);
  await page.getByRole('button', { name: /「ことば：ｼﾞｮﾌﾞｺｰﾁ」/ }).click();
  await expect.poll(() => rowsOf(page).count()).toBe(10);
  // The back button leaves what was typed in one step.
  await page.getByRole('button', { name: '絞り込みをすべてやめる' }).click();
  await expect.poll(() => rowsOf(page).count()).toBe(68);
  await page.goBack();
  await expect.poll(() => rowsOf(page).count()).toBe(10);
  // Every choice says how many it leaves: alone and with others they are all.
  const together = await page.getByLabel('単独・共同').locator('option').allTextContents();
  expect(together).toEqual(['すべて', '単独 (10)']);
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 120_000);

it('counts in lists what the overview counts, of programs and of listings', async () => {
  const { page } = await browser.open();
  for (const code of ['3', '3.1', '3.3', '4', '4.3']) {
    const { listed, distinct, relisted } = PROGRAM_COUNTS[code] as (typeof PROGRAM_COUNTS)[string];
    const place = `place=kashiwa-2024/${code.includes('.') ? 'measure' : 'pillar'}/${code}`;
    for (const [path, count] of [
      [`/programs?${place}`, distinct],
      [`/listings?${place}`, listed],
      [`/listings?${place}&listed=again`, relisted],
    ] as const) {
      await page.goto(app.url + path);
      await page.locator('main [role=status]', { hasText: /件/ }).waitFor();
      expect([path, await rowsOf(page).count()]).toEqual([path, count]);
    }
  }
  await page.context().close();
}, 120_000);

it('saves a table as it is seen, and says in it what is not loaded', async () => {
  const { page } = await browser.open();
  const joint = 'department=122173/department/shogai-fukushi&together=joint';
  await page.goto(`${app.url}/programs?${joint}&columns=bodies.pages&sort-programList=pages.asc`);
  await rowsOf(page).nth(8).waitFor();
  const seen = await rowsOf(page)
    .getByRole('rowheader')
    .evaluateAll((all) => all.map((cell) => cell.textContent));
  const csv = await saved(page, page.getByRole('button', { name: /CSV で保存/ }));
  const excel = await saved(page, page.getByRole('button', { name: /Excel で保存/ }));
  expect([csv.name, excel.name]).toEqual(['kashiwa-2024-programList.csv', 'kashiwa-2024-programList.xlsx']);
  const lines: string[][] = parse(csv.bytes, { bom: true });
  const [sheet] = await readBook(excel.bytes);
  for (const rows of [lines, sheet?.rows ?? []]) {
    expect(rows[0]).toEqual(['事業', '担当課', 'ページ', 'この結果に含まれない柱']);
    expect(rows.slice(1).map(([name]) => name)).toEqual(seen);
    for (const row of rows.slice(1)) {
      // With others, so that there are several.
      expect(row[1]).toMatch(/障害福祉課.*、|、.*障害福祉課/);
      expect(row[3]).toContain('柱1・柱2');
    }
  }
  // Pages are numbers in Excel, where a program has one.
  expect(sheet?.rows.slice(1).some(([, , pages]) => typeof pages === 'number')).toBe(true);
  await page.context().close();
}, 120_000);

it('has a page for every number of a page, and for nothing else', async () => {
  const statusOf = async (path: string) => (await fetch(app.url + path, { headers: { accept: 'text/html' } })).status;
  expect(await Promise.all(['/page/72', '/page/0', '/page/abc', '/page/1.5', '/page/'].map(statusOf))).toEqual([
    200, 404, 404, 404, 404,
  ]);
});

it('prints a brief on two pages of A4 at most', async () => {
  const { page } = await browser.open();
  // 障害福祉課 has more lines than any other body: 35 in six measures.
  for (const [of, most] of [
    ['122173/department/shogai-fukushi', 2],
    ['kashiwa-2024/program/job-coach-dispatch', 1],
    ['kashiwa-2024/measure/3.1', 2],
  ] as const) {
    await page.goto(`${app.url}/brief?of=${of}`);
    await page.locator('.brief-group').first().waitFor();
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    const pages = pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
    expect([of, pages > 0 && pages <= most]).toEqual([of, true]);
  }
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: '部長説明用に印刷' }).isVisible()).toBe(false);
  await page.getByText('柏市 ノーマライゼーションかしわプラン2024').first().waitFor();
  expect(await page.locator('.brief-source').innerText()).toContain('/brief?of=kashiwa-2024/measure/3.1');
  await page.context().close();
}, 120_000);

it('records the actuals of a year, typed or pasted, and asks why where one is corrected', async () => {
  const plan = 'progress-2024';
  await withGraph(inject('graph'), async (graph) => {
    await importPlan(graph, toPlanGraph(await kashiwaDocument({ key: plan, municipality: '011002' })));
  });
  const token = await makeToken({ name: '障害福祉課' });
  try {
    const { page, complaints } = await browser.open();
    await page.goto(`${app.url}/progress?plan=${plan}&year=2024&place=${plan}/measure/3.1`);
    await page.getByRole('button', { name: '実績を記録する' }).click();
    const fields = page.locator('.record tbody input');
    expect(await fields.count()).toBe(7);
    const record = page.getByRole('button', { name: /件を記録する/ });
    await fields.nth(0).fill('六十');
    await page.getByText('数ではありません').waitFor();
    await page.getByLabel('記録用のトークン').fill(token);
    expect(await record.isDisabled()).toBe(true);
    // Three cells of a column, the second of them empty.
    await page.evaluate(PASTE);
    expect([
      await fields.nth(0).inputValue(),
      await fields.nth(1).inputValue(),
      await fields.nth(2).inputValue(),
    ]).toEqual(['60', '', '11900']);
    expect(await violations(page)).toEqual([]);
    // A wrong token is told once, and nothing of what was typed is lost.
    await page.getByLabel('記録用のトークン').fill('keikaku_wrong');
    await record.click();
    await page.locator('.record .refused').waitFor();
    expect(await page.locator('.record .refused').count()).toBe(1);
    await page.getByLabel('記録用のトークン').fill(token);
    await record.click();
    // Read anew: two of the seven have actuals now.
    const counts = page.locator('table').first().locator('tbody td');
    await expect.poll(async () => (await counts.allTextContents())[1]).toBe('24');

    await page.getByRole('button', { name: '実績を記録する' }).click();
    await page.getByLabel('記録用のトークン').fill(token);
    await fields.nth(0).fill('61');
    expect(await record.isDisabled()).toBe(true);
    await page.getByLabel('直す理由').fill('集計の誤り');
    await record.click();
    await page.locator('td', { hasText: /^61$/ }).waitFor();
    // Nothing of the token is left in the address or in what the browser keeps.
    expect(page.url()).not.toContain(token);
    expect(
      await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])'),
    ).not.toContain(token);
    // The browser itself tells of the wrong token.
    expect(complaints).toEqual([expect.stringContaining('401')]);
    await page.context().close();
  } finally {
    await removeTokens();
    await removePlan(plan, '011002');
  }
}, 120_000);
