import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
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

const PHONE = { viewport: { width: 390, height: 768 }, hasTouch: true, isMobile: true };

async function visit(path: string, options: Parameters<TestBrowser['open']>[0] = {}): Promise<Page> {
  const { page } = await browser.open(options);
  await page.goto(app.url + path);
  await page.locator('h1').waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

// On a phone

it.each(['/gaps', '/node/kashiwa-2024/initiative/3.1.1', '/chain?from=kashiwa-2024/issue/3.1.1&all=1'])(
  'shows on a phone the rows of %s as cards, each cell with its column, and nothing beside the screen',
  async (path) => {
    const page = await visit(path, PHONE);
    const table = page.locator('.table.as-cards').first();
    await table.waitFor();
    const [shown, wide] = await table.evaluate(({ clientWidth, scrollWidth }) => [clientWidth, scrollWidth]);
    expect(wide).toBe(shown);
    const cell = table.locator('tbody td:not(.empty)').first();
    expect(await cell.evaluate((place) => getComputedStyle(place).display)).toBe('block');
    const header = await cell.getAttribute('data-header');
    expect(await table.locator('thead button').allTextContents()).toContain(header);
    expect(await cell.evaluate((place) => getComputedStyle(place, '::before').content)).toContain(`${header}`);
  },
  90_000,
);

it.each(['/departments', '/indicators?as=table&measure=3.1', '/'])(
  'keeps on a phone the names of rows of %s in sight while the numbers scroll',
  async (path) => {
    const page = await visit(path, PHONE);
    const table = page.locator('.table:not(.as-cards)').first();
    await table.waitFor();
    const name = table.locator('tbody th').first();
    const before = await name.boundingBox();
    await table.evaluate((place) => {
      place.scrollLeft = 200;
    });
    expect(await table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    expect((await name.boundingBox())?.x).toBeCloseTo(before?.x ?? -1, 0);
    expect(before?.width).toBeLessThan(200);
  },
  90_000,
);

it('begins every view at its top and every table at its left, with the focus at the heading', async () => {
  const page = await visit('/gaps', PHONE);
  await page.evaluate('scrollTo(0, 1500)');
  await page.locator('tbody th a').last().click();
  await page.waitForURL('**/node/**');
  await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('H1');
  expect(await page.evaluate('scrollY')).toBe(0);
  const scrolled = await page.locator('.table, .drawing').evaluateAll((all) => all.map(({ scrollLeft }) => scrollLeft));
  expect(scrolled.every((left) => left === 0)).toBe(true);
  // So does another chain, and another question, in the same view.
  await page.goto(`${app.url}/chain?from=kashiwa-2024/issue/3.1.1`);
  await page.locator('a.box[href*="/policy/"]').click();
  await page.locator('h1', { hasText: '方針1の経路' }).waitFor();
  await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('H1');
}, 90_000);

// The map

it('leaves one finger and the wheel to the page, and comes nearer by Ctrl, buttons or two fingers', async () => {
  const page = await visit('/map?as=graph');
  await page.locator('.canvas canvas').first().waitFor();
  const zoom = () => page.evaluate<number>("document.querySelector('.canvas')._cyreg.cy.zoom()");
  const place = await page.locator('.canvas').boundingBox();
  await page.mouse.move((place?.x ?? 0) + 200, (place?.y ?? 0) + 200);
  const before = await zoom();
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate<number>('scrollY')).toBeGreaterThan(60);
  expect(await zoom()).toBe(before);
  await page.keyboard.down('Control');
  // Cytoscape leaves out what comes while the page still scrolls.
  const turned = async () => {
    await page.mouse.wheel(0, -120);
    return zoom();
  };
  await expect.poll(turned).toBeGreaterThan(before);
  await page.keyboard.up('Control');
  const nearer = await zoom();
  await page.getByRole('button', { name: '拡大' }).click();
  await expect.poll(zoom).toBeGreaterThan(nearer);
  // Nodes have their printed places, and keep them.
  expect(await page.evaluate("document.querySelector('.canvas')._cyreg.cy.autoungrabify()")).toBe(true);
  expect(await page.locator('.canvas').evaluate((canvas) => getComputedStyle(canvas).touchAction)).toBe('pan-x pan-y');
}, 90_000);

it('names what one points at in the graph, and what has the focus in the list beside it', async () => {
  const page = await visit('/map?as=graph');
  await page.locator('.canvas canvas').first().waitFor();
  const { x, y } = await page.evaluate<{ x: number; y: number }>(PLACE_OF_PROGRAM);
  const pointed = page.locator('.pointed');
  await page.mouse.move(x, y);
  await pointed.getByText('ジョブコーチ派遣事業').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => pointed.count()).toBe(0);
  await page.locator('.tree a').first().focus();
  await pointed.getByText('みんながその人らしく社会参加できる共生のまちづくり').waitFor();
}, 90_000);

