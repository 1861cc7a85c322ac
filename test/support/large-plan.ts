import type { PlanDocument } from '../../src/plan-document/plan-document.schema.js';
import { smallPlanDocument } from './plan-document.factory.js';

type Measure = NonNullable<PlanDocument['pillars'][number]['measures']>[number];

const DEPARTMENTS = 60;
const COMMITTEES = 10;
/** What hangs on what: five programs in an initiative, twenty initiatives in a measure, five measures in a pillar. */
const [PROGRAMS, INITIATIVES, MEASURES, POLICIES, ISSUES] = [5, 20, 5, 10, 6];

/**
 * A plan of so many programs, far beyond the largest of a city: each is run by one to three departments and listed once, every tenth once more
 * in the next initiative; issues lead to several policies, and policies to several initiatives.
 */
export function largePlanDocument(programs: number): PlanDocument {
  const measures = Math.ceil(programs / PROGRAMS / INITIATIVES);
  return {
    ...smallPlanDocument().document,
    key: 'large-2024',
    title: '大きな計画',
    municipality: { code: '999989', name: '大見本市', prefecture: '見本県' },
    printedPillars: counted(Math.ceil(measures / MEASURES)),
    departments: Object.fromEntries(
      counted(DEPARTMENTS).map((n) => [`d-${n}`, { name: `第${n}課`, kind: 'DIVISION' }]),
    ),
    committees: Object.fromEntries(counted(COMMITTEES).map((n) => [`c-${n}`, { name: `第${n}部会` }])),
    programs: Object.fromEntries(
      counted(programs).map((n) => [
        `p-${n}`,
        {
          name: `障害者支援事業その${n}`,
          departments: distinct([n, n * 7, n * 13].slice(0, 1 + (n % 3)).map((at) => `d-${1 + (at % DEPARTMENTS)}`)),
          ...(n % 5 === 0 && { committees: [`c-${1 + ((n / 5) % COMMITTEES)}`] }),
        },
      ]),
    ),
    pillars: counted(Math.ceil(measures / MEASURES)).map((number) => ({
      number,
      name: `第${number}の支援の柱`,
      visions: [{ number: 1, summary: '障害のある人が支え合う。', aimsAt: { measure: 1 } }],
      measures: counted(Math.min(MEASURES, measures - (number - 1) * MEASURES)).map((measure) =>
        measureOf(measure, (number - 1) * MEASURES + measure - 1, programs),
      ),
    })),
    footnotes: [],
  } as PlanDocument;
}

function measureOf(number: number, place: number, programs: number): Measure {
  const first = place * INITIATIVES * PROGRAMS;
  const program = (at: number) => 1 + (at % programs);
  return {
    number,
    name: `障害者の支援その${place + 1}`,
    priority: place % 2 === 0,
    issues: counted(ISSUES).map((issue) => ({
      number: issue,
      summary: '支援が足りない。',
      addressedBy: [0, 1, 2].map((more) => ({ policy: 1 + ((issue + more) % POLICIES) })),
    })),
    policies: counted(POLICIES).map((policy) => ({
      number: policy,
      summary: '支援を広げる。',
      carriedOutBy: [0, 1, 2, 3].map((more) => ({ initiative: 1 + ((policy * 2 + more) % INITIATIVES) })),
    })),
    indicators: [
      {
        key: `i-${place + 1}`,
        name: '支援を受けた人数',
        kind: 'EVALUATION',
        policy: 1,
        direction: 'INCREASE',
        series: [
          {
            baseline: { fiscalYear: 2022, value: 58, printed: '58' },
            targets: [{ fiscalYear: 2026, value: 74, printed: '74' }],
          },
        ],
      },
    ],
    initiatives: counted(INITIATIVES).map((initiative) => ({
      number: initiative,
      name: '支援の取組',
      programs: [
        ...counted(PROGRAMS)
          .map((n) => first + (initiative - 1) * PROGRAMS + n - 1)
          .filter((at) => at < programs)
          .map((at) => ({ program: `p-${program(at)}`, summary: '障害のある人を支援する。' })),
        ...(initiative % 2 === 0 ? [{ program: `p-${program(first + initiative * PROGRAMS)}`, relisted: true }] : []),
      ],
    })),
  } as Measure;
}

const counted = (count: number) => Array.from({ length: Math.max(count, 0) }, (_, index) => index + 1);
const distinct = (names: string[]) => [...new Set(names)];
