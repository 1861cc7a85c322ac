import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readBook } from '../../src/workbook/spreadsheet.js';
import { TestApp } from '../support/app.js';
import { TestBrowser } from '../support/browser.js';

let app: TestApp;
let browser: TestBrowser;
beforeAll(async () => {
  [app, browser] = await Promise.all([TestApp.startPrepared(), TestBrowser.start()]);
}, 120_000);
afterAll(() => Promise.all([app.stop(), browser.stop()]));

/** Who does a job: everything that is pressed, chosen or typed is counted. */
class Planner {
  steps = 0;
  constructor(readonly page: Page) {}

  press(what: Locator): Promise<void> {
    this.steps += 1;
    return what.click();
  }

  link(name: string | RegExp): Promise<void> {
    return this.press(this.page.getByRole('link', { name }).first());
  }

  button(name: string | RegExp): Promise<void> {
    return this.press(this.page.getByRole('button', { name }).first());
  }

  view(name: string): Promise<void> {
    return this.press(this.page.getByRole('navigation', { name: '画面' }).getByRole('link', { name, exact: true }));
  }

  async choose(label: string, value: string): Promise<void> {
    this.steps += 1;
    await this.page.getByLabel(label).selectOption(value);
  }

  async type(label: string, text: string): Promise<void> {
    this.steps += 1;
    await this.page.getByLabel(label).fill(text);
  }
}

interface Job {
  /** As a planner says it. */
  wanted: string;
  /** From the first page on. */
  steps: number;
  do(planner: Planner): Promise<void>;
}

const rows = (page: Page) => page.locator('main tbody tr');

/** Counts the times that a page is sent to the printer. */
const PRINTED =
  'window.printed = 0; window.print = () => { dispatchEvent(new Event("beforeprint")); window.printed += 1; };';
const isPrinted = (page: Page) => expect.poll(() => page.evaluate('printed')).toBe(1);

/** Looks for ジョブコーチ派遣事業, and opens it. */
async function findJobCoach(planner: Planner): Promise<void> {
  await planner.type('検索', 'ジョブコーチ');
  await planner.button('検索');
  await planner.press(
    planner.page
      .locator('main')
      .getByRole('link', { name: /ジョブコーチ派遣事業/ })
      .first(),
  );
}

const JOBS: Job[] = [
  {
    wanted: '障害福祉課が施策3.2でほかの課と共同で行う事業の一覧を、Excel でください。',
    steps: 4,
    async do(planner) {
      const { page } = planner;
      await planner.view('担当課');
      await planner.link(/^障害福祉課 共同/);
      await rows(page).nth(8).waitFor();
      await planner.choose('載っている箇所', 'kashiwa-2024/measure/3.2');
      // 福祉喫茶コーナー, 地域包括ケア, スポーツ推進連絡会, 各種講座 and 団体活動助成.
      await expect.poll(() => rows(page).count()).toBe(5);
      const [download] = await Promise.all([page.waitForEvent('download'), planner.button(/Excel/)]);
      const [sheet] = await readBook(await readFile(await download.path()));
      expect(sheet?.rows.filter((row) => row.some((cell) => `${cell}`.includes('福祉喫茶コーナー')))).toHaveLength(1);
    },
  },
  {
    wanted: '施策3.2を部長に説明する紙を1枚ください。',
    steps: 3,
    async do(planner) {
      await planner.link('3.2 社会参加の促進');
      await planner.link('要約（説明用）');
      await planner.page.locator('.brief-group').first().waitFor();
      await planner.button('部長説明用に印刷');
      await isPrinted(planner.page);
    },
  },
  {
    wanted: '施策3.1の課題1が、どの事業と指標につながるか、背景から見せてください。',
    steps: 2,
    async do(planner) {
      await planner.link('3.1 就労支援の充実');
      await planner.link(/^3\.1 課題1/);
      await planner.page.locator('.story .card').first().waitFor();
      expect(await planner.page.locator('.programs-of-story > li').count()).toBe(6);
    },
  },
  {
    wanted: '実績の報告がまだの指標はどれですか。',
    steps: 1,
    async do(planner) {
      await planner.link(/実績が未報告/);
      await planner.page.getByText('就労移行支援事業等を通じて一般就労に移行した人数').first().waitFor();
    },
  },
  {
    wanted: 'ジョブコーチ派遣事業は何ページにありますか。その紙面には、ほかに何がありますか。',
    steps: 4,
    async do(planner) {
      await findJobCoach(planner);
      await planner.link('72');
      await planner.page.locator('h1', { hasText: '計画書の72ページ' }).waitFor();
      await planner.page.getByRole('link', { name: '行政による障害者雇用' }).waitFor();
    },
  },
  {
    wanted: '担当課を入れた施策体系図を、A3 で印刷してください。',
    steps: 3,
    async do(planner) {
      await planner.view('体系図');
      await planner.press(planner.page.getByLabel('担当課も示す'));
      await planner.button('施策体系図: 印刷');
      await isPrinted(planner.page);
      expect(await planner.page.locator('.sheets svg').count()).toBeGreaterThan(0);
    },
  },
  {
    wanted: '社会福祉協議会の事業のうち、二つ以上の柱に関わるものはありますか。',
    steps: 2,
    async do(planner) {
      await planner.view('集計・一覧');
      await planner.link(/二つ以上の柱に載っている事業/);
      await planner.page
        .getByText(/社会福祉協議会/)
        .first()
        .waitFor();
    },
  },
  {
    wanted: '延べ事業数と実事業数は、どう違いますか。',
    steps: 1,
    async do(planner) {
      await planner.press(planner.page.locator('.explained').first());
      await planner.page.getByText(/再掲/).first().waitFor();
    },
  },
  {
    wanted: '担当課と施策の図を、市のホームページに載せたいです。',
    steps: 2,
    async do(planner) {
      await planner.view('担当課');
      await planner.button('担当課と施策: 埋め込みコード');
      await planner.page.getByText('埋め込みコード をコピーしました').waitFor();
    },
  },
  {
    wanted: 'ジョブコーチ派遣事業は、何のために行いますか。',
    steps: 3,
    async do(planner) {
      await findJobCoach(planner);
      await planner.page
        .getByRole('link', { name: /3\.1 課題1/ })
        .first()
        .waitFor();
    },
  },
];

it.each(JOBS)(
  'does in $steps steps: $wanted',
  async ({ steps, do: work }) => {
    const { page, complaints } = await browser.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.addInitScript(PRINTED);
    page.setDefaultTimeout(30_000);
    await page.goto(app.url);
    await page.locator('.totals').waitFor();
    await page.waitForLoadState('networkidle');
    const planner = new Planner(page);
    const begun = performance.now();
    await work(planner);
    console.log(`${planner.steps} steps, ${((performance.now() - begun) / 1_000).toFixed(1)} s`);
    expect(planner.steps).toBe(steps);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
  120_000,
);
