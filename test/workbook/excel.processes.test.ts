import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { recordActual } from '../../src/data/writing/actual.write.js';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import type { Cell } from '../../src/workbook/marked-text.js';
import { readBook } from '../../src/workbook/spreadsheet.js';
import { removePlan, run } from '../support/database.js';
import { kashiwaDocument } from '../support/kashiwa.js';
import { keikaku } from '../support/keikaku.js';
import { makeToken, removeTokens } from '../support/tokens.js';
import { cellAt, edited } from './workbooks.js';

// Excel both ways, as a planner does it: on the command line, with the plan of Kashiwa as the plan of another city.

const PLAN = 'excel-2024';
const CITY = '011002';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keikaku-excel-'));
});
afterAll(() => rm(folder, { recursive: true }));

beforeEach(async () => {
  const plan = toPlanGraph(await kashiwaDocument({ key: PLAN, municipality: CITY }));
  await withGraph(inject('graph'), (graph) => importPlan(graph, plan));
});
afterEach(async () => {
  await removePlan(PLAN, CITY);
  await removeTokens();
});

const command = (words: string[], environment: Record<string, string> = {}) => {
  const { uri, username, password } = inject('graph');
  return keikaku(words, { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, ...environment });
};

const revision = async () => {
  const [plan] = await run('MATCH (plan:Plan {id: $id}) RETURN plan.revision AS revision', { id: PLAN });
  return plan?.revision as string;
};

/** Exports the plan, and saves it again with changed cells. */
async function workbook(edit: (sheets: Map<string, Cell[][]>) => void): Promise<string> {
  const file = join(folder, 'plan.xlsx');
  expect(await command(['export', PLAN, '-o', file])).toMatchObject({ code: 0 });
  await writeFile(file, await edited(await readFile(file), edit));
  return file;
}

