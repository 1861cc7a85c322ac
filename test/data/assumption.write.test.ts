import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readCarriedPlan } from '../../src/data/analysis/assumption.repository.js';
import { readCollaborations } from '../../src/data/analysis/collaboration.repository.js';
import { readOverlap } from '../../src/data/analysis/overlap.repository.js';
import { readWorkload, type WorkloadGroup } from '../../src/data/analysis/workload.repository.js';
import { Graph } from '../../src/data/store/graph.js';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { type Assumption, assumed, type CarriedPlan } from '../../src/domain/assumption.js';
import type { PlanDocument } from '../../src/plan-document/plan-document.schema.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { removePlan } from '../support/database.js';
import { randomNumbers } from '../support/random-numbers.js';
import { randomPlanDocument } from '../support/random-plans.js';

const CITY = '999997';
const PLAN = 'mihon-2020';
const GROUPS: WorkloadGroup[][] = [[], ['PILLAR'], ['MEASURE', 'PRIORITY'], ['INITIATIVE', 'DEPARTMENT_KIND', 'PLAN']];
const DIMENSIONS = [
  ['DEPARTMENT', 'DEPARTMENT'],
  ['DEPARTMENT', 'MEASURE'],
  ['DEPARTMENT_KIND', 'DEPARTMENT_KIND'],
  ['INITIATIVE', 'DEPARTMENT_KIND'],
] as const;

/** A reorganization of a document, step by step: whole bodies by key, as a city would write its next document. */
type Step = { merge: string[]; into: string } | { move: string[]; to: string };
type Row = [body: string, role: string | null];

let graph: Graph;
beforeAll(() => {
  graph = new Graph(inject('graph'));
});
afterAll(async () => {
  await removePlan(PLAN, CITY);
  await graph.close();
});

/** All that can be counted under assumptions, with bodies by name. */
async function counted(carried?: CarriedPlan) {
  const bodies = (carried ?? (await readCarriedPlan(graph, PLAN))).bodies;
  const named = (id: string) => bodies.get(id)?.name ?? id;
  const where = { plan: PLAN };
  const workloads = await Promise.all(
    GROUPS.map((groups) => readWorkload(graph, where, groups, [{ field: 'JOINT', direction: 'DESC' }], true, carried)),
  );
  const overlaps = await Promise.all(
    DIMENSIONS.map(([rows, columns]) => readOverlap(graph, rows, columns, where, carried)),
  );
  return {
    workloads: workloads.map((rows) =>
      rows.map(({ department: { name, kind }, ...counts }) => ({ name, kind, ...counts })),
    ),
    atLeast: (await readWorkload(graph, { ...where, having: { leads: 1 } }, [], [], false, carried)).length,
    pairs: (await readCollaborations(graph, where, carried)).map(({ departments, programs }) => [
      departments.map(named),
      programs,
    ]),
    overlaps: overlaps.map(({ rows, columns, cells }) => [
      rows.map(named),
      columns.map(named),
      cells.map(({ rowId, columnId, distinct, listed, relisted, programs }) => ({
        members: [named(rowId), named(columnId)],
        ...{ distinct, listed, relisted, programs },
      })),
    ]),
  };
}

const store = (document: PlanDocument) => importPlan(graph, toPlanGraph(document));

function randomSteps({ departments, programs }: PlanDocument, seed: number): Step[] {
  const random = randomNumbers(seed);
  const some = (keys: string[], share: number) => keys.filter(() => random() < share);
  const bodies = new Set(Object.keys(departments));
  return [1, 2, 3].flatMap((number): Step[] => {
    const merged = some(
      [...bodies].filter((key) => departments[key]?.kind !== 'GROUP'),
      0.4,
    );
    if (merged.length > 0 && random() < 0.6) {
      for (const key of merged) bodies.delete(key);
      bodies.add(`made-${number}`);
      return [{ merge: merged, into: `made-${number}` }];
    }
    const [to] = some([...bodies].reverse(), 0.5);
    const moved = some(Object.keys(programs), 0.3);
    return to && moved.length > 0 ? [{ move: moved, to }] : [];
  });
}

