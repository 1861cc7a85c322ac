import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';

describe('GraphiQL under the content security policy', () => {
  let app: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    app = await TestApp.start();
    browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await app.stop();
  });

  it('asks, completes and answers, and nothing is refused', async () => {
    const page = await browser.newPage();
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    page.on('pageerror', (error) => refused.push(String(error)));
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    const response = await page.goto(`${app.url}/graphiql`, { waitUntil: 'networkidle' });
    expect(response?.headers()['content-security-policy']).toContain("default-src 'self'");
    await page.getByRole('button', { name: /Execute/ }).click();
    await page.getByText('"totalCount": 0').first().waitFor({ timeout: 30_000 });
    expect(workers.length).toBeGreaterThan(0);
    expect(refused).toEqual([]);
  }, 90_000);
});
