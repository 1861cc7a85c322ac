import { describe, it } from 'vitest';
import { changed, expectProblems } from '../expect-problems.js';

const EXPLAINS = 'explains: [program/job-coach, initiative/2.1.1]';
const AT = 'footnotes[0].explains[0]';

describe('what a footnote explains', () => {
  it.each([
    [
      'plan/mihon-2024',
      'a footnote cannot explain a "plan"; it explains one of pillar, section, vision, measure, issue, policy, initiative, evidence, program, department, committee, indicator, series',
    ],
    [
      'programs/job-coach',
      'a footnote cannot explain a "programs"; did you mean "program"? it explains one of pillar, section, vision, measure, issue, policy, initiative, evidence, program, department, committee, indicator, series',
    ],
    [
      'constructor/x',
      'a footnote cannot explain a "constructor"; it explains one of pillar, section, vision, measure, issue, policy, initiative, evidence, program, department, committee, indicator, series',
    ],
    ['measure/2', 'there is no measure 2 in this document; correct the number'],
    ['issue/2.1', 'there is no issue 2.1 in this document; correct the number'],
    ['pillar/02', '"pillar/02" names no pillar; write it as in pillar/3'],
    ['program/a.b', '"program/a.b" names no program; write it as in program/job-coach'],
    ['measure/2.9', 'there is no measure 2.9 in this document; correct the number'],
    ['evidence/2.2.1', 'there is no evidence 2.2.1 in this document; correct the number'],
    ['measure/1.1', 'pillar 1 is left out of this document, so no footnote can explain measure 1.1; remove it'],
    [
      'program/job-coachs',
      'there is no program with the key "job-coachs"; did you mean "job-coach"? name one of this document',
    ],
    ['department/jinji', 'there is no department with the key "jinji"; name one of this document'],
    ['program/手話講座', 'there is no program named "手話講座"; name one of this document'],
    ['committee/kodomo', 'there is no committee with the key "kodomo"; name one of this document'],
    ['indicator/wage', 'there is no indicator with the key "wage"; name one of this document'],
    [
      'series/consultations',
      'there is no series with the key "consultations"; did you mean "consultations.men"? name one of this document',
    ],
  ])('is not %s', (reference, problem) => {
    expectProblems(changed([EXPLAINS, `explains: [▲${reference}]`]), [`${AT}: ${problem}`]);
  });

  it.each([
    'pillar/3',
    'vision/2.2',
    'policy/2.2.1',
    'series/consultations.women',
    'indicator/consultations',
    'program/ボランティア講座',
    'department/福祉課',
    'measure/外出の支援',
  ])('may be %s', (reference) => {
    expectProblems(changed([EXPLAINS, `explains: [${reference}]`]), []);
  });

  it('is not judged while a number that it may mean cannot be read', () => {
    expectProblems(
      changed(
        ['- number: 2\n        name: 外出', '- number: ▲二\n        name: 外出'],
        [EXPLAINS, 'explains: [policy/2.2.1]'],
      ),
      [
        'pillars[0].measures[1].number: expected a whole number from 1 to 999, but this is the text "二"; write "printedNumber: "二"" instead of "number"',
      ],
    );
  });

  it('is judged by its key all the same', () => {
    const document = changed(
      ['- number: 2\n        name: 外出', '- number: ▲二\n        name: 外出'],
      [EXPLAINS, 'explains: [▲program/none]'],
    );
    expectProblems(document, [
      'pillars[0].measures[1].number: expected a whole number from 1 to 999, but this is the text "二"; write "printedNumber: "二"" instead of "number"',
      `${AT}: there is no program with the key "none"; name one of this document`,
    ]);
  });
});
