import { describe, expect, it } from 'vitest';
import { changed, expectProblems, linesOf, problemsOf } from '../expect-problems.js';

describe('declarations that nothing uses', () => {
  it('reports each at its key', () => {
    const document = changed(
      ['  kyogikai:', '  ▲jinji: { name: 人事課, kind: DIVISION }\n  kyogikai:'],
      ['  shigoto-bukai:', '  ▲kodomo-bukai: { name: こども部会 }\n  shigoto-bukai:'],
      ['  volunteers:\n', '  ▲newsletter:\n    name: 広報\n    departments: []\n  volunteers:\n'],
    );
    expectProblems(document, [
      'departments.jinji: nothing names this department; name it, or remove it here',
      'committees.kodomo-bukai: no program names this committee; name it, or remove it here',
      'programs.newsletter: no initiative lists this program; list it, or remove it here',
    ]);
  });

  it('counts a department that only a listing names', () => {
    const document = changed(
      ['  kyogikai:', '  jinji: { name: 人事課, kind: DIVISION }\n  kyogikai:'],
      ['departments: [fukushi, center]', 'departments: [fukushi, jinji]'],
    );
    expectProblems(document, []);
  });

  it('says nothing while a listing that may use them cannot be read', () => {
    const problems = problemsOf(changed(['              - program: volunteers\n', '              - program: 5\n']));
    expect(linesOf(problems)).toEqual([expect.stringContaining('programs[0].program: expected a text')]);
  });
});
