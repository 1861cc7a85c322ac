import { afterAll, beforeAll, expect, it } from 'vitest';
import { violations } from '../support/accessibility.js';
import { TestApp } from '../support/app.js';
import { TestBrowser } from '../support/browser.js';

let app: TestApp;
let browser: TestBrowser;
beforeAll(async () => {
  [app, browser] = await Promise.all([TestApp.startPrepared(), TestBrowser.start()]);
});
afterAll(() => Promise.all([app.stop(), browser.stop()]));

it('assumes mergers and moves by keyboard alone, keeps them in its address, and takes them back', async () => {
  const { page, complaints } = await browser.open();
  await page.goto(`${app.url}/departments`);
  await page.getByRole('link', { name: '組織が変わったときの分担を仮定してみる' }).press('Enter');
  await page.waitForURL(/\/what-if/);
  // Two bodies become one: 障害福祉課 28 programs, and both of 保健予防課 are among them.
  const merger = page.getByRole('group', { name: '統合する担当課' });
  await merger.getByLabel('障害福祉課').press('Space');
  await merger.getByLabel('保健予防課').press('Space');
  const name = page.getByLabel('統合後の名称');
  await name.fill('障害・保健課');
  await name.press('Enter');
  const made = page.locator('section[aria-labelledby=bodies] tbody tr', { hasText: '障害・保健課' });
  await made.waitFor();
  expect((await made.locator('td').allTextContents()).filter((text) => /\d/.test(text))).toEqual(['28', '20', '8']);
  expect(new URL(page.url()).searchParams.get('assume')).toMatch(/^merge~障害・保健課~/);
  // スポーツ課 hands over what it runs alone to the made body, which can be chosen, too.
  await page.getByLabel('今の担当課').selectOption({ label: 'スポーツ課' });
  const programs = page.getByRole('group', { name: '事業' });
  await expect.poll(() => programs.locator('input').count()).toBe(2);
  for (const box of await programs.locator('input').all()) await box.press('Space');
  await page.getByLabel('移す先').selectOption({ label: '障害・保健課' });
  await page.getByRole('button', { name: '移管を仮定する' }).press('Enter');
  // One of the two was shared with 障害福祉課: 29 programs, 22 alone and 7 jointly.
  await expect
    .poll(async () => (await made.locator('td').allTextContents()).filter((text) => /\d/.test(text)))
    .toEqual(['29', '22', '7']);
  expect(await page.locator('.chips li').count()).toBe(3);
  expect(await violations(page)).toEqual([]);
  // Who opens the address sees the same.
  await page.reload();
  await made.waitFor();
  await page.getByRole('button', { name: /^仮定「2事業を/ }).press('Enter');
  await expect
    .poll(async () => (await made.locator('td').allTextContents()).filter((text) => /\d/.test(text)))
    .toEqual(['28', '20', '8']);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 180_000);

it('says what cannot be assumed, and what cannot be read', async () => {
  const { page } = await browser.open();
  await page.goto(`${app.url}/what-if?assume=${encodeURIComponent('merge~課~122173/department/nope')}`);
  await page.locator('[role=alert] code', { hasText: 'UNKNOWN_ID' }).waitFor();
  // What is refused can be taken back.
  await page.getByRole('button', { name: /^仮定「/ }).click();
  await page.getByText('まだ何も仮定していません').waitFor();
  await page.goto(`${app.url}/what-if?assume=nonsense`);
  await page.locator('[role=alert]', { hasText: '読み取れません' }).waitFor();
  await page.context().close();
}, 120_000);