describe('a plan as a workbook', { timeout: 120_000 }, () => {
  it.each(['xlsx', 'yaml', 'json'])('that was exported as %s is imported as what is stored', async (format) => {
    const file = join(folder, `plan.${format}`);
    const before = await revision();
    expect(await command(['export', PLAN, '--format', format, '-o', file])).toMatchObject({ code: 0 });
    const imported = await command(['import', file]);
    expect(imported.stdout).toMatch(/^excel-2024: 変更はありません/);
    expect(await revision()).toBe(before);
  });

  it('that an earlier version imported is exported after it was imported once more', async () => {
    const file = join(folder, 'kept.yaml');
    await command(['export', PLAN, '--format', 'yaml', '-o', file]);
    await run('MATCH (document:PlanDocument {plan: $plan}) DELETE document', { plan: PLAN });
    const refused = await command(['export', PLAN, '-o', join(folder, 'refused.xlsx')]);
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('(DOCUMENT_NOT_KEPT)') });
    expect((await command(['import', file])).stdout).toContain('変更はありません');
    expect(await command(['export', PLAN, '-o', file])).toMatchObject({ code: 0 });
  });

  it('tells what would change, and changes nothing, with --dry-run', async () => {
    const before = await revision();
    const file = await workbook((sheets) => {
      const [row, column] = cellAt(sheets.get('事業') ?? [], ['名称', 'ジョブコーチ派遣事業'], '担当課');
      row[column] = '障害福祉課\n人事課';
    });
    const tried = await command(['import', file, '--dry-run']);
    expect(tried).toMatchObject({ code: 0 });
    expect(tried.stdout).toContain('次のように変わります');
    expect(await revision()).toBe(before);
    const added = `  + ${PLAN}/program/job-coach-dispatch RUN_BY ${CITY}/department/jinji`;
    expect(tried.stdout).toContain(added);
    expect((await command(['import', file])).stdout).toContain(added);
    expect(await revision()).not.toBe(before);
  });

  it('is refused where the plan was changed since, and says when and by whom', async () => {
    const file = await workbook((sheets) => {
      const [row, column] = cellAt(sheets.get('計画') ?? [], ['項目', '計画の名称'], '内容');
      row[column] = '改めた計画';
    });
    const other = await kashiwaDocument({ key: PLAN, municipality: CITY });
    await withGraph(inject('graph'), (graph) =>
      importPlan(graph, toPlanGraph({ ...other, title: 'ほかの人が改めた計画' }), { by: 'fukushi-seisaku' }),
    );
    const changed = await revision();
    const refused = await command(['import', file]);
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('(STALE_WORKBOOK)') });
    expect(refused.stderr).toMatch(
      /この表を取り出した後に、計画が変わっています：\d{4}-\d{2}-\d{2} \d{2}:\d{2}（UTC）fukushi-seisaku。/,
    );
    expect(await revision()).toBe(changed);
  });

  it('shows the recorded actuals on a sheet that an import does not read', async () => {
    const { series } = await recordedByHand();
    const file = join(folder, 'plan.xlsx');
    await command(['export', PLAN, '-o', file]);
    const rows = (await readBook(await readFile(file))).find(({ name }) => name === '記録した実績')?.rows;
    expect(rows?.[1]?.slice(0, 4)).toEqual(['就労移行支援事業等を通じて一般就労に移行した人数', null, 2024, 61]);
    await writeFile(file, await edited(await readFile(file), (sheets) => void sheets.delete('記録した実績')));
    expect((await command(['import', file])).stdout).toContain('変更はありません');
    expect(
      await run('MATCH (actual:RecordedActual {series: $series}) RETURN actual.value AS value', { series }),
    ).toEqual([{ value: 61 }]);
  });

  it('that was filled in from the empty one is a plan', async () => {
    const file = join(folder, 'new.xlsx');
    expect(await command(['template', file])).toMatchObject({ code: 0 });
    const filled = await edited(await readFile(file), (sheets) => {
      const plan = sheets.get('計画') ?? [];
      for (const [field, value] of [
        ['計画のキー', 'shinki-2027'],
        ['計画の名称', '新規計画'],
        ['市町村コード', CITY],
        ['市町村', '札幌市'],
        ['都道府県', '北海道'],
      ] as const) {
        const [row, column] = cellAt(plan, ['項目', field], '内容');
        row[column] = value;
      }
      const add = (sheet: string, cells: Record<string, Cell>) => {
        const rows = sheets.get(sheet) ?? [];
        rows.push((rows[0] ?? []).map((header) => cells[String(header)] ?? null));
      };
      add('担当課', { 名称: '障がい福祉課', 種類: '課・室' });
      add('段', { 種類: '施策', 名称: '働く場を広げる' });
      add('事業', { 名称: '就労相談', 担当課: '障がい福祉課' });
      add('掲載', { 段: '働く場を広げる', 事業: '就労相談', ページ: 12 });
    });
    await writeFile(file, filled);
    const valid = await command(['validate', file]);
    expect(valid.stdout).toContain(
      'shinki-2027, 0 pillars, 1 measures, 0 initiatives, 1 listings (延べ) of 1 programs (実)',
    );
  });

  it('has its problems marked in a copy', async () => {
    const file = await workbook((sheets) => {
      const [row, column] = cellAt(sheets.get('掲載') ?? [], ['事業', 'ジョブコーチ派遣事業'], '段');
      row[column] = '3.9 どこか';
    });
    const copy = join(folder, 'marked.xlsx');
    const checked = await command(['validate', file, '--mark', copy]);
    expect(checked).toMatchObject({ code: 1, stdout: '' });
    expect(checked.stderr).toContain('plan.xlsx 掲載!A4「段」: 「3.9 どこか」は「段」シートにありません。');
    expect(checked.stderr).toContain('marked.xlsx: 直すところに印を付けた写しです');
    expect((await readBook(await readFile(copy))).find(({ name }) => name === '掲載')?.rows[3]?.[0]).toBe('3.9 どこか');
  });
});

/** Records a result as the mutation does. */
async function recordedByHand(): Promise<{ series: string }> {
  const [found] = await run(
    "MATCH (:Indicator {plan: $plan, name: '就労移行支援事業等を通じて一般就労に移行した人数'})-[:HAS_SERIES]->(series) RETURN series.id AS series",
    { plan: PLAN },
  );
  const series = found?.series as string;
  const token = { name: 'planner', hash: '', scopes: ['record' as const], municipalities: [CITY], expires: null };
  const actual = { value: 61, printed: null, note: null };
  await withGraph(inject('graph'), (graph) => recordActual(graph, token, { series, fiscalYear: 2024 }, actual));
  return { series };
}

