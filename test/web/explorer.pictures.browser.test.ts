import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PROGRAM_COUNTS, TOTALS } from '../plan/kashiwa.facts.js';
import { TestApp } from '../support/app.js';
import { TestBrowser } from '../support/browser.js';

/** In the page: the tests themselves know no DOM. */
declare const getComputedStyle: (place: unknown, part?: string) => Record<string, string>;

let app: TestApp;
let browser: TestBrowser;
beforeAll(async () => {
  [app, browser] = await Promise.all([TestApp.startPrepared(), TestBrowser.start()]);
});
afterAll(() => Promise.all([app.stop(), browser.stop()]));

async function saved(page: Page, title: string, kind: 'SVG' | 'PNG'): Promise<Buffer> {
  const button = page.getByRole('button', { name: `${title}: ${kind}` });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFile(await download.path());
}

/** A program department of a name that fills every margin. */
const LONG = '障害者総合支援・地域生活支援拠点等整備推進担当課（第一係・第二係）';

async function visit(path: string, ready: string, options: Parameters<TestBrowser['open']>[0] = {}): Promise<Page> {
  const { page } = await browser.open(options);
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('"障害福祉課"', `"${LONG}"`) });
  });
  await page.goto(app.url + path);
  await page.locator(ready).first().waitFor();
  return page;
}

/** What of a drawing in the page reaches beyond its edges. */
const CUT = `(() => {
  const page = document.querySelector('svg').getBoundingClientRect();
  return [...document.querySelectorAll('text, rect, path, circle, ellipse')].filter((part) => {
    const { left, top, right, bottom } = part.getBoundingClientRect();
    return left < page.left - 1 || top < page.top - 1 || right > page.right + 1 || bottom > page.bottom + 1;
  }).map((part) => part.outerHTML.slice(0, 120));
})()`;

