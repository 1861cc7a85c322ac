import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { profile, run } from '../support/database.js';
import { loadInventedPlans } from '../support/invented-plans.js';

// The heaviest questions about one plan, each with its one heavy statement: it begins at an index and multiplies nothing.
const HEAVIEST = [
  ['workload.rows', '{ departmentWorkload(where: { plan: "kashiwa-2024" }, groupBy: [MEASURE]) { solo } }'],
  [
    'overlap.cells',
    '{ overlap(rows: DEPARTMENT, columns: MEASURE, where: { plan: "kashiwa-2024" }) { cells { programs { listed } } } }',
  ],
  ['collaboration.pairs', '{ collaborations(where: { plan: "kashiwa-2024" }) { count } }'],
  ['collaboration.groups', '{ jointGroups(where: { plan: "kashiwa-2024" }) { count } }'],
  ['trace.paths', '{ trace(from: "kashiwa-2024", maxHops: 9) { truncated } }'],
  ['trace.paths', '{ trace(from: "122173/department/shogai-fukushi", direction: BACKWARD) { truncated } }'],
  ['program.page', '{ programs(where: { plan: "kashiwa-2024", serves: { level: MEASURE } }) { nodes { name } } }'],
  [
    'department.page',
    '{ departments(where: { municipality: { id: ["122173"] } }) { nodes { name municipality { name } parent { name } } } }',
  ],
  ['program.count', '{ programs(where: { plan: "kashiwa-2024", jointly: true }) { totalCount } }'],
  ['search.page', '{ search(text: "支援", where: { plan: "kashiwa-2024" }) { nodes { field } } }'],
  ['plan.byIds', '{ plan(id: "kashiwa-2024") { history { nodes { what } } } }'],
  ['series.byIds', '{ node(id: "kashiwa-2024/series/average-wage") { ... on IndicatorSeries { values { value } } } }'],
] as const;

describe('the profile of', () => {
  let app: TestApp;
  let removeInventedPlans: () => Promise<void>;
  beforeAll(async () => {
    app = await TestApp.start();
    // With one plan alone, all of an index is what a seek would find, and Neo4j may as well scan it.
    removeInventedPlans = await loadInventedPlans('kaku-2020', 'kaku-2025');
    await run('CALL db.prepareForReplanning()');
  });
  afterAll(async () => {
    await app.stop();
    await removeInventedPlans();
  });

  it.each(HEAVIEST)('%s has no scan where an index serves, and no cartesian product: %s', async (name, question) => {
    // From the second time on what hangs on each other is read together.
    for (const _time of ['first', 'second']) expect((await app.ask(question)).errors).toBeUndefined();
    const sent = app.statements.filter((statement) => statement.name === name);
    expect(sent).toHaveLength(1);
    const { operators, hits } = await profile(sent[0] as (typeof sent)[0]);
    expect(operators.filter((operator) => /Scan|CartesianProduct/.test(operator))).toEqual([]);
    expect(operators.some((operator) => /Seek|ProcedureCall/.test(operator))).toBe(true);
    expect(hits).toBeGreaterThan(0);
  });
});
