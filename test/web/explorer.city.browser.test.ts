import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import { parsePlanDocument } from '../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { violations } from '../support/accessibility.js';
import { TestApp } from '../support/app.js';
import { TestBrowser } from '../support/browser.js';
import { removePlan } from '../support/database.js';

// A made-up city with eight plans. Who says that two belong together is now the one, now the other.
const PLANS: Record<string, string> = {
  sogo: '{ title: 汐見市総合計画, fiscalYears: { start: 2020, end: 2029 }, relations: [{ kind: OVER, title: 第2期汐見市福祉計画 }]',
  'fukushi-1':
    '{ title: 第1期汐見市福祉計画, fiscalYears: { start: 2018, end: 2022 }, relations: [{ kind: CONTINUED_BY, title: 第2期汐見市福祉計画 }]',
  'fukushi-2': '{ title: 第2期汐見市福祉計画, fiscalYears: { start: 2023, end: 2027 }, laws: [汐の法第1条]',
  kodomo:
    '{ title: 汐見市子ども計画, fiscalYears: { start: 2023, end: 2027 }, relations: [{ kind: WITHIN, title: 第2期汐見市福祉計画 }, { kind: UNDER, title: 汐見市総合計画 }]',
  minato: '{ title: 汐見市港計画, fiscalYears: { start: 2030 }',
  hashi: '{ title: 汐見市橋の計画, fiscalYears: { end: 2024 }',
  mori: '{ title: 汐見市森づくり方針, laws: [森の法第2条], relations: [{ kind: RELATED_TO, title: 架空県森づくり計画, note: 県の計画 }]',
  mizu: '{ title: 汐見市水の計画, fiscalYears: { start: 2010, end: 2019 }, relations: [{ kind: CONTINUED_BY, title: 第2次汐見市水の計画 }]',
};
const CITY = '999954';

let app: TestApp;
let browser: TestBrowser;
beforeAll(async () => {
  [app, browser] = await Promise.all([TestApp.startPrepared(), TestBrowser.start()]);
  await withGraph(inject('graph'), async (graph) => {
    for (const [key, start] of Object.entries(PLANS)) {
      const yaml = `${start}, key: shiomi-${key}, municipality: { code: "${CITY}", name: 汐見市, prefecture: 架空県 }, excerpt: 内容は含みません。 }`;
      await importPlan(graph, toPlanGraph(parsePlanDocument(Buffer.from(yaml), `${key}.yaml`)));
    }
  });
}, 240_000);
afterAll(async () => {
  for (const key of Object.keys(PLANS)) await removePlan(`shiomi-${key}`, CITY);
  await Promise.all([app.stop(), browser.stop()]);
});