/** Where on the screen a program stands that has no name at first sight. */
const PLACE_OF_PROGRAM = `(() => {
  const canvas = document.querySelector('.canvas');
  const { x, y } = canvas._cyreg.cy.getElementById('kashiwa-2024/program/job-coach-dispatch').renderedPosition();
  const { left, top } = canvas.getBoundingClientRect();
  return { x: left + x, y: top + y };
})()`;

it('moves the page and not the map under one finger', async () => {
  const page = await visit('/map?as=graph', PHONE);
  await page.locator('.canvas canvas').first().waitFor();
  const pan = () => page.evaluate<string>("JSON.stringify(document.querySelector('.canvas')._cyreg.cy.pan())");
  const before = await pan();
  const { x = 0, y = 0 } = (await page.locator('.canvas').boundingBox()) ?? {};
  const wire = await page.context().newCDPSession(page);
  await wire.send('Input.synthesizeScrollGesture', { x: x + 100, y: Math.min(y + 100, 700), yDistance: -200 });
  await expect.poll(() => page.evaluate<number>('scrollY')).toBeGreaterThan(100);
  expect(await pan()).toBe(before);
}, 90_000);

// Chains

it('tells of the chain of 障害福祉課 with its evidence once what its ways share', async () => {
  const page = await visit('/chain?from=122173/department/shogai-fukushi&all=1');
  await page.locator('tbody tr').first().waitFor();
  // No cell has the same as the one above it in the same column, below the same cells.
  expect(await page.evaluate(`[...document.querySelectorAll('table')].flatMap(${REPEATED})`)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThan(15_000);
  expect(await page.evaluate(BEHIND_BOXES)).toEqual([]);
  // The drawing says that it goes on, and no more once its end is in sight.
  await page.setViewportSize({ width: 800, height: 768 });
  await page.locator('.drawing').evaluate((drawing) => {
    drawing.scrollLeft = 0;
  });
  await page.locator('.hint', { hasText: '右に続きます' }).waitFor();
  await page.locator('.drawing').evaluate((drawing) => {
    drawing.scrollLeft = drawing.scrollWidth;
  });
  await page.locator('.hint', { hasText: '左に続きます' }).waitFor();
}, 120_000);

it.each(['kashiwa-2024/measure/3.1', 'kashiwa-2024/measure/4.3', 'kashiwa-2024/indicator/average-wage'])(
  'lets no line of the chain of %s pass behind a box',
  async (from) => {
    const page = await visit(`/chain?from=${from}&all=1`);
    await page.locator('.link').first().waitFor();
    expect(await page.evaluate(BEHIND_BOXES)).toEqual([]);
  },
  90_000,
);

/** Links that come through a box, at which they neither begin nor end. */
const BEHIND_BOXES = `(() => {
  const boxes = [...document.querySelectorAll('.box rect')].map((rect) => rect.getBBox());
  return [...document.querySelectorAll('path.link')].filter((path) => {
    const length = path.getTotalLength();
    return Array.from({ length: 60 }, (_, step) => path.getPointAtLength((length * step) / 59)).some(({ x, y }) =>
      boxes.some((box) => x > box.x + 2 && x < box.x + box.width - 2 && y > box.y && y < box.y + box.height));
  }).map((path) => path.getAttribute('d'));
})()`;

/** Cells of a table body that say again what the cell above says, where those to their left are one, too. */
const REPEATED = `((table) => {
  const grid = [];
  [...table.tBodies[0].rows].forEach((row, y) => {
    grid[y] ??= [];
    for (const cell of row.cells) {
      let x = 0;
      while (grid[y][x]) x += 1;
      for (let down = 0; down < cell.rowSpan; down += 1) (grid[y + down] ??= [])[x] = cell;
    }
  });
  return grid.flatMap((row, y) => row.flatMap((cell, x) => {
    const above = grid[y - 1]?.[x];
    const isOne = row.slice(0, x).every((left, place) => left === grid[y - 1]?.[place]);
    return above && above !== cell && isOne && cell.textContent && above.textContent === cell.textContent ? [cell.textContent] : [];
  }));
})`;

// Long lists

it('shows of thousands of indicators so many at a time, as pictures and in the table', async () => {
  const { page } = await browser.open();
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('query Indicators')) return route.continue();
    const answer = await (await route.fetch()).json();
    const [measure] = answer.data.plan.pillars[0].measures;
    const [indicator] = measure.indicators;
    measure.indicators = Array.from({ length: 3000 }, (_, number) => ({
      ...indicator,
      id: `${indicator.id}-${number}`,
      name: `指標${number}`,
      series: indicator.series.map((series: object) => ({ ...series, id: `kashiwa-2024/series/s${number}` })),
    }));
    await route.fulfill({ json: answer });
  });
  await page.goto(`${app.url}/indicators`);
  await page.locator('.card').nth(59).waitFor();
  expect(await page.locator('.card').count()).toBe(60);
  expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThan(15_000);
  await page.getByRole('button', { name: '次の60件を表示' }).click();
  await page.locator('.card').nth(119).waitFor();
  await page.getByRole('button', { name: '表で見る' }).click();
  await page.locator('tbody tr').nth(199).waitFor();
  expect(await page.locator('tbody tr').count()).toBe(200);
  await page.getByText('のうち200件を表示しています。').waitFor();
}, 120_000);

