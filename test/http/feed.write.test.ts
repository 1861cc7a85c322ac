import { DOMParser, type Element } from '@xmldom/xmldom';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { TestApp } from '../support/app.js';
import { removePlan } from '../support/database.js';
import { smallPlanDocument } from '../support/plan-document.factory.js';
import { codeIn } from '../support/raw-http.js';
import { makeToken, removeTokens } from '../support/tokens.js';
import { RECORD, REMOVE, WITHDRAW } from '../support/writes.js';

const PLAN = 'mihon-2024';
const SERIES = 'mihon-2024/series/moved-to-jobs';
const REASON = '<b>誤り</b> & "二重"';

interface Entry {
  id: string;
  title: string;
  updated: string;
  name: string;
  content: string;
  link: string;
}

const textOf = (parent: Element, name: string) => parent.getElementsByTagName(name)[0]?.textContent ?? '';
const linkOf = (parent: Element, rel: string) =>
  [...parent.getElementsByTagName('link')].find((link) => link.getAttribute('rel') === rel)?.getAttribute('href') ?? '';

/** What a reader makes of a feed; fails where it is no XML. */
function read(xml: string) {
  const { documentElement } = new DOMParser().parseFromString(xml, 'text/xml');
  const root = documentElement as Element;
  const entries = [...root.getElementsByTagName('entry')].map(
    (entry): Entry => ({
      id: textOf(entry, 'id'),
      title: textOf(entry, 'title'),
      updated: textOf(entry, 'updated'),
      name: textOf(entry, 'name'),
      content: textOf(entry, 'content'),
      link: linkOf(entry, 'alternate'),
    }),
  );
  return { root, entries };
}

describe('feeds', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start(inject('graph'), { cacheMaxBytes: 1_000_000 });
    await withGraph(inject('graph'), (graph) => importPlan(graph, toPlanGraph(smallPlanDocument().document)));
  });
  afterAll(async () => {
    await removeTokens();
    await removePlan(PLAN, '999997');
    await app.stop();
  });

  const get = (path: string, headers: Record<string, string> = {}) => fetch(app.url + path, { headers });

  it('tell what was done to a plan, newest first, in Atom', async () => {
    const token = await makeToken({ name: '障害福祉課', municipalities: ['999997'] });
    await app.ask(RECORD, { series: SERIES, fiscalYear: 2025, value: 31 }, token);
    await app.ask(WITHDRAW, { series: SERIES, fiscalYear: 2025, reason: '再集計' }, token);
    const response = await get(`/feed/${PLAN}.atom`);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'application/atom+xml; charset=utf-8',
    ]);
    const { root, entries } = read(await response.text());
    const url = `${app.url}/feed/${PLAN}.atom`;
    expect([root.namespaceURI, root.tagName, textOf(root, 'id')]).toEqual(['http://www.w3.org/2005/Atom', 'feed', url]);
    expect([linkOf(root, 'self'), linkOf(root, 'alternate')]).toEqual([url, `${app.url}/node/${PLAN}`]);
    expect(textOf(root, 'updated')).toBe(entries[0]?.updated);
    expect(entries.map(({ title }) => title.split('：')[0])).toEqual(['実績の取消し', '実績の記録', '計画の取り込み']);
    const [withdrawn, recorded, imported] = entries;
    expect(recorded?.title).toContain('2025年度');
    expect(recorded?.link).toBe(`${app.url}/node/${SERIES}`);
    expect([recorded?.name, recorded?.content]).toEqual(['障害福祉課', '後 After: 31']);
    expect(withdrawn?.content).toBe('前 Before: 31\n理由 Reason: 再集計');
    expect(imported?.link).toBe(`${app.url}/node/${PLAN}`);
    for (const { id, updated } of entries) {
      expect(id).toMatch(/^urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
      expect(updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    }
  });

  it('tell no more than history tells', async () => {
    const { data } = await app.ask('{ history(first: 50) { nodes { id at } } }');
    const { entries } = read(await (await get('/feed.atom')).text());
    const told = data.history.nodes.map(({ id, at }: { id: string; at: string }) => [`urn:uuid:${id}`, at]);
    expect(entries.map(({ id, updated }) => [id, updated])).toEqual(told);
    expect(entries.length).toBeGreaterThan(3);
  });

  it('are known by an ETag until something is written, and escape what was written', async () => {
    const etag = (await get('/feed.atom')).headers.get('etag') ?? '';
    app.statements = [];
    const again = await get('/feed.atom', { 'if-none-match': etag });
    expect([again.status, await again.text(), app.statements]).toEqual([304, '', []]);
    const importer = await makeToken({ name: 'importer', municipalities: ['999997'] });
    await app.ask(REMOVE, { id: PLAN, reason: REASON }, importer);
    const after = await get('/feed.atom', { 'if-none-match': etag });
    expect(after.status).toBe(200);
    const [removed] = read(await after.text()).entries;
    // A plan that is gone is told of by its id.
    expect(removed?.title).toBe('計画の削除：mihon-2024 (Plan removed)');
    expect(removed?.content).toContain('理由 Reason: <b>誤り</b> & "二重"');
    // Its feed goes on.
    expect((await get(`/feed/${PLAN}.atom`)).status).toBe(200);
  });

  it.each(['/feed/nowhere-2024.atom', '/feed/kashiwa-2024', '/feed/122173.atom', '/feed/.atom', '/feed/a%2Fb.atom'])(
    '%s is not there',
    async (path) => {
      const response = await get(path);
      expect([response.status, codeIn(await response.text())]).toEqual([
        404,
        expect.stringMatching(/^(?:UNKNOWN_ID|INVALID_ID|NOT_FOUND)$/),
      ]);
    },
  );

  it('are found from the pages', async () => {
    const page = await (await get('/')).text();
    expect(page).toMatch(/<link rel="alternate" type="application\/atom\+xml" title="[^"]+" href="\/feed\.atom"/);
  });
});
