import { describe, it } from 'vitest';
import { type Change, changed, expectProblems } from '../expect-problems.js';

const EVIDENCE = '          - number: 2\n            kind: STATISTIC';

const twice: { part: string; changes: Change[]; problem: string }[] = [
  {
    part: 'footnote',
    changes: [
      ['  - number: 1\n    term', '  - number: △1\n    term'],
      ['  - number: 3\n    summary', '  - number: ▲1\n    summary'],
    ],
    problem: 'footnotes[1].number: footnote 1 stands in line △ already; every number stands once',
  },
  {
    part: 'vision',
    changes: [
      ['      - number: 1\n        summary: だれ', '      - number: △1\n        summary: だれ'],
      ['      - number: 2\n        summary: まち', '      - number: ▲1\n        summary: まち'],
    ],
    problem: 'pillars[0].visions[1].number: vision 1 stands in line △ already; every number stands once',
  },
  {
    part: 'measure',
    changes: [
      ['      - number: 1\n        name: 担い手', '      - number: △1\n        name: 担い手'],
      ['footnotes:\n', '      - number: ▲1\n        name: 広報\nfootnotes:\n'],
    ],
    problem: 'pillars[1].measures[1].number: measure 1 stands in line △ already; every number stands once',
  },
  {
    part: 'evidence',
    changes: [
      ['          - number: 1\n            kind: ACHIEVEMENT', '          - number: △1\n            kind: ACHIEVEMENT'],
      [EVIDENCE, EVIDENCE.replace('2', '▲1')],
    ],
    problem: 'pillars[0].measures[0].evidence[1].number: evidence 1 stands in line △ already; every number stands once',
  },
];

describe('printed numbers', () => {
  it.each(twice)('reports a second $part of one number', ({ changes, problem }) => {
    expectProblems(changed(...changes), [problem]);
  });

  it('reports numbers out of order, in every list', () => {
    const document = changed(
      ['  - number: 3\n    name: 支', '  - number: ▲1\n    name: 支'],
      ['measure/3.1', 'measure/1.1'],
      ['- program: bus-pass\n                relisted: true', '- program: bus-pass'],
      ['  - number: 4\n    summary', '  - number: ▲2\n    summary'],
    );
    expectProblems(document, [
      'pillars[1].number: pillar 1 stands behind pillar 2; put it in its place, in ascending order',
      'footnotes[2].number: footnote 2 stands behind footnote 3; put it in its place, in ascending order',
    ]);
  });

  it('reports issues, policies and initiatives that change places', () => {
    const swap = (text: string, first: string, second: string): Change[] => [
      [`- number: 1\n            ${first}`, `- number: 2\n            ${first}`],
      [`- number: 2\n            ${second}`, `- number: ${text}1\n            ${second}`],
    ];
    const document = changed(
      ...swap('▲', 'summary: 働き', 'summary: 工賃'),
      ...swap('▲', 'summary: 職場への', 'summary: 製品'),
      ...swap('▲', 'name: 職場', 'name: 販路'),
    );
    expectProblems(document, [
      'pillars[0].measures[0].issues[1].number: issue 1 stands behind issue 2; put it in its place, in ascending order',
      'pillars[0].measures[0].policies[1].number: policy 1 stands behind policy 2; put it in its place, in ascending order',
      'pillars[0].measures[0].initiatives[1].number: initiative 1 stands behind initiative 2; put it in its place, in ascending order',
    ]);
  });

  it('lets numbers be left out', () => {
    expectProblems(changed(['  - number: 4\n    summary', '  - number: 40\n    summary']), []);
  });

  it('reports every number behind a higher one', () => {
    const document = changed(
      ['  - number: 1\n    term', '  - number: 9\n    term'],
      ['  - number: 3\n    summary', '  - number: ▲3\n    summary'],
      ['  - number: 4\n    summary', '  - number: ▲4\n    summary'],
    );
    expectProblems(document, [
      'footnotes[1].number: footnote 3 stands behind footnote 9; put it in its place, in ascending order',
      'footnotes[2].number: footnote 4 stands behind footnote 9; put it in its place, in ascending order',
    ]);
  });
});
