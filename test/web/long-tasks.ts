import { afterAll, beforeAll, inject, it } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import type { PlanDocument } from '../../src/plan-document/plan-document.schema.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { TestApp } from '../support/app.js';
import { TestBrowser } from '../support/browser.js';
import { largePlanDocument } from '../support/large-plan.js';

/** How many programs one plan has, and how many indicators another. */
const [PROGRAMS, INDICATORS] = [500, 3_000];

let app: TestApp;
let browser: TestBrowser;
beforeAll(async () => {
  [app, browser] = await Promise.all([TestApp.startPrepared(), TestBrowser.start()]);
  await withGraph(inject('graph'), async (graph) => {
    for (const document of [largePlanDocument(PROGRAMS), measuredPlan()])
      await importPlan(graph, toPlanGraph(document));
  });
}, 300_000);
afterAll(() => Promise.all([app.stop(), browser.stop()]));

/** A plan with many indicators of three targets each, all in one pillar. */
function measuredPlan(): PlanDocument {
  const document = largePlanDocument(20);
  const [pillar] = document.pillars;
  const indicator = (number: number) => ({
    key: `measured-${number}`,
    name: `利用者数その${number}`,
    kind: 'REFERENCE',
    unit: '人',
    direction: 'INCREASE',
    series: [
      {
        key: `measured-${number}`,
        baseline: { fiscalYear: 2023, value: number },
        targets: [2024, 2025, 2026].map((fiscalYear) => ({ fiscalYear, value: number + fiscalYear })),
      },
    ],
  });
  return {
    ...document,
    key: 'measured-2024',
    title: '指標の多い計画',
    pillars: [{ ...pillar, indicators: Array.from({ length: INDICATORS }, (_, at) => indicator(at + 1)) }],
  } as unknown as PlanDocument;
}

/** Notes every task of the page that keeps it from answering for more than 50 ms. */
const LONG_TASKS = `window.longTasks = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => Math.round(duration))))
  .observe({ type: 'longtask', buffered: true });`;

const PAGES: [path: string, act?: string][] = [
  ['/?plan=large-2024'],
  ['/map?plan=large-2024'],
  ['/map?plan=large-2024&levels=4'],
  ['/map?plan=large-2024&as=graph'],
  ['/programs?plan=large-2024', "document.querySelector('thead button')?.click()"],
  ['/listings?plan=large-2024', "document.querySelector('thead button')?.click()"],
  ['/chain?plan=large-2024'],
  ['/departments?plan=large-2024'],
  ['/brief?plan=large-2024&of=999989/department/d-1'],
  ['/indicators?plan=measured-2024'],
  ['/indicators?plan=measured-2024&as=table'],
  ['/progress?plan=measured-2024', "document.querySelector('thead button')?.click()"],
  ['/?plan=measured-2024'],
];

// To be read by people: what a machine does in so many milliseconds, another does not.
it.each(PAGES)(
  '%s',
  async (path, act = '') => {
    const { page } = await browser.open();
    await page.addInitScript(LONG_TASKS);
    const begun = performance.now();
    await page.goto(app.url + path);
    await page.locator('h1').waitFor();
    await page.waitForLoadState('networkidle');
    const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
    if (act) {
      await page.evaluate(act);
      await page.waitForTimeout(1_000);
    }
    const tasks = await page.evaluate<number[]>('longTasks');
    const nodes = await page.evaluate<number>("document.querySelectorAll('*').length");
    console.log(`| ${path} | ${seconds} | ${Math.max(0, ...tasks)} | ${nodes} |`);
    await page.context().close();
  },
  300_000,
);
