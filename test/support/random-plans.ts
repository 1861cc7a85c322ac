import type { PlanDocument } from '../../src/plan-document/plan-document.schema.js';
import { smallPlanDocument } from './plan-document.factory.js';
import { randomNumbers } from './random-numbers.js';

type Measure = NonNullable<PlanDocument['pillars'][number]['measures']>[number];
type Program = PlanDocument['programs'][string];

const KINDS = ['DIVISION', 'CITY_FACILITY', 'WELFARE_COUNCIL', 'GROUP'] as const;
const BODIES = ['d-1', 'd-2', 'd-3', 'd-4', 'd-5'];
const PROGRAMS = ['p-1', 'p-2', 'p-3', 'p-4', 'p-5', 'p-6', 'p-7', 'p-8', 'p-9'];
/** Of pillar, measure and initiative. */
const TABLES = ['1.1.1', '1.1.2', '1.2.1', '2.1.1', '2.2.1', '2.2.2'];

/**
 * A small plan of a made-up city, the same for the same seed: programs run by none, one or several of its bodies, who leads or not, listed under one
 * or several initiatives, or only relisted; measures with and without priority, issues, policies, indicators and targets. Its bodies
 * are of another kind in each plan.
 */
export function randomPlanDocument(key: string, seed: number): PlanDocument {
  const random = randomNumbers(seed);
  const isTrue = (share: number) => random() < share;
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
  const bodies = BODIES.filter(() => isTrue(0.8));
  const lines = PROGRAMS.flatMap((program) => {
    const tables = TABLES.filter(() => isTrue(0.25));
    return (tables.length > 0 ? tables : [pick(TABLES)]).map((table, place) => ({
      program,
      table,
      ...(place > 0 || isTrue(0.2) ? { relisted: true } : {}),
    }));
  });
  const programs = PROGRAMS.map((program): [string, Program] => {
    const departments = bodies.filter(() => isTrue(0.4));
    const role = (place: number) => (place === 0 ? 'LEAD' : 'SUPPORT');
    const responsible = departments.map((department, place) => ({ department, role: role(place) }) as const);
    const isLed = departments.length > 0 && isTrue(0.5);
    return [program, { name: `事業 ${program}`, departments: isLed ? [] : departments, ...(isLed && { responsible }) }];
  });
  const used = new Set(programs.flatMap(([, program]) => keysOf(program)));
  const measure = (pillar: number, number: number): Measure => ({
    number,
    name: `施策 ${pillar}.${number}`,
    priority: isTrue(0.5),
    issues: [{ number: 1, summary: '足りない。', ...(isTrue(0.7) ? { addressedBy: [{ policy: 1 }] } : {}) }],
    policies: [
      { number: 1, summary: '増やす。', carriedOutBy: [{ initiative: 1 }] },
      { number: 2, summary: '広げる。', ...(isTrue(0.5) ? { carriedOutBy: [{ initiative: 1 }] } : {}) },
    ],
    indicators: [
      {
        key: `indicator-${pillar}-${number}`,
        name: '利用者数',
        kind: 'EVALUATION',
        policy: pick([1, 2]),
        ...(isTrue(0.7) ? { direction: 'INCREASE' } : {}),
        series: [
          {
            baseline: { fiscalYear: 2022, value: 50 },
            targets: isTrue(0.7) ? [{ fiscalYear: 2026, value: pick([40, 50, 60]) }] : [],
          },
        ],
      },
    ],
    initiatives: TABLES.filter((table) => table.startsWith(`${pillar}.${number}.`)).map((table, place) => ({
      number: place + 1,
      name: `取組 ${table}`,
      programs: lines.filter((line) => line.table === table).map(({ table: _table, ...line }) => line),
    })),
  });
  const pillar = (number: number) => ({
    number,
    name: `柱 ${number}`,
    measures: [measure(number, 1), measure(number, 2)],
  });
  return {
    ...smallPlanDocument().document,
    key,
    printedPillars: [1, 2, 3],
    departments: Object.fromEntries(
      BODIES.filter((body) => used.has(body)).map((body) => [body, { name: `${body} 課`, kind: pick(KINDS) }]),
    ),
    committees: {},
    programs: Object.fromEntries(programs),
    pillars: [pillar(1), pillar(2)],
    footnotes: [],
  } as PlanDocument;
}

const keysOf = ({ departments, responsible = [] }: Program) => [
  ...departments,
  ...responsible.map(({ department }) => department),
];