it.each([
  ['/departments', '担当課ごとの実事業数', ['単独', '共同'], true],
  ['/departments', '担当課と施策', ['数字は実事業数。色が濃いほど多い。'], true],
  ['/departments', '共同で担当する課', ['数字は共同で担当する事業の数。'], true],
  ['/chain?from=kashiwa-2024/measure/3.1&all=1', '施策3.1 就労支援の充実の経路', ['選んだもの'], false],
  ['/indicators?measure=3.1', '就労移行支援事業等を通じて一般就労に移行した人数', ['基準値', '目標・見込'], true],
  ['/map', '施策体系図', ['表示する段階: 事業まで', '重点', '共同の事業', '再掲'], true],
  ['/map?as=graph', 'つながりの図', ['柱', '施策', '重点', '取組', '事業', '担当課'], true],
] as const)(
  'saves of %s “%s” a picture that stands alone, in the colours of paper',
  async (path, title, legend, isPartial) => {
    // The screen is dark, and its colours are forced upon it.
    const page = await visit(path, '.drawing svg, .canvas canvas', { colorScheme: 'dark', forcedColors: 'active' });
    const svg = (await saved(page, title, 'SVG')).toString();
    const png = await saved(page, title, 'PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2 * Number(/ width="(\d+)"/.exec(svg)?.[1]));
    // The page is as it was.
    expect(await page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--ground').trim()")).toBe(
      '#12161d',
    );

    await page.setContent(svg);
    const texts = (await page.locator('svg text').allTextContents()).join('');
    for (const said of [
      title,
      ...legend,
      'ノーマライゼーションかしわプラン2024',
      '出典：柏市「',
      '計画グラフで作成（20',
    ])
      expect(texts).toContain(said);
    expect(texts.includes('柱1・柱2は未収録')).toBe(isPartial);
    expect(await page.locator('svg > rect.ground').getAttribute('fill')).toMatch(/^#fff(fff)?$/);
    expect(svg).not.toContain('var(--');
    expect(svg).not.toMatch(/rgb\(18, ?22, ?29\)|rgb\(233, ?237, ?243\)/);
    expect(await page.evaluate(CUT)).toEqual([]);
    await page.context().close();
  },
  120_000,
);

it('saves a name however long it is, and all numbers at the right edge', async () => {
  const page = await visit('/departments', '.plot');
  const svg = (await saved(page, '担当課ごとの実事業数', 'SVG')).toString();
  expect(svg).toContain(LONG);
  await page.setContent(svg);
  expect(await page.evaluate(CUT)).toEqual([]);
}, 90_000);

it('gives a picture alone on paper its legend, plan and source', async () => {
  const page = await visit('/indicators?measure=3.1', '.card .plot');
  const card = page.locator('.card', { hasText: '平均工賃額' });
  await page.evaluate('window.print = () => {}');
  await card.getByRole('button', { name: /印刷/ }).click();
  await page.emulateMedia({ media: 'print' });
  await card.locator('.legend').getByText('目標・見込').waitFor();
  await card.getByText('出典：柏市「ノーマライゼーションかしわプラン2024」').waitFor();
  await card.getByText('柱1・柱2は未収録').waitFor();
  expect(await page.locator('.card', { hasText: '一般就労に移行した人数' }).isVisible()).toBe(false);
}, 90_000);

it('keeps legends where a system forces its colours on pages', async () => {
  const page = await visit('/map?as=graph', '.canvas canvas', { forcedColors: 'active' });
  const fills = await page
    .locator('.legend .key path')
    .evaluateAll((signs) => signs.map((sign) => [sign.getAttribute('class'), getComputedStyle(sign).fill] as const));
  const colours = new Map(fills);
  expect(colours.get('measure')).toBe('rgb(0, 111, 131)');
  expect(colours.get('initiative')).toBe('rgb(136, 67, 225)');
  expect(colours.get('joint')).toBe('rgb(172, 62, 0)');
}, 90_000);

it('saves the map with every node, line and name on it, none over another', async () => {
  const { page } = await browser.open();
  // What a plan says is text, whatever is in it.
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('福祉喫茶コーナー', '<b>&福祉喫茶') });
  });
  await page.goto(`${app.url}/map?as=graph`);
  await page.locator('.canvas canvas').first().waitFor();
  await page.setContent((await saved(page, 'つながりの図', 'SVG')).toString());
  const { pillars, measures, initiatives, programs } = TOTALS;
  const map = page.locator('svg > svg');
  expect(await map.locator('ellipse, polygon').count()).toBe(pillars + measures + initiatives + programs);
  // Joint programs are diamonds.
  expect(await map.locator('polygon').count()).toBe(11);
  expect(await map.locator('line.link').count()).toBe(measures + initiatives + Number(PROGRAM_COUNTS.all?.listed));
  expect(await map.locator('line[stroke-dasharray="6 3"]').count()).toBe(Number(PROGRAM_COUNTS.all?.relisted));
  // Codes stand in their circles. Pillars, measures, and the programs that are relisted or joint are named at first sight:
  // fourteen and eleven, of which two are both.
  const texts = await map.locator('text').allTextContents();
  const names = texts.filter((text) => !/^[\d.]+$/.test(text));
  expect(texts.length - names.length).toBe(pillars + measures + initiatives);
  expect(names).toHaveLength(pillars + measures + 14 + 11 - 2);
  expect(names).toContain('<b>&福祉喫茶の運営事業');
  expect(names).toContain('共生意識の醸成と支え合いの地域づくり');
  expect(await page.evaluate<string[]>(OVERLAPPING_NAMES)).toEqual([]);
}, 90_000);

/** Pairs of names of a drawing of which one covers the other, as the browser measures them. */
const OVERLAPPING_NAMES = `(() => {
  const boxes = [...document.querySelectorAll('svg > svg text')].map((text) => [text.textContent, text.getBBox()]);
  const meet = (a, b) => Math.min(a.x + a.width, b.x + b.width) > Math.max(a.x, b.x) + 4 && Math.min(a.y + a.height, b.y + b.height) > Math.max(a.y, b.y) + 12;
  return boxes.flatMap(([name, box], index) => boxes.slice(index + 1).filter(([, other]) => meet(box, other)).map(([other]) => name + ' / ' + other));
})()`;
