import { afterAll, beforeAll, expect, it } from 'vitest';
import { violations } from '../support/accessibility.js';
import { TestApp } from '../support/app.js';
import { TestBrowser } from '../support/browser.js';
import { loadInventedPlans } from '../support/invented-plans.js';

let app: TestApp;
let browser: TestBrowser;
let removePlans: () => Promise<void>;
beforeAll(async () => {
  removePlans = await loadInventedPlans('numbers-2025');
  [app, browser] = await Promise.all([TestApp.startPrepared(), TestBrowser.start()]);
});
afterAll(async () => {
  await Promise.all([app.stop(), browser.stop()]);
  await removePlans();
});

it('shows numbers as all cities print them', async () => {
  const { page, complaints } = await browser.open();
  await page.goto(`${app.url}/indicators?plan=kazu-2025`);
  const card = (title: string) =>
    page.locator('.card', { has: page.getByRole('heading', { name: title, exact: true }) });
  // Words stand in the place of the picture, beside a baseline below it.
  await card('相談体制').getByText('2030 目標・見込: 面的体制整備').waitFor();
  expect(await card('相談体制').locator('.drawing').count()).toBe(0);
  await card('事故の件数').getByText('2030 目標・見込: 前年より減少').waitFor();
  const drawing = card('事故の件数').locator('.drawing svg');
  await drawing.waitFor();
  // The axis of 0.18 % does not go to 100; that of 60.2 % does.
  const axis = async (title: string) =>
    (await card(title).locator('[data-mark^="y-axis"] text').allTextContents()).map(Number);
  expect(Math.max(...(await axis('漏水の割合')))).toBeLessThan(1);
  expect(Math.max(...(await axis('満足している人の割合')))).toBe(100);
  // A bound is a line with its side, a target of every year one over all years.
  for (const title of ['空き家の割合', '火災の件数', '稼働率'])
    expect(await card(title).locator('[data-mark="rect"] rect').count()).toBe(1);
  expect(await card('派遣').locator('[data-mark="rect"] rect').count()).toBe(0);
  expect(await card('火災の件数').locator('.drawing svg').getAttribute('aria-label')).toContain(
    '毎年度 目標・見込 181件以下（毎年）',
  );
  expect(await card('参加率').locator('.drawing svg').getAttribute('aria-label')).toContain('50.0% 差し替え前');
  // What a bound has already asks for no change.
  expect(await card('水質の適合率').getByText('1年あたり').count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await page.goto(`${app.url}/indicators?plan=kazu-2025&as=table`);
  await page.getByRole('columnheader', { name: '毎年度 目標・見込' }).waitFor();
  const row = page.getByRole('row', { name: /^参加率/ });
  expect(await row.locator('s').allTextContents()).toEqual(['策定時 36', '50.0']);
  expect(complaints).toEqual([]);
}, 120_000);
