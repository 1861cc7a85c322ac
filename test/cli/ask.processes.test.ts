import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import stringWidth from 'string-width';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { terminalTable } from '../../src/cli/terminal.table.js';
import { QUESTIONS } from '../../src/data/catalogue/question.repository.js';
import { questionNamed } from '../../src/domain/question.js';
import { createSchema } from '../../src/graphql/schema.js';
import { type Cell, headersOf, readColumns, rowsOf } from '../../src/tables/table.rows.js';
import { tableShape } from '../../src/tables/table.shape.js';
import { TestApp } from '../support/app.js';
import { keikaku } from '../support/keikaku.js';

describe('keikaku ask', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const ask = (...words: string[]) => keikaku(['ask', ...words, '--url', app.url]);

  it('lists the questions', async () => {
    const { code, stdout } = await keikaku(['ask']);
    expect(code).toBe(0);
    expect(stdout).toContain('│ department-workload');
    expect(stdout).toContain('各課は、単独と共同でどれだけの事業を担当しているか');
  });

  it('prints a table whose lines are all as wide, and beside it what is not loaded', async () => {
    const { code, stdout, stderr } = await ask('joint-programs-of-a-department', '--var', 'department=社会福祉協議会');
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(7);
    expect(new Set(lines.map((line) => stringWidth(line))).size).toBe(1);
    expect(lines[1]).toMatch(/│ 事業 +│ 担当課 +│ 施策番号 │ 施策 +│/);
    expect(lines[3]).toContain('当事者団体・福祉団体活動助成');
    expect(stderr).toContain('3 行 / rows');
    expect(stderr).toContain('柱1・柱2は未収録');
  });

  it('asks the server that runs on PORT', async () => {
    const { code, stdout } = await keikaku(['ask', 'plans', '--lang', 'en'], { PORT: new URL(app.url).port });
    expect(code).toBe(0);
    expect(stdout).toContain('kashiwa-2024');
    expect(stdout).toContain('Last fiscal year');
  });

  it('answers directly when no server runs', async () => {
    const { uri, username, password } = inject('graph');
    const environment = { PORT: '9', NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    const { code, stdout } = await keikaku(['ask', 'pillars', '--format', 'json'], environment);
    expect(code).toBe(0);
    const { data, extensions } = JSON.parse(stdout);
    expect(data.pillars.totalCount).toBe(2);
    expect(extensions.notLoaded).toHaveLength(1);
  });

  it('prints CSV as the server gives it', async () => {
    const { code, stdout } = await ask('collaborations', '--format', 'csv', '--var', 'atLeast=2');
    expect(code).toBe(0);
    const served = await fetch(`${app.url}/csv/collaborations?atLeast=2`);
    expect(stdout).toBe(`\uFEFF${await served.text()}`);
    expect(stdout.split('\r\n')).toHaveLength(7);
  });

  it('understands numbers and names where an id is wanted', async () => {
    const { code, stdout } = await ask('indicator-values', '--var', 'measure=施策3.1', '--format', 'json');
    expect(code).toBe(0);
    const found: { measure: { id: string } }[] = JSON.parse(stdout).data.indicators.nodes;
    // Four of the two policies, and three for reference.
    expect(found.map(({ measure }) => measure.id)).toEqual(Array<string>(7).fill('kashiwa-2024/measure/3.1'));
    const trace = await ask('trace-backward', '--var', 'from=指導監査の実施');
    expect(trace.stdout).toContain('4.2.2');
    const unknown = await ask('indicator-values', '--var', 'measure=9.9');
    expect(unknown).toMatchObject({ code: 1, stderr: expect.stringContaining('(UNKNOWN_ID)') });
  });

  it.each(['department-workload', 'issues-to-programs', 'plans', 'departments-by-measures'])(
    'is read on 120 columns: %s',
    async (name) => {
      const { document } = questionNamed(QUESTIONS, name);
      const { data } = await app.ask(document);
      const shape = tableShape(createSchema(), document);
      const rows = rowsOf(shape, data, 'ja');
      const places = readColumns(shape.columns, rows);
      const chosen = (row: readonly Cell[]) => places.map((place) => row[place] as Cell);
      const lines = terminalTable(chosen(headersOf(shape, 'ja')) as string[], rows.map(chosen), 120).split('\n');
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(120);
    },
  );

  it('says how a list goes on', async () => {
    const { stdout, stderr } = await ask('programs', '--var', 'first=2');
    expect(stdout.trimEnd().split('\n')).toHaveLength(6);
    const [, after] = /--var after=(\S+)/.exec(stderr) ?? [];
    const { stdout: next } = await ask('programs', '--var', 'first=2', '--var', `after=${after}`);
    expect(next).toContain('ジョブコーチ派遣事業');
  });

  it.each([
    [['nonsense'], 1, '(UNKNOWN_QUESTION)'],
    [['plans', '--var', 'colour=red'], 1, 'has no variable $colour'],
    [['trace-forward'], 1, 'Variable "$from"'],
    [['pillars', '--var', 'plan=nowhere-2042'], 1, '(UNKNOWN_ID)'],
    [['pillars', '--var', 'plan=nowhere-2042', '--format', 'csv'], 1, '(UNKNOWN_ID)'],
    [['plans', '--var', 'plan'], 2, 'name=value'],
    [['plans', '--format', 'xml'], 2, 'table, json, csv'],
  ])('%j ends with %i', async (words, code, message) => {
    const outcome = await ask(...words);
    expect(outcome.code).toBe(code);
    expect(outcome.stderr).toContain(message);
    expect(outcome.stdout).toBe('');
  });

  it('says when no server answers at the address, or another program does', async () => {
    const away = await keikaku(['ask', 'plans', '--url', 'http://localhost:9']);
    expect(away).toMatchObject({ code: 1, stderr: expect.stringContaining('(SERVER_UNAVAILABLE)') });
    const other = createServer((_request, response) => response.end('hello'));
    await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
    const url = `http://localhost:${(other.address() as AddressInfo).port}`;
    const unknown = await keikaku(['ask', 'plans', '--url', url]);
    other.close();
    expect(unknown).toMatchObject({ code: 1, stderr: expect.stringContaining('(SERVER_UNKNOWN)') });
  });
});

describe('a table in a terminal', () => {
  it('wraps its widest columns to fit, and leaves out empty ones', () => {
    const text = '障害者等社会参加・就労支援事業とそのほかの事業';
    const lines = terminalTable(
      ['番号', '空', '事業'],
      [
        [1, '', text],
        [10, '', 'PR'],
      ],
      30,
    ).split('\n');
    expect(lines.every((line) => stringWidth(line) <= 30)).toBe(true);
    expect(lines.join('')).not.toContain('空');
    // Numbers to the right.
    expect(lines.at(-2)).toMatch(/^│ {3}10 │ PR/);
  });

  it('shows no control characters', () => {
    const shown = terminalTable(['a'], [['\u001b[31mred\u0007\u202e']]);
    for (const control of ['\u001b', '\u0007', '\u202e']) expect(shown).not.toContain(control);
  });
});
