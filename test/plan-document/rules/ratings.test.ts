import { expect, it } from 'vitest';
import { changed, expectProblems, problemsOf } from '../expect-problems.js';

const SCALE = 'printedPillars: [1, 2, 3]\nratingScale: [{ grade: A }, { grade: B }, { grade: 拡大, aspect: 方向性 }]';
const withRating = (rating: string) =>
  changed(
    ['printedPillars: [1, 2, 3]', SCALE],
    ['departments: [center]', `departments: [center]\n    ratings: [${rating}]`],
  );

it('takes the grades of the scale of an aspect, and of the one for all aspects', () => {
  expect(problemsOf(withRating('{ grade: A }, { grade: B, aspect: 必要性 }, { grade: 拡大, aspect: 方向性 }'))).toEqual(
    [],
  );
});

it('refuses a grade that is not in the scale', () => {
  expectProblems(withRating('{ grade: ▲AA }'), [
    'programs.bus-pass.ratings[0].grade: "AA" is not in ratingScale; did you mean "A"? its grades are A, B',
  ]);
  expectProblems(withRating('{ grade: ▲A, aspect: 方向性 }'), [
    'programs.bus-pass.ratings[0].grade: "A" is not in ratingScale; its grades are 拡大',
  ]);
});

it('says nothing of grades where the plan prints no scale', () => {
  expect(problemsOf(changed(['departments: [center]', 'departments: [center]\n    ratings: [{ grade: ○ }]']))).toEqual(
    [],
  );
});

it('refuses what a legend or a scale has twice', () => {
  expectProblems(
    changed([
      'printedPillars: [1, 2, 3]',
      'printedPillars: [1, 2, 3]\nmarkLegend: [{ text: △★, meaning: 重点 }, { text: ▲★, meaning: 新規 }]\nratingScale: [{ grade: △A }, { grade: ▲A }]',
    ]),
    [
      'markLegend[1].text: this stands in line △ already; keep one of them',
      'ratingScale[1].grade: this stands in line △ already; keep one of them',
    ],
  );
});

it('refuses a sign that stands twice beside one thing', () => {
  expectProblems(changed(['departments: [center]', 'departments: [center]\n    marks: [△★, ▲★]']), [
    'programs.bus-pass.marks[1]: "★" is named already, in line △; keep one of them',
  ]);
});