async function visit(path: string): Promise<Page> {
  const { page } = await browser.open();
  // The last day of fiscal 2026.
  await page.clock.setFixedTime(new Date('2027-03-31T12:00:00+09:00'));
  await page.goto(app.url + path);
  await page.locator('h1').waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

/** In the picture and in the table alike. */
const IN_ORDER = [
  '汐見市総合計画',
  '第1期汐見市福祉計画',
  '第2期汐見市福祉計画',
  '汐見市子ども計画',
  '汐見市橋の計画',
  '汐見市水の計画',
  '汐見市港計画',
  '汐見市森づくり方針',
];

it('shows the plans of a city over their years, and the same in a table', async () => {
  const page = await visit(`/node/${CITY}`);
  const plans = page.locator('.plan-years .plan');
  await plans.first().waitFor();
  const told = await plans.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  expect(told).toEqual([
    '汐見市総合計画 2020–2029',
    '第1期汐見市福祉計画 2018–2022、「汐見市総合計画」の下',
    '第2期汐見市福祉計画 2023–2027、「第1期汐見市福祉計画」の次の計画、「汐見市総合計画」の下',
    '汐見市子ども計画 2023–2027、「第2期汐見市福祉計画」の下',
    '汐見市橋の計画 –2024',
    '汐見市水の計画 2010–2019',
    '汐見市港計画 2030–',
    '汐見市森づくり方針 計画期間の記載なし',
  ]);
  // In fiscal 2026: the comprehensive plan, the second edition, and what it includes.
  expect(await page.locator('.plan-years .years.in-effect').count()).toBe(3);
  expect(await page.locator('.plan-years .years.open').count()).toBe(3);
  expect(await page.locator('.plan-years .continuation').count()).toBe(1);
  expect(await page.locator('tbody th').allTextContents()).toEqual(IN_ORDER);
  const cells = (title: string) => page.locator('tbody tr', { hasText: title }).first().locator('td').allTextContents();
  expect(await cells('汐見市水の計画')).toEqual(
    ['2010', '2019', '', '第2次汐見市水の計画 未収録', '', '', ''].map(like),
  );
  expect((await cells('汐見市子ども計画'))[4]).toMatch(/^第2期汐見市福祉計画 包含する計画.*汐見市総合計画 上位計画/);
  expect(await page.locator('figure .take button').allTextContents()).toEqual([
    'SVG',
    'PNG',
    '印刷',
    'リンクをコピー',
    '埋め込みコード',
  ]);
  expect(await violations(page)).toEqual([]);
}, 120_000);

/** Spaces between links and marks are as they come. */
const like = (text: string) =>
  text === '' ? '' : expect.stringMatching(new RegExp(`^${text.replace(' ', '\\s*')}\\s*$`));

it('is reached from the list of plans, leads to each plan by keyboard, and fits a phone', async () => {
  const page = await visit('/?lang=en');
  await page.getByRole('link', { name: '汐見市', exact: true }).first().click();
  await page.locator('.plan-years .plan').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/?*plan=shiomi-sogo*');
  const phone = await visit(`/node/${CITY}?lang=en`);
  await phone.setViewportSize({ width: 390, height: 800 });
  await phone.locator('.plan-years').waitFor();
  expect(await phone.evaluate('document.documentElement.scrollWidth')).toBe(390);
  expect(await phone.locator('.plan-years .plan').nth(7).getAttribute('aria-label')).toBe(
    '汐見市森づくり方針 no years printed',
  );
  expect(await violations(phone)).toEqual([]);
}, 120_000);

it.each(['/?plan=shiomi-fukushi-2', '/node/shiomi-fukushi-2'])(
  'says at %s how the plan belongs to others',
  async (path) => {
    const page = await visit(path);
    const facts = page.locator('.facts > div');
    await facts.filter({ hasText: '前の計画' }).waitFor();
    const text = async (term: string) => {
      const [found] = await facts
        .filter({ has: page.locator('dt', { hasText: term }) })
        .locator('dd')
        .allTextContents();
      return found?.trim();
    };
    // What only the other plans say is here, too.
    expect(await text('前の計画')).toMatch(/^第1期汐見市福祉計画\s+前の計画との新旧対照表$/);
    expect(await text('上位計画')).toBe('汐見市総合計画');
    expect(await text('下位計画')).toBe('汐見市子ども計画');
    expect(await text('根拠法令')).toBe('汐の法第1条');
    await page.getByRole('link', { name: '第1期汐見市福祉計画' }).click();
    await page.waitForURL('**/?plan=shiomi-fukushi-1');
  },
  120_000,
);

it('marks what is not loaded', async () => {
  const page = await visit('/node/shiomi-mori');
  const related = page.locator('.facts > div', { hasText: '関連計画' });
  expect((await related.textContent())?.replaceAll(/\s+/g, ' ')).toBe('関連計画架空県森づくり計画 未収録 県の計画');
  expect(await related.locator('a').count()).toBe(0);
}, 90_000);

it('counts the hits of a search by city, narrows to one, and goes to all plans and back', async () => {
  const page = await visit('/search?q=計画&plan=shiomi-sogo');
  await page.getByRole('link', { name: 'すべての計画', exact: true }).click();
  const cities = page.getByRole('navigation', { name: '市町村・都道府県' }).getByRole('link');
  await cities.first().waitFor();
  // The seven whose title says 計画; the eighth is a 方針, and what a plan says of others is not searched.
  const own = cities.filter({ hasText: '汐見市' });
  expect(await own.textContent()).toBe('汐見市 7');
  await own.click();
  await page.locator('.found li').nth(6).waitFor();
  expect(await page.locator('.found li').count()).toBe(7);
  expect(await own.getAttribute('aria-current')).toBe('true');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: '汐見市 汐見市総合計画 2020–2029', exact: true }).click();
  await page.waitForURL('**/search?*plan=shiomi-sogo*');
}, 120_000);
