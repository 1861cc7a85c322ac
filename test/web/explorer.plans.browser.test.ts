import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { DEPARTMENTS, PROGRAM_COUNTS, TOTALS } from '../plan/kashiwa.facts.js';
import { violations } from '../support/accessibility.js';
import { TestApp } from '../support/app.js';
import { TestBrowser } from '../support/browser.js';
import { removePlan } from '../support/database.js';
import { loadInventedPlans } from '../support/invented-plans.js';
import { kashiwaDocument } from '../support/kashiwa.js';
import { VIEWS } from './explorer.views.js';

/** Another edition of the same plan of the same city, and a plan of another city. */
const EARLIER = 'kashiwa-2021';

let app: TestApp;
let browser: TestBrowser;
let removeInvented: () => Promise<void>;
beforeAll(async () => {
  [app, browser] = await Promise.all([TestApp.startPrepared(), TestBrowser.start()]);
  const earlier = await kashiwaDocument({ key: EARLIER, municipality: '122173' });
  await withGraph(inject('graph'), (graph) =>
    importPlan(graph, toPlanGraph({ ...earlier, title: 'ノーマライゼーションかしわプラン2021' })),
  );
  removeInvented = await loadInventedPlans('kaku-2025');
}, 120_000);
afterAll(async () => {
  await removeInvented();
  // The departments are those of the plan that stays, too.
  await removePlan(EARLIER, 'none');
  await Promise.all([app.stop(), browser.stop()]);
});

