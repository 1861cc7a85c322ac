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
    problem:
      'footnotes[1].number: footnote 1 stands in line △ already; where both bear the number, tell them apart by a "key"',
  },
  {
    part: 'vision',
    changes: [
      ['      - number: 1\n        summary: だれ', '      - number: △1\n        summary: だれ'],
      ['      - number: 2\n        summary: まち', '      - number: ▲1\n        summary: まち'],
    ],
    problem:
      'pillars[0].visions[1].number: vision 1 stands in line △ already; where both bear the number, tell them apart by a "key"',
  },
  {
    part: 'measure',
    changes: [
      ['      - number: 1\n        name: 担い手', '      - number: △1\n        name: 担い手'],
      ['footnotes:\n', '      - number: ▲1\n        name: 広報\nfootnotes:\n'],
    ],
    problem:
      'pillars[1].measures[1].number: measure 1 stands in line △ already; where both bear the number, tell them apart by a "key"',
  },
  {
    part: 'evidence',
    changes: [
      ['          - number: 1\n            kind: ACHIEVEMENT', '          - number: △1\n            kind: ACHIEVEMENT'],
      [EVIDENCE, EVIDENCE.replace('2', '▲1')],
    ],
    problem:
      'pillars[0].measures[0].evidence[1].number: evidence 1 stands in line △ already; where both bear the number, tell them apart by a "key"',
  },
];

describe('printed numbers', () => {
  it.each(twice)('reports a second $part of one number', ({ changes, problem }) => {
    expectProblems(changed(...changes), [problem]);
  });

  it('need not ascend', () => {
    const document = changed(
      ['  - number: 3\n    name: 支', '  - number: 1\n    name: 支'],
      ['measure/3.1', 'measure/1.1'],
      ['- program: bus-pass\n                relisted: true', '- program: bus-pass'],
      ['  - number: 4\n    summary', '  - number: 2\n    summary'],
    );
    expectProblems(document, []);
  });

  it('may repeat where keys tell apart what bears them', () => {
    const document = changed([
      '      - number: 2\n        name: 外出',
      '      - number: 1\n        key: outings\n        name: 外出',
    ]);
    expectProblems(document, []);
  });

  it('may repeat as printed where names tell apart what bears them', () => {
    const document = changed(
      ['          - number: 1\n            name: 職場', '          - printedNumber: ア\n            name: 職場'],
      ['          - number: 2\n            name: 販路', '          - printedNumber: ア\n            name: 販路'],
      ['initiative: 1, page: 23', 'initiative: 職場定着の促進, page: 23'],
      ['{ initiative: 2 }', '{ initiative: 販路の拡大 }'],
      ['initiative/2.1.1]', 'initiative/職場定着の促進]'],
    );
    expectProblems(document, []);
  });

  it('reports a key that two have, wherever it is from', () => {
    const document = changed(
      ['      - number: 1\n        name: 就労', '      - number: 1\n        key: △a\n        name: 就労'],
      ['      - number: 2\n        name: 外出', '      - printedNumber: ▲ア\n        name: 外出'],
      ['vision/2.1, measure/3.1, issue/2.1.2, policy/2.1.2, evidence/2.1.1', 'measure/3.1'],
      ['initiative/2.1.1]', 'pillar/2]'],
    );
    expectProblems(document, [
      'pillars[0].measures[1].printedNumber: the key "a" of this measure is that of line △; write another "key"',
    ]);
  });

  it('lets numbers be left out', () => {
    expectProblems(changed(['  - number: 4\n    summary', '  - number: 40\n    summary']), []);
  });
});