// Search

/** Composes Japanese as an input method does: letters that are not yet there, and then those that were meant. */
async function compose(page: Page) {
  const wire = await page.context().newCDPSession(page);
  return {
    letters: (text: string) =>
      wire.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length }),
    done: (text: string) => wire.send('Input.insertText', { text }),
  };
}

it('searches for what was composed, not for the letters on the way, and says nothing meanwhile', async () => {
  const page = await visit('/gaps');
  const asked: string[] = [];
  page.on('request', (request) => {
    const { query = '', variables } = request.postData()?.startsWith('{') ? request.postDataJSON() : {};
    if (query.includes('query Search')) asked.push(variables.text);
  });
  const box = page.getByRole('combobox', { name: '検索' });
  await box.focus();
  const { letters, done } = await compose(page);
  for (const text of ['ｓ', 'しゅ', 'しゅうr', 'しゅうろう']) {
    await letters(text);
    await page.waitForTimeout(400);
  }
  expect(asked).toEqual([]);
  expect(await page.locator('.search [role=status]').textContent()).toBe('');
  expect(await page.locator('.hits [role=option]').count()).toBe(0);
  await done('就労');
  await page.locator('.hits [role=option]').first().waitFor();
  expect(asked).toEqual(['就労']);
}, 90_000);

it('shows the name of a hit, and what was found in it below', async () => {
  const page = await visit('/gaps');
  const { nodes } = (
    await app.ask(
      '{ search(text: "一般就労", first: 8, where: {plan: "kashiwa-2024"}) { nodes { field node { id ... on Program { name } } } } }',
    )
  ).data.search;
  await page.getByRole('combobox', { name: '検索' }).fill('一般就労');
  await page.locator('.hits [role=option]').first().waitFor();
  const hits = await page.locator('.hits [role=option]').allTextContents();
  for (const [place, { node }] of nodes.entries()) if (node.name) expect(hits[place]).toContain(node.name);
  await page.goto(`${app.url}/search?q=一般就労`);
  await page.locator('.found li').first().waitFor();
  const found = (await page.locator('.found li').allTextContents()).join('\n');
  for (const { node } of nodes) if (node.name) expect(found).toContain(node.name);
}, 90_000);

// What pages are called, and what the browser remembers

it.each([
  ['/chain', '課題から事業まで'],
  ['/chain?from=kashiwa-2024/issue/3.1.1', '施策3.1 課題1の経路'],
  ['/chain?from=kashiwa-2024/issue/3.1.2', '施策3.1 課題2の経路'],
  ['/questions', '集計・一覧'],
  ['/questions?question=department-workload', '各課は、単独と共同でどれだけの事業を担当しているか · 集計・一覧'],
  ['/indicators', '指標'],
  ['/indicators?measure=3.1', '3.1 就労支援の充実 · 指標'],
  ['/node/kashiwa-2024/measure/3.1', '施策3.1 就労支援の充実'],
  ['/map?focus=kashiwa-2024/measure/3.1', '就労支援の充実 · 体系図'],
])(
  'calls %s in the history and on the tab “%s”',
  async (path, title) => {
    const { page } = await browser.open();
    await page.goto(app.url + path);
    await expect.poll(() => page.title()).toBe(`${title} · 計画グラフ`);
    await page.context().close();
  },
  90_000,
);

