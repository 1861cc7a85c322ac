import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import type { PlanDocument } from '../../src/plan-document/plan-document.schema.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { violations } from '../support/accessibility.js';
import { TestApp } from '../support/app.js';
import { TestBrowser } from '../support/browser.js';
import { removePlan } from '../support/database.js';
import { largePlanDocument } from '../support/large-plan.js';
import { type ImportedFile, importFiles, removeFiles } from '../support/plan-files.js';

/** Plans with other levels than pillars, measures and initiatives. */
const EXAMPLES = ['sendai-2024', 'kitamoto-review-2024', 'nagasaki-2026', 'tokushima-2024'] as const;

let app: TestApp;
let browser: TestBrowser;
let plans: ImportedFile[];
beforeAll(async () => {
  [app, browser] = await Promise.all([TestApp.startPrepared(), TestBrowser.start()]);
  plans = await importFiles(EXAMPLES.map((name) => `seed/examples/${name}.yaml`));
  await withGraph(inject('graph'), (graph) => importPlan(graph, toPlanGraph(reasonsAtThePillar())));
}, 240_000);
afterAll(async () => {
  await removeFiles(plans);
  await removePlan('reasons-2024', '999989');
  await Promise.all([app.stop(), browser.stop()]);
});

/** A plan of the usual levels that prints an issue and a policy at its pillar. */
function reasonsAtThePillar(): PlanDocument {
  const document = largePlanDocument(20);
  const issues = [{ number: 1, summary: '柱全体の課題である。', addressedBy: [{ policy: 1 }] }];
  const policies = [{ number: 1, summary: '柱全体の方針である。' }];
  const pillars = document.pillars.map((pillar) => ({ ...pillar, issues, policies }));
  return { ...document, key: 'reasons-2024', title: '柱に課題のある計画', pillars } as PlanDocument;
}