async function visit(path: string, width = 1366): Promise<Page> {
  const { page } = await browser.open({ viewport: { width, height: 768 } });
  await page.goto(app.url + path);
  await page.locator('h1').waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

const of = (path: string, plan: string) => `${path}${path.includes('?') ? '&' : '?'}plan=${plan}`;

const chooser = (page: Page) => page.getByRole('combobox', { name: '計画', exact: true });

/** The facts of a node's page, by what they are called. */
async function facts(page: Page): Promise<Record<string, string>> {
  const [terms, values] = await Promise.all([
    page.locator('.facts dt').allTextContents(),
    page.locator('.facts dd').allTextContents(),
  ]);
  return Object.fromEntries(terms.map((term, place) => [term, values[place] ?? '']));
}

it("counts on a department's page over the plan that it names, not over all of its city", async () => {
  const page = await visit(of('/node/122173/department/shogai-fukushi', 'kashiwa-2024'));
  const { programs, solo, joint } = DEPARTMENTS.障害福祉課 as (typeof DEPARTMENTS)[string];
  expect(await facts(page)).toMatchObject({ 単独: `${solo}`, 共同: `${joint}` });
  expect(await page.locator('section[aria-label=事業] h2 small').textContent()).toBe(`${programs}`);
  // With whom, by the brackets in print: with こども発達センター three times, and never twice as often.
  expect(
    await page.locator('section[aria-label=共同で担当する課] li', { hasText: 'こども発達センター' }).textContent(),
  ).toContain('共同3件');
  expect(await chooser(page).inputValue()).toBe('kashiwa-2024');
}, 90_000);

it('lists the programs of a working group in the plan of the page', async () => {
  const page = await visit(of('/node/122173/committee/hataraku-bukai', 'kashiwa-2024'));
  const programs = page.locator('section[aria-label=事業] a');
  expect(await programs.count()).toBeGreaterThan(0);
  for (const href of await programs.evaluateAll((links) => links.map((link) => link.getAttribute('href'))))
    expect(href).toContain('/node/kashiwa-2024/');
}, 90_000);

it.each(['/node/122173/department/kids-room', '/chain?from=122173/department/kids-room'])(
  'shows at %s what the chosen edition has, and stays there when another is chosen',
  async (path) => {
    const page = await visit(of(path, 'kashiwa-2024'));
    await chooser(page).selectOption(EARLIER);
    await page.waitForURL(`**/*plan=${EARLIER}*`);
    await page.waitForLoadState('networkidle');
    expect(new URL(page.url()).pathname).toBe(path.split('?')[0]);
    const links = page.locator('main a[href*="/program/"]');
    await links.first().waitFor();
    for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')))
      expect(href).toMatch(/(node\/|from=)kashiwa-2021\//);
  },
  90_000,
);

it('draws the chain of a department once, in the plan of the page', async () => {
  const page = await visit(of('/chain?from=122173/department/kids-room', 'kashiwa-2024'));
  const measures = page.locator('a.box[href*="/measure/"] .first');
  await measures.first().waitFor();
  expect((await measures.allTextContents()).map((mark) => mark.replace(/^\D+/, ''))).toEqual(['4.1', '4.2', '4.3']);
}, 90_000);

it('is about the plan of the node, whatever plan the address says', async () => {
  const page = await visit('/node/kaku-2025/indicator/visitors?plan=kashiwa-2024');
  await page.waitForURL('**/node/kaku-2025/indicator/visitors?plan=kaku-2025');
  expect(await chooser(page).inputValue()).toBe('kaku-2025');
  expect(await page.title()).toContain('架空市地域福祉計画');
  // Another plan has no such indicator: what is chosen is seen at a glance.
  await chooser(page).selectOption('kashiwa-2024');
  await page.waitForURL('**/?plan=kashiwa-2024');
  await page
    .locator('.totals strong', { hasText: `${TOTALS.programs}` })
    .first()
    .waitFor();
}, 90_000);

it('keeps to one plan in every link of a page that names it nowhere but in its path', async () => {
  const page = await visit('/node/kaku-2025/measure/1.1');
  await page.waitForURL('**/node/kaku-2025/measure/1.1?plan=kaku-2025');
  // But for the one that leads to the list of all plans.
  const links = page.locator('header nav a, main a').and(page.locator('a:not([href="/"])'));
  expect(await links.count()).toBeGreaterThan(10);
  for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')))
    expect(href).toContain('plan=kaku-2025');
}, 90_000);

it('offers hits of the plan of the page only', async () => {
  const page = await visit(of('/gaps', 'kashiwa-2024'));
  await page.getByRole('combobox', { name: '検索' }).fill('ジョブコーチ派遣事業');
  const hits = page.locator('.hits [role=option]', { hasText: 'ジョブコーチ派遣事業' });
  await hits.first().waitFor();
  expect(await hits.count()).toBe(1);
}, 90_000);

it.each(Object.entries(VIEWS).filter(([, { isOverAll }]) => !isOverAll))(
  '%s says of which plan it is, on the screen, in its name and on paper',
  async (_name, { path, isPartial }) => {
    const page = await visit(of(path, 'kashiwa-2024'));
    const title = 'ノーマライゼーションかしわプラン2024';
    expect(await chooser(page).inputValue()).toBe('kashiwa-2024');
    expect(await page.title()).toContain(title);
    // Nothing of the other edition is missing from this one, but where both stand side by side.
    const notes = '.notice.partial:not(section[aria-labelledby=editions] *)';
    if (isPartial) expect(await page.locator(notes, { hasText: 'プラン2021' }).count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('h1, .of-plan').filter({ hasText: title, visible: true }).count()).toBe(1);
    await page.emulateMedia({ media: 'screen' });
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await page.context().close();
  },
  120_000,
);

it('counts every table and picture of departments over one edition', async () => {
  const page = await visit(of('/departments?department=122173/department/shogai-fukushi', 'kashiwa-2024'));
  const first = page.locator('.pair').first().locator('tbody tr').first().locator('td');
  await first.first().waitFor();
  const { programs, solo, joint } = DEPARTMENTS.障害福祉課 as (typeof DEPARTMENTS)[string];
  expect((await first.allTextContents()).slice(0, 3)).toEqual([`${programs}`, `${solo}`, `${joint}`]);
  await page.goto(app.url + of('/', 'kashiwa-2024'));
  const { listed, relisted } = PROGRAM_COUNTS.all as (typeof PROGRAM_COUNTS)[string];
  await page.locator('.totals small', { hasText: `延べ${listed}、うち再掲${relisted}` }).waitFor();
}, 90_000);