const idOf = (key: string) => (key.startsWith('made-') ? `${CITY}/assumed/${key}` : `${CITY}/department/${key}`);

const toAssumption = (step: Step): Assumption =>
  'merge' in step
    ? { merge: { departments: step.merge.map(idOf), into: step.into } }
    : { move: { programs: step.move.map((key) => `${PLAN}/program/${key}`), to: idOf(step.to) } };

/** The document with the bodies that it would have, worked out on its own words. */
function reorganized(document: PlanDocument, steps: Step[]): PlanDocument {
  let bodies = Object.entries(document.departments);
  const rows = new Map(
    Object.entries(document.programs).map(([key, { departments, responsible = [] }]): [string, Row[]] => [
      key,
      [
        ...departments.map((body): Row => [body as string, null]),
        ...responsible.map(({ department, role }): Row => [department as string, role ?? null]),
      ],
    ]),
  );
  for (const step of steps) {
    if ('merge' in step) {
      const gone = bodies.filter(([key]) => step.merge.includes(key));
      const kinds = new Set(gone.map(([, { kind }]) => kind));
      const made = { name: step.into, kind: kinds.size === 1 ? [...kinds][0] : 'OTHER' };
      bodies = bodies.flatMap((one) =>
        one === gone[0] ? [[step.into, made] as typeof one] : gone.includes(one) ? [] : [one],
      );
      for (const [key, all] of rows) {
        const roles = all.filter(([body]) => step.merge.includes(body)).map(([, role]) => role);
        const role = ['LEAD', 'SUPPORT'].find((one) => roles.includes(one)) ?? null;
        const renamed = all.map((row): Row => (step.merge.includes(row[0]) ? [step.into, role] : row));
        rows.set(
          key,
          renamed.filter(([body], at) => renamed.findIndex(([other]) => other === body) === at),
        );
      }
    } else {
      for (const key of step.move) {
        const all = rows.get(key) as Row[];
        const supporters = all.filter(([body, role]) => role === 'SUPPORT' && body !== step.to);
        rows.set(
          key,
          // Where nobody leads a program of these plans, no parts are printed.
          all.some(([, role]) => role === 'LEAD') ? [[step.to, 'LEAD'], ...supporters] : [[step.to, null]],
        );
      }
    }
  }
  const used = new Set([...rows.values()].flat().map(([body]) => body));
  return {
    ...document,
    departments: Object.fromEntries(bodies.filter(([key]) => used.has(key))),
    programs: Object.fromEntries(
      Object.entries(document.programs).map(([key, program]) => {
        const own = rows.get(key) as Row[];
        const responsible = own.map(([department, role]) => ({ department, ...(role && { role }) }));
        const isLed = own.some(([, role]) => role);
        const { responsible: _before, ...rest } = program;
        return [key, { ...rest, departments: isLed ? [] : own.map(([body]) => body), ...(isLed && { responsible }) }];
      }),
    ),
  } as PlanDocument;
}

describe('what is counted under assumptions', { timeout: 120_000 }, () => {
  it('is what is counted as printed, without any and when departments only get the name that they have', async () => {
    await store(randomPlanDocument(PLAN, 7));
    const printed = await readCarriedPlan(graph, PLAN);
    const asPrinted = await counted();
    expect(await counted(printed)).toEqual(asPrinted);
    const renamed = [...printed.bodies.values()]
      .filter(({ kind }) => kind !== 'GROUP')
      .map(({ id, name }) => ({ merge: { departments: [id], into: name } }));
    expect(renamed.length).toBeGreaterThan(1);
    expect(await counted(assumed(printed, renamed))).toEqual(asPrinted);
  });

  it.each(Array.from({ length: 12 }, (_, index) => index + 1))(
    'is what is counted of the plan when its document says so: seed %i',
    async (seed) => {
      const document = randomPlanDocument(PLAN, seed);
      const steps = randomSteps(document, seed * 31);
      await store(document);
      const printed = await readCarriedPlan(graph, PLAN);
      const before = await counted(assumed(printed, steps.map(toAssumption)));
      await store(reorganized(document, steps));
      expect(before).toEqual(await counted());
    },
  );
});
