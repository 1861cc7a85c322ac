import { afterAll, beforeAll, expect, it } from 'vitest';
import { violations } from '../support/accessibility.js';
import { TestApp } from '../support/app.js';
import { TestBrowser } from '../support/browser.js';
import { VIEWS, type View } from './explorer.views.js';

let app: TestApp;
let browser: TestBrowser;
beforeAll(async () => {
  [app, browser] = await Promise.all([TestApp.startPrepared(), TestBrowser.start()]);
});
afterAll(() => Promise.all([app.stop(), browser.stop()]));

it.each(Object.keys(VIEWS))(
  '%s shows the printed numbers, in both languages and themes, to everybody',
  async (name) => {
    const { path, title, isPartial, shows } = VIEWS[name] as View;
    const { page, strayRequests, complaints } = await browser.open({ colorScheme: 'light' });
    await page.addInitScript(SUM_OF_SHIFTS);
    const response = await page.goto(app.url + path);
    expect(response?.status()).toBe(200);
    for (const language of ['ja', 'en'] as const) {
      if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
      await page.locator(`html[lang=${language}]`).waitFor();
      await page.locator('h1').waitFor();
      await page.waitForLoadState('networkidle');
      await shows(page);
      expect(await page.locator('h1').textContent()).toBe(title[language]);
      expect(await page.title()).toContain(title[language]);
      const partial = page.locator('.notice.partial', { hasText: { ja: '柱1・柱2', en: 'pillar 1, 2' }[language] });
      expect((await partial.count()) > 0).toBe(isPartial);

      // Measured before anything is resized, which moves things.
      if (language === 'ja') expect(await page.evaluate<number>('shifts')).toBeLessThanOrEqual(0.1);
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, 'in colours')).toEqual([]);
      // A phone, or a page enlarged four times, scrolls in one direction only.
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      await page.setViewportSize({ width: 1366, height: 768 });
      await page.emulateMedia({ colorScheme: 'light' });
    }
    // A4 less its margins of 14 mm, at 96 dots an inch; nothing is cut off at its edge.
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 688, height: 1000 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(688);
    expect({ strayRequests, complaints }).toEqual({ strayRequests: [], complaints: [] });
    await page.context().close();
  },
  120_000,
);

it('shows the plan after ten requests to its own server, and less than 150 kB', async () => {
  const times: number[] = [];
  const bytes: number[] = [];
  for (let visit = 0; visit < 4; visit += 1) {
    const { page, strayRequests } = await browser.open();
    const wire = await page.context().newCDPSession(page);
    await wire.send('Network.enable');
    const loaded: number[] = [];
    wire.on('Network.loadingFinished', ({ encodedDataLength }) => loaded.push(encodedDataLength));
    await page.addInitScript(TELL_FIRST_VIEW);
    await page.goto(app.url);
    await page.locator('.totals').waitFor();
    await page.waitForLoadState('networkidle');
    times.push(await page.evaluate<number>('performance.getEntriesByName("first view")[0].startTime'));
    // The page, its scripts and its style; the plans, the overview, and what is painted later: what is missing, how indicators stand, the source.
    const requests = await page.evaluate<string[]>(
      'performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname)',
    );
    expect(requests.filter((path) => path === '/graphql')).toHaveLength(5);
    expect(requests.filter((path) => path !== '/graphql').length).toBeLessThanOrEqual(5);
    expect(strayRequests).toEqual([]);
    expect(sum(loaded)).toBeGreaterThan(50_000);
    expect(sum(loaded)).toBeLessThan(150_000);
    bytes.push(sum(loaded));
    await page.context().close();
  }
  console.log(
    `${Math.max(...bytes)} bytes over the wire; first view after ${times.map(Math.round).join(', ')} ms (the first: a cold database)`,
  );
}, 90_000);

/** How far what was in sight moved while the page came, as web.dev/cls measures it. */
const SUM_OF_SHIFTS = `window.shifts = 0;
new PerformanceObserver((list) => {
  for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.shifts += value;
}).observe({ type: 'layout-shift', buffered: true });`;

const sum = (lengths: number[]) => lengths.reduce((total, length) => total + length, 0);

/** Marks the moment at which heading and counts are painted. */
const TELL_FIRST_VIEW = `new MutationObserver((_changes, observer) => {
  if (!document.querySelector('h1') || !document.querySelector('.totals strong')) return;
  observer.disconnect();
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('first view')));
}).observe(document, { childList: true, subtree: true });`;
