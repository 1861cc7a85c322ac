import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/plan-import.js';
import { withGraph } from '../../src/database.js';
import { readPlanDocument } from '../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { PROGRAM_COUNTS, TOTALS } from '../plan/kashiwa.facts.js';
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
  [app, browser] = await Promise.all([TestApp.start(), TestBrowser.start()]);
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
  await page.getByRole('heading', { name: '計画がまだ読み込まれていません' }).waitFor();
  await page.getByText('npm run keikaku -- import').waitFor();
}, 90_000);

it.each([
  ['/nothing', 'このアドレスには何もありません'],
  ['/node/kashiwa-2024/measure/9.9', 'このIDのものはありません'],
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
      .filter({ hasText: `このIDのものはありません: ${from}` })
      .waitFor();
    await page.getByRole('link', { name: '課題を選ぶ' }).click();
    await page.locator('.cards li li').first().waitFor();
  },
  90_000,
);

it('saves a picture as SVG and as PNG, in its own colours', async () => {
  const { page } = await browser.open();
  await page.goto(`${app.url}/departments`);
  const saved = async (kind: 'SVG' | 'PNG') => {
    const button = page.getByRole('button', { name: `担当課ごとの実事業数: ${kind}` });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(download.suggestedFilename()).toBe(`workload.${kind.toLowerCase()}`);
    return readFile(await download.path());
  };
  const svg = (await saved('SVG')).toString();
  expect(svg).toMatch(/^<svg[\s\S]*障害福祉課/);
  // A file has no style sheet of ours to look a colour up in.
  expect(svg).toContain('rgb(31, 111, 181)');
  expect(svg).not.toContain('var(--');
  const png = await saved('PNG');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  // Twice the width it has on the screen.
  expect(png.readUInt32BE(16)).toBe(2 * Number(/ width="(\d+)"/.exec(svg)?.[1]));
}, 90_000);

it('saves the map as SVG and as PNG, with every node, line and name on it, none over another', async () => {
  const { page } = await browser.open();
  // What a plan says is text, whatever is in it.
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('福祉喫茶コーナー', '<b>&福祉喫茶') });
  });
  await page.goto(`${app.url}/map`);
  await page.locator('.canvas canvas').first().waitFor();
  const saved = async (kind: 'SVG' | 'PNG') => {
    const button = page.getByRole('button', { name: `計画の地図: ${kind}` });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    return readFile(await download.path());
  };
  const svg = (await saved('SVG')).toString();
  const png = await saved('PNG');
  expect(png.readUInt32BE(16)).toBe(2 * Number(/ width="(\d+)"/.exec(svg)?.[1]));

  await page.setContent(svg);
  const { pillars, measures, initiatives, programs } = TOTALS;
  expect(await page.locator('ellipse, polygon').count()).toBe(pillars + measures + initiatives + programs);
  // Joint programs are diamonds.
  expect(await page.locator('polygon').count()).toBe(11);
  expect(await page.locator('line.link').count()).toBe(measures + initiatives + Number(PROGRAM_COUNTS.all?.listed));
  expect(await page.locator('line[stroke-dasharray="6 3"]').count()).toBe(Number(PROGRAM_COUNTS.all?.relisted));
  // Codes stand in their circles. Pillars, measures, and the programs that are relisted or joint are named at first sight:
  // fourteen and eleven, of which two are both.
  const texts = await page.locator('text').allTextContents();
  const names = texts.filter((text) => !/^[\d.]+$/.test(text));
  expect(texts.length - names.length).toBe(pillars + measures + initiatives);
  expect(names).toHaveLength(pillars + measures + 14 + 11 - 2);
  expect(names).toContain('<b>&福祉喫茶の運営事業');
  expect(names).toContain('共生意識の醸成と支え合いの地域づくり');
  expect(await page.evaluate<string[]>(OVERLAPPING_NAMES)).toEqual([]);
}, 90_000);

/** Pairs of names of a drawing of which one covers the other, as the browser measures them. */
const OVERLAPPING_NAMES = `(() => {
  const boxes = [...document.querySelectorAll('text')].map((text) => [text.textContent, text.getBBox()]);
  const meet = (a, b) => Math.min(a.x + a.width, b.x + b.width) > Math.max(a.x, b.x) + 4 && Math.min(a.y + a.height, b.y + b.height) > Math.max(a.y, b.y) + 12;
  return boxes.flatMap(([name, box], index) => boxes.slice(index + 1).filter(([, other]) => meet(box, other)).map(([other]) => name + ' / ' + other));
})()`;

it('prints the map in the colours of paper, and all of its list', async () => {
  const { page } = await browser.open({ colorScheme: 'dark' });
  await page.goto(`${app.url}/map`);
  await page.locator('.canvas canvas').first().waitFor();
  await page.pdf();
  // The drawing that was made for the printer stays till the next time.
  expect(await page.locator('.paper text').first().getAttribute('fill')).toBe('rgb(255,255,255)');
  expect(await page.locator('.paper text', { hasText: '就労支援の充実' }).getAttribute('fill')).toBe('rgb(28,36,48)');
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
    const history = page.locator('table', { has: page.locator('caption', { hasText: '書き込みの履歴' }) });
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
