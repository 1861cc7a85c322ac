import { expect, it } from 'vitest';
import { madeKey } from '../../../src/domain/made-key.js';
import { changed, expectProblems, problemsOf } from '../expect-problems.js';

const PASS = 'bus-pass:\n    name: バス乗車券の交付';
const COACHES = 'volunteers:\n    name: ボランティア講座';
const [PASS_LINE, COACHES_LINE] = ['program: bus-pass', 'program: volunteers'];

it('refuses programs that would be one, and tells them apart by a key', () => {
  expectProblems(
    changed(
      [PASS, '夜の見回り:\n    △reading: よるのみまわり'],
      [COACHES, '▲夜の 見回り:\n    reading: よるのみまわり'],
      [PASS_LINE, 'program: 夜の見回り'],
      [COACHES_LINE, 'program: 夜の 見回り'],
    ),
    [
      'programs["夜の 見回り"]: "夜の 見回り" has the same name as the one in line △; keep one of them, or tell them apart by a key',
    ],
  );
  const kept = changed(
    [PASS, '夜の見回り:\n    reading: よるのみまわり'],
    [COACHES, 'yoru:\n    name: 夜の 見回り'],
    [PASS_LINE, 'program: 夜の見回り'],
    [COACHES_LINE, 'program: yoru'],
  );
  expect(problemsOf(kept)).toEqual([]);
});

it('refuses a key that is the one made of another name', () => {
  const key = madeKey(['夜の見回り']);
  expectProblems(
    changed(
      [PASS, '夜の見回り:\n    △reading: よるのみまわり'],
      [COACHES, `▲${key}:\n    name: ボランティア講座`],
      [PASS_LINE, 'program: 夜の見回り'],
      [COACHES_LINE, `program: ${key}`],
    ),
    [
      `programs.${key}: the key of "${key}" is "${key}", that of the one in line △; keep one of them, or choose another key`,
    ],
  );
});

it('does not say that what is declared and cannot be read is missing', () => {
  expectProblems(changed([PASS, '▲Bus_Pass:\n    name: バス乗車券の交付'], [PASS_LINE, 'program: Bus_Pass']), [
    'programs.Bus_Pass: "Bus_Pass" cannot be a key: a key is at most 80 lower-case letters and digits, joined by single hyphens, such as "job-coach", or else the name as printed in Japanese',
  ]);
});
