import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { TestApp } from '../support/app.js';
import { removePlan } from '../support/database.js';
import { kashiwaDocument } from '../support/kashiwa.js';

describe('/csv/<question>', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
    const document = await kashiwaDocument({ key: 'csv-2024', municipality: '011002' });
    const [program] = Object.values(document.programs);
    if (program) program.name = '=HYPERLINK("http://example.com")';
    await withGraph(inject('graph'), (graph) => importPlan(graph, toPlanGraph(document)));
  });
  afterAll(async () => {
    await app.stop();
    await removePlan('csv-2024', '011002');
  });

  const get = async (path: string) => {
    const response = await fetch(`${app.url}/csv/${path}`);
    const bytes = Buffer.from(await response.arrayBuffer());
    return { response, text: bytes.toString('utf8') };
  };

  it('is a file for Excel with Japanese headers, and says what it does not rest on', async () => {
    const { response, text } = await get('joint-groups?plan=kashiwa-2024');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="joint-groups.csv"');
    const columns = '担当課,共同の事業数,事業,計画,市町村,市町村コード,担当課ID,計画ID,事業ID,この結果に含まれない柱';
    expect(text.startsWith(`\uFEFF${columns}\r\n`)).toBe(true);
    expect(text.split('\r\n')).toHaveLength(12);
    expect(text.split('\r\n')[1]).toMatch(/,kashiwa-2024: 1・2$/);
  });

  it('has English headers when asked for, and the same columns whatever is loaded', async () => {
    const { text } = await get('pillars?lang=en&plan=kashiwa-2024');
    const columns =
      'Pillar number,Pillar,Listings,Programs,Repeat listings,Plan,Municipality,Municipality code,Plan ID,Pillar ID';
    expect(text).toContain(`\uFEFF${columns},Pillars not in this result\r\n`);
    const { text: cities } = await get('municipalities?lang=en');
    const cells = 'Municipality code,Municipality,Prefecture,Plan,Plan ID,Pillars not in this result';
    expect(cities).toContain(`\uFEFF${cells}\r\n`);
    expect(cities).toContain('Code 011002');
  });

  it('says of which plan each row is, where there are several', async () => {
    const { text } = await get('department-workload');
    const rows: Record<string, string>[] = parseCsv(text, { bom: true, columns: true });
    // The same 23 departments in either city.
    expect(rows.map((row) => row.計画ID).sort()).toEqual([
      ...Array<string>(23).fill('csv-2024'),
      ...Array<string>(23).fill('kashiwa-2024'),
    ]);
    expect(new Set(rows.map((row) => row.市町村コード))).toEqual(new Set(['コード011002', 'コード122173']));
    expect(rows[0]).toMatchObject({ 担当課: '障害福祉課', 実事業数: '28' });
  });

  it('goes on to the last page of a list, or gives the one page whose size was asked', async () => {
    const { text } = await get('programs');
    const rows: Record<string, string>[] = parseCsv(text, { bom: true, columns: true });
    // 68 programs of either plan, in two pages of at most 100.
    expect(rows).toHaveLength(136);
    expect(new Set(rows.map((row) => row.事業ID)).size).toBe(136);
    expect(app.statements.filter(({ name }) => name === 'program.page')).toHaveLength(2);
    expect(rows.filter((row) => row.事業?.startsWith('「=HYPERLINK'))).toHaveLength(1);
    const { text: page } = await get('programs?first=7');
    expect(parseCsv(page, { bom: true })).toHaveLength(8);
  });

  it('keeps negative numbers numbers', async () => {
    const { text } = await get('target-assessments?plan=kashiwa-2024');
    expect(text).toContain(',-0.25,');
  });

  it.each([
    ['nonsense', 404, 'UNKNOWN_QUESTION', 'department-workload, '],
    ['plans?colour=red', 400, 'UNKNOWN_VARIABLE', '$colour'],
    ['plans?first=many', 400, 'INVALID_VARIABLE', '$first'],
    ['programs-serving-several-pillars?level=TOWN', 400, 'INVALID_VARIABLE', '$level'],
    ['trace-forward', 400, 'INVALID_VARIABLE', '$from'],
    ['trace-forward?from=csv-2024/issue/9.9.9', 400, 'UNKNOWN_ID', 'csv-2024/issue/9.9.9'],
    ['pillars?plan=nowhere-2042', 400, 'UNKNOWN_ID', 'nowhere-2042'],
    ['plans?first=101', 400, 'INVALID_PAGE', '101'],
    ['plans?lang=fr', 400, 'INVALID_VARIABLE', '`lang`'],
  ])('%s is %i %s', async (path, status, code, part) => {
    const { response, text } = await get(path);
    expect(response.status).toBe(status);
    const [error] = JSON.parse(text).errors;
    expect(error.extensions.code).toBe(code);
    expect(error.message).toContain(part);
  });

  describe('understands, where an id is wanted,', () => {
    it.each([
      // Of measure 3.1: seven baselines, and 1 + 1 + 3 + 4 × 3 targets.
      ['indicator-values', { measure: '3.1', plan: 'kashiwa-2024' }, 24],
      ['indicator-values', { measure: '施策3-1', plan: 'kashiwa-2024' }, 24],
      ['indicator-values', { measure: '施策3.1', plan: 'csv-2024' }, 24],
      ['indicator-values', { measure: '就労支援の充実', plan: 'kashiwa-2024' }, 24],
      ['indicator-values', { measure: 'kashiwa-2024/measure/3.1' }, 24],
    ])('%s %j', async (name, variables, rows) => {
      const { response, text } = await get(`${name}?${new URLSearchParams(variables)}`);
      expect(response.status).toBe(200);
      const found: Record<string, string>[] = parseCsv(text, { bom: true, columns: true });
      expect(found).toHaveLength(rows);
      expect(new Set(found.map((row) => row.計画ID))).toEqual(
        new Set(['plan' in variables ? variables.plan : 'kashiwa-2024']),
      );
    });

    it.each([
      ['trace-forward?from=施策3-1の課題1', ['csv-2024/issue/3.1.1', 'kashiwa-2024/issue/3.1.1']],
      ['trace-forward?from=3.1', ['csv-2024/measure/3.1', 'kashiwa-2024/measure/3.1']],
      ['trace-backward?from=3.1.1', ['csv-2024/initiative/3.1.1', 'kashiwa-2024/initiative/3.1.1']],
      ['trace-backward?from=児童生徒課', ['011002/department/jido-seito', '122173/department/jido-seito']],
      ['indicator-values?measure=3.1', ['csv-2024/measure/3.1', 'kashiwa-2024/measure/3.1']],
    ])('%s only with what it fits: it names both', async (path, ids) => {
      const { response, text } = await get(path);
      const [error] = JSON.parse(text).errors;
      expect({ status: response.status, code: error.extensions.code }).toEqual({
        status: 400,
        code: 'INVALID_VARIABLE',
      });
      for (const id of ids) expect(error.message).toContain(id);
    });

    it.each(['indicator-values?measure=9.9', 'trace-forward?from=無い課', 'trace-forward?from=3.1と4.2'])(
      'not %s, which is nothing here',
      async (path) => {
        const { response, text } = await get(path);
        const [error] = JSON.parse(text).errors;
        expect({ status: response.status, code: error.extensions.code }).toEqual({ status: 400, code: 'UNKNOWN_ID' });
      },
    );
  });

  it('takes a list with commas, several times, or as JSON', async () => {
    const from = 'trace-forward?from=csv-2024/issue/3.1.1';
    const texts = await Promise.all([
      get(`${from}&to=INDICATOR,DEPARTMENT`),
      get(`${from}&to=INDICATOR&to=DEPARTMENT`),
      get(`${from}&to=${encodeURIComponent('["INDICATOR","DEPARTMENT"]')}`),
    ]);
    for (const { text } of texts) expect(parseCsv(text, { bom: true })).toHaveLength(9);
  });
});
