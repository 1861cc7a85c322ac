import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violations } from '../support/accessibility.js';
import { TestApp } from '../support/app.js';
import { TestBrowser } from '../support/browser.js';

let app: TestApp;
let browser: TestBrowser;
beforeAll(async () => {
  [app, browser] = await Promise.all([TestApp.startPrepared(), TestBrowser.start()]);
}, 120_000);
afterAll(() => Promise.all([app.stop(), browser.stop()]));

/** A page of another site with a frame in it. Served by itself: browsers refuse frames of this machine in pages from elsewhere. */
async function framedIn(page: Page, html: string): Promise<void> {
  const site = createServer((_request, response) => {
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(`<!doctype html><title>市のページ</title>${html}`);
  });
  await new Promise<void>((resolve) => site.listen(0, resolve));
  page.once('close', () => site.close());
  await page.goto(`http://localhost:${(site.address() as AddressInfo).port}/`);
}

it.each([
  ['/map?plan=kashiwa-2024', '施策体系図', '.structure .box.program', 77, true],
  ['/departments?plan=kashiwa-2024', '担当課と施策', 'rect', 23, true],
  ['/chain?plan=kashiwa-2024&from=kashiwa-2024/issue/3.1.1', '施策3.1 課題1の経路', 'a.box', 10, false],
] as const)(
  'gives of %s “%s” for a page of another site, which shows that alone',
  async (path, title, mark, least, isPartial) => {
    const { page } = await browser.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(app.url + path);
    await page.getByRole('button', { name: `${title}: 埋め込みコード` }).click();
    await page.getByText('埋め込みコード をコピーしました').waitFor();
    const code = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(code).toMatch(/^<iframe src="http:\/\/localhost:\d+\/embed\//);
    await framedIn(page, code);
    const frame = page.frameLocator('iframe');
    await frame.locator(mark).first().waitFor();
    expect(await frame.locator(mark).count()).toBeGreaterThanOrEqual(least);
    expect(await frame.locator('.picture.embedded').count()).toBe(1);
    const seen = await frame
      .locator('h2, nav, form, table, .lead, .notice')
      .evaluateAll((all) =>
        all
          .filter((one) => (one as unknown as { offsetParent: unknown }).offsetParent !== null)
          .map((one) => one.textContent),
      );
    expect(seen).toEqual([title]);
    // Whose numbers they are, and what is not among them, comes along.
    const source = frame.locator('.picture.embedded figcaption');
    await source.getByText('出典：柏市「ノーマライゼーションかしわプラン2024」').waitFor();
    if (isPartial) await source.getByText('柱1・柱2は未収録').waitFor();
    const out = frame.getByRole('link', { name: '計画グラフで開く' });
    expect(await out.getAttribute('href')).toBe(app.url + path);
    expect(await frame.locator('a:not([target=_blank])').count()).toBe(0);
    await page.close();
    await page.context().close();
  },
  120_000,
);

it('says in a frame that there is no such picture, and is read by everybody', async () => {
  const { page, complaints, strayRequests } = await browser.open();
  await page.goto(`${app.url}/embed/map?plan=kashiwa-2024&picture=none`);
  await page.getByText('この図は見つかりません。').waitFor();
  await page.goto(`${app.url}/embed/map?plan=kashiwa-2024&picture=structure&lang=en`);
  await page.locator('.structure').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  expect(strayRequests).toEqual([]);
  await page.context().close();
}, 120_000);

it('lets no page be framed but those below /embed, and none be there that writes', async () => {
  const headersOf = async (path: string) => {
    const { status, headers } = await fetch(app.url + path, { headers: { accept: 'text/html' } });
    const ancestors = /frame-ancestors ([^;]+)/.exec(headers.get('content-security-policy') ?? '')?.[1];
    return [status, ancestors, headers.get('x-frame-options') !== null];
  };
  for (const path of ['/embed/map', '/embed/departments', '/embed/chain', '/embed/indicators', '/embed/questions'])
    expect([path, ...(await headersOf(path))]).toEqual([path, 200, '*', false]);
  expect(await headersOf('/embed/node/kashiwa-2024/issue/3.1.1')).toEqual([200, '*', false]);
  for (const path of ['/', '/map', '/progress', '/import', '/graphiql', '/node/122173'])
    expect([path, ...(await headersOf(path))]).toEqual([path, 200, "'none'", true]);
  for (const path of ['/embed/import', '/embed/progress', '/embed/', '/embed/graphiql'])
    expect([path, ...(await headersOf(path))]).toEqual([path, 404, "'none'", true]);
  const { headers } = await fetch(`${app.url}/embed/map`);
  expect(headers.get('cache-control')).toBe('public, max-age=300');
  expect(headers.get('etag')).toBeTruthy();
});

it('leaves a link to be copied by hand where the browser has no clipboard', async () => {
  const { page } = await browser.open();
  await page.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
  await page.goto(`${app.url}/departments`);
  await page.getByRole('button', { name: '共同で担当する課: リンクをコピー' }).click();
  expect(await page.getByRole('textbox', { name: 'リンク' }).inputValue()).toBe(
    `${app.url}/departments?plan=kashiwa-2024`,
  );
  await page.context().close();
}, 120_000);
