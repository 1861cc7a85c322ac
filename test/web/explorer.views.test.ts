import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { TestBrowser } from '../support/browser.js';
import { VIEWS } from './explorer.views.js';

let app: TestApp;
let browser: TestBrowser;
beforeAll(async () => {
  [app, browser] = await Promise.all([TestApp.start(), TestBrowser.start()]);
});
afterAll(() => Promise.all([app.stop(), browser.stop()]));

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  it.each(Object.keys(VIEWS))(
    '%s shows the printed numbers, in both themes, to everybody',
    async (name) => {
      const { path, title, shows } = VIEWS[name] as (typeof VIEWS)[string];
      const { page, strayRequests, complaints } = await browser.open({ colorScheme: 'light' });
      const address = new URL(path, app.url);
      if (language === 'en') address.searchParams.set('lang', 'en');
      const response = await page.goto(address.href);
      expect(response?.status()).toBe(200);
      await page.locator('h1').waitFor();
      await page.waitForLoadState('networkidle');
      await shows(page);
      expect(await page.locator('h1').textContent()).toBe(title[language]);
      expect(await page.title()).toContain(title[language]);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);

      expect(await violations(new AxeBuilder({ page }))).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']))).toEqual(
        [],
      );
      // A phone, or a page enlarged four times, scrolls in one direction only.
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      expect({ strayRequests, complaints }).toEqual({ strayRequests: [], complaints: [] });
      await page.context().close();
    },
    90_000,
  );
});

async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}, ${nodes.length} times, such as ${nodes[0]?.html.slice(0, 200)}`);
}

it('answers a visit quickly, with less than 200 kB', async () => {
  const { page } = await browser.open();
  let bytes = 0;
  page.on('response', async (response) => {
    if (new URL(response.url()).pathname.startsWith('/assets/')) bytes += gzipSync(await response.body()).length;
  });
  await page.goto(app.url);
  await page.locator('.totals').waitFor();
  await page.waitForLoadState('networkidle');
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(200_000);
  await page.context().close();
});