describe('the results of a year', { timeout: 120_000 }, () => {
  const file = () => join(folder, 'results.xlsx');

  /** Makes the sheet and fills results in, by the names of indicators. */
  async function filledIn(results: Record<string, Cell>): Promise<void> {
    const words = ['results-sheet', PLAN, '--year', '2024', '--department', '障害福祉課', '-o', file()];
    expect(await command(words)).toMatchObject({ code: 0 });
    const bytes = await edited(await readFile(file()), (sheets) => {
      const rows = sheets.get('実績の記入') ?? [];
      for (const [indicator, result] of Object.entries(results)) {
        const [row, column] = cellAt(rows, ['指標', indicator], '実績');
        row[column] = result;
      }
    });
    await writeFile(file(), bytes);
  }

  it('are asked for with the targets of the indicators behind which a body is', async () => {
    // By hand from the print: those of the policies that initiatives with programs of 障害福祉課 carry out.
    await filledIn({});
    const rows = (await readBook(await readFile(file())))[0]?.rows ?? [];
    expect(rows.length - 1).toBe(10);
    expect(rows[1]?.slice(0, 8)).toEqual([
      '就労移行支援事業等を通じて一般就労に移行した人数',
      null,
      '人/年',
      '障害福祉課\n人事課',
      '58（2021年度）',
      '74（2026年度）',
      null,
      2024,
    ]);
  });

  it('are recorded all at once, by the token, with its name in the history', async () => {
    const token = await makeToken({ name: 'shogai-fukushi', scopes: ['record'], municipalities: [CITY] });
    await filledIn({
      就労移行支援事業等を通じて一般就労に移行した人数: '６１',
      市内障害者就労施設等の平均工賃額: 11_800,
    });
    const tried = await command(['results', file(), '--dry-run'], { KEIKAKU_TOKEN: token });
    expect(tried.stdout).toContain('就労移行支援事業等を通じて一般就労に移行した人数：2024年度 61');
    expect(tried.stdout).toContain('2件を記録できます。何も記録していません');
    expect(await run('MATCH (a:RecordedActual) WHERE a.series STARTS WITH $plan RETURN a', { plan: PLAN })).toEqual([]);
    const done = await command(['results', file()], { KEIKAKU_TOKEN: token });
    expect(done).toMatchObject({ code: 0, stdout: expect.stringContaining('2件を記録しました') });
    const changes = await run(
      "MATCH (change:Change {plan: $plan, what: 'ACTUAL_RECORDED'}) RETURN change.by AS by, change.after AS after ORDER BY after",
      { plan: PLAN },
    );
    expect(changes).toEqual([
      { by: 'shogai-fukushi', after: '11800' },
      { by: 'shogai-fukushi', after: '61' },
    ]);
    const again = await command(['results', file()], { KEIKAKU_TOKEN: token });
    expect(again).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('実績の記入!I2「実績」: 2024年度の実績はすでにあります（61）'),
    });
  });

  it('are none of them recorded where one is wrong', async () => {
    const token = await makeToken({ scopes: ['record'], municipalities: [CITY] });
    await recordedByHand();
    await filledIn({ 就労移行支援事業等を通じて一般就労に移行した人数: 70, 市内障害者就労施設等の平均工賃額: 11_800 });
    const refused = await command(['results', file()], { KEIKAKU_TOKEN: token });
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('何も記録していません') });
    const actuals = await run('MATCH (a:RecordedActual) WHERE a.series STARTS WITH $plan RETURN a.value AS value', {
      plan: PLAN,
    });
    expect(actuals).toEqual([{ value: 61 }]);
  });

  it.each([
    ['without a token', {}, 'UNAUTHENTICATED'],
    ['with the token of another city', { municipalities: ['122173'] }, 'このトークンではこの書き込みはできません'],
  ])('are not recorded %s', async (_title, token, said) => {
    const secret = 'municipalities' in token ? await makeToken(token) : '';
    await filledIn({ 市内障害者就労施設等の平均工賃額: 11_800 });
    const refused = await command(['results', file()], { KEIKAKU_TOKEN: secret });
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining(said) });
  });

  it('say which cell is no number', async () => {
    await filledIn({ 市内障害者就労施設等の平均工賃額: '約12,000' });
    const refused = await command(['results', file()]);
    expect(refused.stderr).toContain('実績の記入!I4「実績」: 実績は数で書きます。書かれているのは「約12,000」です。');
  });
});
