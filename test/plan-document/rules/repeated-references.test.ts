import { describe, it } from 'vitest';
import { type Change, changed, expectProblems } from '../expect-problems.js';

const cases: { of: string; changes: Change[]; problem: string }[] = [
  {
    of: 'a program in one initiative, relisted or not',
    changes: [
      ['- program: job-coach\n                page', '- program: △job-coach\n                page'],
      [
        'relisted: true\n          - number: 2',
        'relisted: true\n              - program: ▲job-coach\n          - number: 2',
      ],
    ],
    problem:
      'pillars[0].measures[0].initiatives[0].programs[2].program: this initiative lists the program "job-coach" already, in line △; keep one of them',
  },
  {
    of: 'a department of a program',
    changes: [['[center]', '[△center, ▲center]']],
    problem: 'programs.bus-pass.departments[1]: "center" is named already, in line △; keep one of them',
  },
  {
    of: 'a committee of a program',
    changes: [['[shigoto-bukai]', '[△shigoto-bukai, ▲shigoto-bukai]']],
    problem: 'programs.sales-fair.committees[1]: "shigoto-bukai" is named already, in line △; keep one of them',
  },
  {
    of: 'a department of a listing',
    changes: [['departments: [fukushi, center]', 'departments: [△fukushi, center, ▲fukushi]']],
    problem:
      'pillars[0].measures[0].initiatives[1].programs[1].departments[2]: "fukushi" is named already, in line △; keep one of them',
  },
  {
    of: 'a link of an issue',
    changes: [['[{ policy: 1 }, { policy: 2 }]', '[{ policy: △1 }, { policy: 2 }, { policy: ▲1 }]']],
    problem:
      'pillars[0].measures[0].issues[1].addressedBy[2].policy: this issue links to policy 1 already, in line △; keep one of them',
  },
  {
    of: 'a link of a policy',
    changes: [['[{ initiative: 2 }]', '[{ initiative: △2 }, { initiative: ▲2, page: 9 }]']],
    problem:
      'pillars[0].measures[0].policies[1].carriedOutBy[1].initiative: this policy links to initiative 2 already, in line △; keep one of them',
  },
  {
    of: 'a node that a footnote explains',
    changes: [['[program/job-coach, ', '[△program/job-coach, ▲program/job-coach, ']],
    problem: 'footnotes[0].explains[1]: "program/job-coach" is named already, in line △; keep one of them',
  },
];

describe('what is written twice in one list', () => {
  it.each(cases)('reports the second of $of', ({ changes, problem }) => {
    expectProblems(changed(...changes), [problem]);
  });
});
