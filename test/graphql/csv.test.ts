import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/plan-import.js';
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
    expect(text.startsWith('\uFEFF担当課,共同の事業数,事業,この回答に含まれない柱\r\n')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(12);
    expect(text.split('\r\n')[1]).toMatch(/,kashiwa-2024: 1・2$/);
  });

  it('has English headers when asked for, and none about pillars where all is loaded', async () => {
    const { text } = await get('pillars?lang=en&plan=kashiwa-2024');
    expect(text).toContain('Pillar number,Pillar,Lines,Programs,Relisted lines,Plan ID,Pillars not in this answer\r\n');
    const { text: issues } = await get('municipalities?lang=en');
    expect(issues).toContain('\uFEFFMunicipality code,Municipality,Prefecture,Plan ID,Plan\r\n');
  });

  it('goes on to the last page of a list, or gives the one page whose size was asked', async () => {
    const { text } = await get('programs');
    const rows: Record<string, string>[] = parseCsv(text, { bom: true, columns: true });
    // 68 programs of either plan, in two pages of at most 100.
    expect(rows).toHaveLength(136);
    expect(new Set(rows.map((row) => row.事業ID)).size).toBe(136);
    expect(app.statements.filter(({ name }) => name === 'program.page')).toHaveLength(2);
    expect(rows.filter((row) => row.事業?.startsWith("'=HYPERLINK"))).toHaveLength(1);
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
