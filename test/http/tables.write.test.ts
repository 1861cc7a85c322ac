import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { QUESTIONS } from '../../src/data/catalogue/question.repository.js';
import { MAX_STALENESS_MS } from '../../src/data/store/data-version.js';
import { createSchema } from '../../src/graphql/schema.js';
import { headersOf } from '../../src/tables/table.rows.js';
import { tableShape } from '../../src/tables/table.shape.js';
import { readBook } from '../../src/workbook/spreadsheet.js';
import { TestApp } from '../support/app.js';
import { loadInventedPlans } from '../support/invented-plans.js';
import { codeIn } from '../support/raw-http.js';

describe.each([
  ['with kept answers', 10_000_000],
  ['without', 0],
])('a table over HTTP, %s', (_name, cacheMaxBytes) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start(inject('graph'), { cacheMaxBytes });
  });
  afterAll(() => app.stop());

  const get = async (path: string, headers: Record<string, string> = {}) => {
    app.statements = [];
    const response = await fetch(`${app.url}/csv/${path}`, { headers });
    return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
  };

  it.each(['programs', 'programs.json', 'pillars?lang=en', 'pillars?bom=0'])(
    '%s says how long it is, what it is known by, and that it has to be asked about',
    async (path) => {
      for (const _time of [1, 2]) {
        const { status, headers, bytes } = await get(path);
        expect(status).toBe(200);
        expect(Number(headers.get('content-length'))).toBe(bytes.length);
        expect(headers.get('etag')).toMatch(/^W\/"[\w-]+"$/);
        expect(headers.get('cache-control')).toBe('no-cache');
      }
    },
  );

  it('is an Excel file whose texts stay texts', async () => {
    const { status, headers, bytes } = await get('measures.xlsx?plan=kashiwa-2024');
    expect([status, headers.get('content-disposition')]).toEqual([200, 'attachment; filename="measures.xlsx"']);
    expect(headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    const [sheet] = await readBook(bytes);
    const lines: string[][] = parseCsv((await get('measures?plan=kashiwa-2024')).bytes, { bom: true });
    // An empty cell is none, and the last of them are not there.
    const texts = (sheet?.rows ?? []).map((row) => (lines[0] ?? []).map((_, column) => `${row[column] ?? ''}`));
    expect(texts).toEqual(lines);
    expect(lines).toHaveLength(1 + 6);
  });

  it('is 304 for who holds it, in whatever form, and not for who holds another', async () => {
    const first = await get('pillars?plan=kashiwa-2024');
    const etag = first.headers.get('etag') as string;
    for (const held of [etag, etag.slice(2), `"x", ${etag}`]) {
      const again = await get('pillars?plan=kashiwa-2024', { 'if-none-match': held });
      expect([held, again.status, again.headers.get('etag'), again.bytes.length]).toEqual([held, 304, etag, 0]);
      expect(again.headers.get('cache-control')).toBe('no-cache');
    }
    if (cacheMaxBytes) expect(app.statements).toEqual([]);
    for (const other of [
      'measures?plan=kashiwa-2024',
      'pillars?plan=kashiwa-2024&lang=en',
      'pillars?plan=kashiwa-2024&bom=0',
      'pillars.json?plan=kashiwa-2024',
    ])
      expect([other, (await get(other, { 'if-none-match': etag })).status]).toEqual([other, 200]);
  });

  it('is read again when something was written', async () => {
    const { headers } = await get('plans');
    const remove = await loadInventedPlans('kaku-2025');
    try {
      await new Promise((resolve) => setTimeout(resolve, MAX_STALENESS_MS + 100));
      const after = await get('plans', { 'if-none-match': headers.get('etag') as string });
      expect(after.status).toBe(200);
      expect(parseCsv(after.bytes, { bom: true })).toHaveLength(3);
    } finally {
      await remove();
      await new Promise((resolve) => setTimeout(resolve, MAX_STALENESS_MS + 100));
    }
  });

  it('has a byte order mark unless it is not wanted', async () => {
    const mark = async (path: string) => (await get(path)).bytes.subarray(0, 3).toString('hex') === 'efbbbf';
    expect(await Promise.all(['pillars', 'pillars?bom=1', 'pillars?bom=0'].map(mark))).toEqual([true, true, false]);
    const [with_, without] = [await get('pillars'), await get('pillars?bom=0')];
    expect(with_.bytes.subarray(3)).toEqual(without.bytes);
    const wrong = await get('plans?bom=no');
    expect([wrong.status, codeIn(String(wrong.bytes))]).toEqual([400, 'INVALID_VARIABLE']);
    expect(wrong.headers.get('cache-control')).toBe('no-store');
    expect(wrong.headers.get('content-disposition')).toBeNull();
  });

  it.each([
    'pillars',
    'programs',
    'indicator-values',
    'target-assessments',
    'gaps',
    'search?text=障害',
    'departments?lang=en',
  ])('%s has the same rows as JSON, numbers as numbers', async (path) => {
    const [name, query = ''] = path.split('?');
    const csv: Record<string, string>[] = parseCsv((await get(path)).bytes, { bom: true, columns: true });
    const { headers, bytes } = await get(`${name}.json?${query}`);
    const json: Record<string, string | number | null>[] = JSON.parse(String(bytes));
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(headers.get('content-disposition')).toBeNull();
    expect(csv.length).toBeGreaterThan(0);
    expect(json.map((row) => Object.keys(row))).toEqual(csv.map((row) => Object.keys(row)));
    // A spreadsheet gets codes led by their words, and in quotation marks what it would bend.
    const plain = (cell: string | number | null) =>
      String(cell ?? '')
        .replace(/^「(.*)」$/s, '$1')
        .split('、')
        .map((part) => part.replace(/^[^\d]+(?=[\d.]+$)/, ''))
        .join('、');
    expect(json.map((row) => Object.values(row).map(plain))).toEqual(csv.map((row) => Object.values(row).map(plain)));
    expect(json.every((row) => Object.values(row).every((cell) => cell !== ''))).toBe(true);
  });

  it('is an empty list in JSON where there is no row', async () => {
    expect(JSON.parse(String((await get('search.json?text=存在しない言葉')).bytes))).toEqual([]);
    const unknown = await get('nonsense.json');
    expect([unknown.status, codeIn(String(unknown.bytes))]).toEqual([404, 'UNKNOWN_QUESTION']);
  });
});

it.each(QUESTIONS)('$name has no two columns of one name, of which JSON could hold one', ({ document }) => {
  const shape = tableShape(createSchema(), document);
  for (const language of ['ja', 'en'] as const) {
    const headers = headersOf(shape, language);
    expect(new Set(headers).size).toBe(headers.length);
  }
});
