import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import { checkDigit } from '../../src/domain/municipality-code.js';
import { readPlanDocument } from '../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { TestApp } from '../support/app.js';
import { profile, run } from '../support/database.js';

// A question about one plan must cost the same beside all the plans of Japan.
const ABOUT_ONE_PLAN = {
  'a node': '{ node(id: "kashiwa-2024/measure/3.1") { ... on Measure { name } } }',
  'a tree': `{ plan(id: "kashiwa-2024") { title pillars { name measures { name initiatives { name listings { order
    program { name departments { name } } } } } } } }`,
  'a trace': '{ trace(from: "kashiwa-2024/issue/3.1.1") { paths { steps { node { id } } } } }',
  'a trace back': '{ trace(from: "122173/department/kids-room", direction: BACKWARD) { paths { hops } } }',
  'a workload': '{ departmentWorkload(where: { plan: "kashiwa-2024" }) { department { name } solo } }',
  "a body's programs": `{ programs(where: { department: { id: ["122173/department/shakai-fukushi-kyogikai"] },
    serves: { level: MEASURE } }) { nodes { name pillars { name } } } }`,
  'programs of a plan':
    '{ programs(where: { plan: "kashiwa-2024" }) { totalCount nodes { name departments { name } } } }',
  'measures of a plan': '{ measures(where: { plan: "kashiwa-2024" }) { nodes { name } } }',
  'indicators of a plan': '{ indicators(where: { plan: "kashiwa-2024" }) { nodes { series { values { value } } } } }',
  'departments of a municipality':
    '{ departments(where: { municipality: { id: ["122173"] } }) { totalCount nodes { programs(first: 5) { nodes { name } } } } }',
  'an overlap':
    '{ overlap(rows: DEPARTMENT, columns: MEASURE, where: { plan: "kashiwa-2024" }) { cells { programs { listed } } } }',
  'pairs of departments': '{ collaborations(where: { plan: "kashiwa-2024" }) { count } }',
  // Of one kind: which hits are the first depends on how common their words are in all plans, and kinds are read at their own cost.
  'a search in a plan':
    '{ search(text: "支援", where: { plan: "kashiwa-2024" }, kinds: [PROGRAM], first: 10) { nodes { field } } }',
  gaps: '{ gaps(where: { plan: "kashiwa-2024" }) { rule } }',
};

const OTHERS = 50;

describe('with fifty more plans', () => {
  let app: TestApp;
  const hits = new Map<string, number>();

  /** The database hits of all statements that a question sends. */
  const hitsOf = async (question: string) => {
    // From the second time on what hangs on each other is read together.
    for (const _time of ['first', 'second']) expect((await app.ask(question)).errors).toBeUndefined();
    const costs = [];
    for (const sent of [...app.statements]) costs.push((await profile(sent)).hits);
    return costs.reduce((sum, one) => sum + one, 0);
  };

  beforeAll(async () => {
    app = await TestApp.start();
    await run('CALL db.prepareForReplanning()');
  });

  afterAll(async () => {
    await app.stop();
    await run(
      "MATCH (node:Node) WHERE node.plan STARTS WITH 'growth-' OR node.id STARTS WITH '991' DETACH DELETE node",
    );
    await run(
      `MATCH (sums:PlanSums|DepartmentSums|PillarSums|MunicipalitySums)
       WHERE coalesce(sums.plan, '') STARTS WITH 'growth-' OR coalesce(sums.department, sums.municipality, '') STARTS WITH '991'
       DELETE sums`,
    );
  });

  it('there is one to compare with', async () => {
    for (const [name, question] of Object.entries(ABOUT_ONE_PLAN)) hits.set(name, await hitsOf(question));
    const document = await readPlanDocument(fileURLToPath(new URL('../plans/kaku-2025.yaml', import.meta.url)));
    await withGraph(inject('graph'), async (graph) => {
      for (let number = 0; number < OTHERS; number++) {
        const firstFive = String(99_100 + number);
        const municipality = { ...document.municipality, code: firstFive + checkDigit(firstFive) };
        // A third pillar is not loaded.
        const partly = { ...document, printedPillars: [1, 2, 3] };
        await importPlan(graph, toPlanGraph({ ...partly, key: `growth-${number}`, municipality }));
      }
    });
    await run('CALL db.prepareForReplanning()');
    expect(hits.size).toBe(Object.keys(ABOUT_ONE_PLAN).length);
  }, 300_000);

  it.each(Object.entries(ABOUT_ONE_PLAN))('%s costs the same', async (name, question) => {
    expect(await hitsOf(question)).toBe(hits.get(name));
  });

  it('what is not loaded is not looked up, however many plans there are', async () => {
    const { extensions } = await app.ask('{ programs(first: 1) { nodes { id } } }');
    // Of 51 that are loaded in part twenty are named.
    expect(extensions?.notLoaded).toHaveLength(21);
    expect(app.statements.map(({ name }) => name)).toEqual(['program.page']);
  });
});
