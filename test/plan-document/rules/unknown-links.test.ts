import { describe, expect, it } from 'vitest';
import { changed, expectProblems, linesOf, problemsOf } from '../expect-problems.js';

describe('links within a pillar or measure', () => {
  it('reports a number that is nowhere', () => {
    expectProblems(changed(['[{ policy: 1, page: 22 }]', '[{ policy: ▲7, page: 22 }]']), [
      'pillars[0].measures[0].issues[0].addressedBy[0].policy: this measure has no policy 7, only 1, 2',
    ]);
  });

  it('tells where else the number is', () => {
    const vision = ['aimsAt: { measure: 1, page: 20 }', 'aimsAt: { measure: ▲3, page: 20 }'] as [string, string];
    const measure = '      - number: 3\n        name: 広報\n';
    const other: [string, string] = ['footnotes:\n', `${measure}footnotes:\n`];
    expectProblems(changed(vision, other), [
      'pillars[0].visions[0].aimsAt.measure: this pillar has no measure 3, only 1, 2; measure 3 is in pillar 3, but a link by number stays within its pillar',
    ]);
  });

  it('tells of a measure that has none at all', () => {
    const policy = '            summary: 外出の機会を増やす。\n';
    expectProblems(changed([policy, `${policy}            carriedOutBy: [{ initiative: ▲2 }]\n`]), [
      'pillars[0].measures[1].policies[0].carriedOutBy[0].initiative: this measure has no initiatives; initiative 2 is in measure 2.1, but a link by number stays within its measure',
    ]);
  });

  it('says nothing while a number among those linked to cannot be read', () => {
    const number = '          - number: 2\n            summary: 製品';
    expectProblems(changed([number, number.replace('2', '▲二')]), [
      'pillars[0].measures[0].policies[1].number: expected a whole number from 1 to 999, but this is the text "二"; write "printedNumber: "二"" instead of "number"',
    ]);
  });

  it('says nothing where what is linked to is misspelt', () => {
    const problems = problemsOf(
      changed([
        '        policies:\n          - number: 1\n            summary: 職',
        '        polices:\n          - number: 1\n            summary: 職',
      ]),
    );
    expect(linesOf(problems)).toEqual([
      expect.stringContaining('there is no field "polices"; did you mean "policies"?'),
    ]);
  });

  it('still reads a field beside one that is misspelt', () => {
    const document = changed(
      ['        priority: true', '        polices: []\n        priority: true'],
      ['[{ policy: 1, page: 22 }]', '[{ policy: 7, page: 22 }]'],
    );
    expect(linesOf(problemsOf(document))).toEqual([
      expect.stringContaining('there is no field "polices"'),
      expect.stringContaining('this measure has no policy 7, only 1, 2'),
    ]);
  });

  it('may be written by a printed number, a key or a name, also beyond the place', () => {
    const document = changed(
      ['{ measure: 1, page: 20 }', '{ measure: 担い手の養成, page: 20 }'],
      ['[{ policy: 1, page: 22 }]', '[{ policy: "2.2.1", page: 22 }]'],
      ['[{ initiative: 2 }]', '[{ initiative: 販路の拡大 }]'],
    );
    expectProblems(document, []);
  });

  it('reports a name that is nowhere, and one that fits two, with both', () => {
    const document = changed(
      ['{ measure: 1, page: 20 }', '{ measure: ▲広報, page: 20 }'],
      ['name: 講座の開催', 'name: 販路の拡大'],
      ['      - number: 2\n        name: 外出', '      - number: 2\n        policies: []\n        name: 外出'],
      ['        policies:\n          - number: 1\n            summary: 外出の機会を増やす。\n', ''],
      ['[{ initiative: 1, page: 23 }]', '[{ initiative: 販路の拡大, page: 23 }]'],
    );
    expectProblems(document, [
      'pillars[0].visions[0].aimsAt.measure: no measure of this document is called "広報"; write its number, its key, or its printed number or name',
    ]);
  });
});
