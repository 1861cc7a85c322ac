import { expect, it } from 'vitest';
import { changed, expectProblems, problemsOf } from '../expect-problems.js';

const BEFORE: [string, string] = [
  'title: 見本市福祉計画',
  'title: 見本市福祉計画\nrelations: [{ kind: CONTINUES, title: 見本市福祉計画（前期）, plan: mihon-2021 }]',
];
const continuing = (reference: string): [string, string] => [
  'departments: [center]',
  `departments: [center]\n    continues: [${reference}]`,
];

it('takes what stands in the one edition before, or in a plan that is named', () => {
  expect(problemsOf(changed(BEFORE, continuing('program/bus, mihon-2018/program/bus-pass')))).toEqual([]);
  expect(
    problemsOf(
      changed(
        BEFORE,
        ['number: 2\n    name: 働きやすいまち', 'number: 2\n    name: 働きやすいまち\n    continues: [measure/1.1]'],
        ['- key: satisfaction', '- key: satisfaction\n            continues: [indicator/satisfied]'],
      ),
    ),
  ).toEqual([]);
});

it('refuses another kind of thing, one of the plan itself, and one of a plan that nobody knows', () => {
  expectProblems(changed(BEFORE, continuing('▲measure/1.1')), [
    'programs.bus-pass.continues[0]: "measure/1.1" is nothing that this can continue; it continues one of program',
  ]);
  expectProblems(changed(continuing('▲mihon-2024/program/bus')), [
    'programs.bus-pass.continues[0]: "mihon-2024/program/bus" is of this plan itself; write the key of the edition before',
  ]);
  expectProblems(changed(continuing('▲program/bus')), [
    'programs.bus-pass.continues[0]: it is not known of which plan "program/bus" is; write one CONTINUES with its plan under "relations", or write the key of the plan before it: "<plan>/program/…"',
  ]);
});