it('leaves a sorted table by one step back', async () => {
  const page = await visit('/');
  await page.getByRole('navigation', { name: '画面' }).getByRole('link', { name: '点検結果' }).click();
  await page.locator('tbody tr').first().waitFor();
  const before = await page.evaluate('history.length');
  for (const column of ['点検項目', '重要度', '重要度', '内容'])
    await page.locator('thead').getByRole('button', { name: column }).click();
  await page.waitForURL(/sort-gaps=message.asc/);
  expect(await page.evaluate('history.length')).toBe(before);
  await page.goBack();
  await page.waitForURL(`${app.url}/`);
}, 90_000);

it('offers ふりがな where names are that have them, and nowhere else', async () => {
  const offered = async (path: string) => (await visit(path)).getByRole('button', { name: 'ふりがな' }).isVisible();
  expect(await offered('/questions')).toBe(false);
  expect(await offered('/indicators')).toBe(false);
  for (const path of ['/departments', '/map?as=graph', '/gaps', '/search?q=就労', '/node/122173']) {
    const page = await visit(path);
    await page.getByRole('button', { name: 'ふりがな' }).click();
    await page.locator('main rt').first().waitFor({ state: 'attached' });
    await page.context().close();
  }
}, 120_000);

it('heads its tables in words on every sheet of paper', async () => {
  const page = await visit('/departments');
  await page.emulateMedia({ media: 'print' });
  const header = page.locator('thead th').first();
  expect(await header.getByText('担当課').filter({ visible: true }).count()).toBe(1);
  expect(await header.getByRole('button').count()).toBe(0);
  expect(await header.evaluate((place) => getComputedStyle(place).position)).toBe('static');
  expect(
    await page
      .locator('thead')
      .first()
      .evaluate((head) => getComputedStyle(head).display),
  ).toBe('table-header-group');
}, 90_000);

// Easy Japanese, and where it all comes from

it('shows summaries in easy Japanese where the plan has that, and says where it has none', async () => {
  const page = await visit('/node/kashiwa-2024/measure/3.1');
  await page.getByRole('button', { name: 'やさしい日本語' }).click();
  await page.getByRole('link', { name: /施設の仕事や、売る場所を増やす取組を強めます。/ }).waitFor();
  // What has no easy text keeps its summary; an answer of all texts is remembered with the choice.
  await page.getByRole('link', { name: /市内施設の平均工賃は、国や県の平均に届かない/ }).waitFor();
  expect(await page.getByText('やさしい日本語がまだありません').count()).toBe(0);
  await page.goto(`${app.url}/node/kashiwa-2024/measure/4.3`);
  await page.getByText('表示した文には、やさしい日本語がまだありません。').waitFor();
  await page.getByRole('button', { name: 'やさしい日本語' }).click();
  expect(await page.getByText('やさしい日本語がまだありません').count()).toBe(0);
}, 90_000);

it('tells at its foot whose plan it is, when it was imported, and which revision', async () => {
  const page = await visit('/gaps');
  const source = page.locator('.source');
  await source.getByText(/取り込み \d{4}年\d{1,2}月\d{1,2}日/).waitFor();
  expect(await source.textContent()).toContain('出典: 柏市 ノーマライゼーションかしわプラン2024');
  const { data } = await app.ask('{ plan(id: "kashiwa-2024") { revision } }');
  const { revision } = (data as { plan: { revision: string } }).plan;
  await source.getByRole('link', { name: /^版 / }).click();
  await page.getByText(revision).first().waitFor();
  expect(revision.slice(0, 12)).toBe((await source.getByRole('link').textContent())?.replace(/版 |-/g, ''));
}, 90_000);

it('tells at length once what is not loaded, and on other views with a mark that tells it again', async () => {
  const page = await visit('/departments');
  const notice = page.locator('.notice.partial', { hasText: '柱1・柱2' });
  expect(await notice.isVisible()).toBe(true);
  await page.getByRole('link', { name: '事業一覧', exact: true }).click();
  await page.getByText('未収録の部分があります').click();
  expect(await notice.isVisible()).toBe(true);
  // On paper nothing can be opened.
  await page.goBack();
  await page.goForward();
  await page.locator('.notes.told').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await notice.isVisible()).toBe(true);
}, 90_000);
