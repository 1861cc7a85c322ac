import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { TestBrowser } from '../support/browser.js';
import { VIEWS } from './explorer.views.js';

/** A phone, a city hall's screen, a large one. */
const WIDTHS = [390, 1366, 1920];

const FOLDER = 'screenshots';

let app: TestApp;
let browser: TestBrowser;
beforeAll(async () => {
  [app, browser] = await Promise.all([TestApp.start(), TestBrowser.start(), mkdir(FOLDER, { recursive: true })]);
});
afterAll(() => Promise.all([app.stop(), browser.stop()]));

// To be looked at by people: nothing here can fail.
it.each(Object.keys(VIEWS))(
  '%s',
  async (name) => {
    for (const width of WIDTHS) {
      const { page } = await browser.open({
        viewport: { width, height: 768 },
        deviceScaleFactor: width === 390 ? 2 : 1,
      });
      await page.goto(app.url + VIEWS[name]?.path);
      await page.locator('h1').waitFor();
      await page.waitForLoadState('networkidle');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: join(FOLDER, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      }
      await page.context().close();
    }
  },
  120_000,
);