async function visit(path: string, plan: (typeof EXAMPLES)[number]): Promise<Page> {
  const { page } = await browser.open();
  await page.goto(`${app.url}${path}${path.includes('?') ? '&' : '?'}plan=${plan}`);
  await page.locator('h1').waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

/** The numbers at the head of a plan, by what they are of; that of gaps comes later than the others. */
async function totals(page: Page): Promise<Record<string, string>> {
  await page.locator('.totals strong').first().waitFor();
  const [names, counts] = await Promise.all([
    page.locator('.totals a > span').allTextContents(),
    page.locator('.totals strong').allTextContents(),
  ]);
  return Object.fromEntries(
    names.map((name, place) => [name, counts[place] ?? '']).filter(([name]) => name !== '点検結果'),
  );
}

/** 大見本市's plan has one measure with six issues and ten policies, and as written here, one of each at the pillar. */
it('counts what a plan of pillars, measures and initiatives prints at a pillar, and begins chains there', async () => {
  const { page } = await browser.open();
  await page.goto(`${app.url}/?plan=reasons-2024`);
  expect(await totals(page)).toMatchObject({ 課題: '7', 方針: '11', 施策: '1' });
  await page.goto(`${app.url}/chain?plan=reasons-2024`);
  await page.locator('main li a', { hasText: '柱全体の課題である。' }).click();
  await page.locator('main svg text', { hasText: '柱全体の' }).first().waitFor();
}, 120_000);

const columns = (page: Page) => page.locator('main table').last().locator('thead th button').allTextContents();

// As counted in the print: 長崎's excerpt holds no programs, 徳島's neither; 仙台's no indicators; nobody prints issues.
it.each([
  [
    'sendai-2024',
    { 事業: '108', プロジェクト: '9', 項目: '26', 担当課: '87' },
    ['項目', '延べ事業数', '実事業数', '点検結果'],
  ],
  [
    'kitamoto-review-2024',
    { 事務事業: '451', 施策: '30', 指標: '593', 担当課: '32' },
    ['施策', '延べ事業数', '実事業数', '点検結果'],
  ],
  [
    'nagasaki-2026',
    { 柱: '3', 基本戦略: '6', 施策: '25', 事業群: '86', 指標: '145' },
    ['柱・基本戦略', '施策', '事業群', '指標', '点検結果'],
  ],
  ['tokushima-2024', { ミッション: '3', 戦略: '17', KPI: '92' }, ['戦略', 'KPI', '点検結果']],
] as const)(
  'shows of %s the levels that it has, in its words, and no others',
  async (plan, counts, heads) => {
    const page = await visit('/', plan);
    expect(await totals(page)).toEqual(counts);
    expect(await columns(page)).toEqual(heads);
    expect(await violations(page)).toEqual([]);
  },
  120_000,
);

it('gives no place a number that is not printed', async () => {
  const page = await visit('/', 'sendai-2024');
  expect(await page.locator('main .mark').count()).toBe(0);
  const english = await visit('/?lang=en', 'sendai-2024');
  expect(Object.keys(await totals(english))).toContain('プロジェクト');
}, 120_000);

it('offers no view of what a plan does not have', async () => {
  const views = async (plan: (typeof EXAMPLES)[number]) => {
    const page = await visit('/', plan);
    await page.locator('header nav a', { hasText: 'つながり' }).waitFor();
    return page.locator('header nav a').allTextContents();
  };
  expect(await views('sendai-2024')).toEqual([
    '概要',
    '事業一覧',
    '体系図',
    'つながり',
    '担当課',
    '集計・一覧',
    '点検結果',
  ]);
  expect(await views('tokushima-2024')).toEqual([
    '概要',
    '体系図',
    'つながり',
    '指標',
    '進捗',
    '集計・一覧',
    '点検結果',
  ]);
}, 120_000);

it('draws the structure of 長崎県 from its 基本戦略 to its 施策, with no column for programs, of which it lists none', async () => {
  const page = await visit('/map', 'nagasaki-2026');
  await page.locator('.structure').waitFor();
  expect(await page.locator('.structure .box.measure').count()).toBe(25);
  expect(await page.locator('.structure .box.program').count()).toBe(0);
  expect(await page.locator('.structure .column', { hasText: /^事業$/ }).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'つながりの図で見る' }).count()).toBe(0);
  expect(await violations(page)).toEqual([]);
}, 120_000);

it('begins the chain of 長崎県 at its 施策, under its 基本戦略, and names no issue', async () => {
  const page = await visit('/chain', 'nagasaki-2026');
  await page.locator('.cards li').first().waitFor();
  expect(await page.locator('section > h2').count()).toBe(6);
  expect(await page.locator('.cards.wide > li').count()).toBe(25);
  expect(await page.locator('main').textContent()).not.toContain('課題0');
  expect(await page.locator('.cards h3 .mark').first().textContent()).toBe('施策1');
  expect(await violations(page)).toEqual([]);
}, 120_000);

it('shows the indicators of places of every level, and words where the target is words', async () => {
  const page = await visit('/indicators', 'nagasaki-2026');
  await page.getByText('指標145件').waitFor();
  const words = page.locator('.card .worded').first();
  // R8 to R12 in the same words.
  expect((await words.locator('li').allTextContents())[0]).toBe('2026–2030 目標・見込: （小・中・高）上昇');
  expect(await violations(page)).toEqual([]);
}, 120_000);

it('shows the indicators of programs with the program, all of them', async () => {
  const page = await visit('/indicators', 'kitamoto-review-2024');
  await page.getByText('指標593件').waitFor({ timeout: 60_000 });
  await page.locator('.card a', { hasText: '広報紙発行事業' }).first().waitFor();
}, 120_000);

it('shows beside an indicator of 徳島県 the 課 responsible, and the 部局 in which it stands', async () => {
  const page = await visit('/indicators', 'tokushima-2024');
  await page.getByText('KPI92件').or(page.getByText('指標92件')).first().waitFor();
  expect(await page.locator('.card .bodies').first().textContent()).toMatch(/教育 .*課/);
}, 120_000);
