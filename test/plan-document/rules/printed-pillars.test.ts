import { describe, it } from 'vitest';
import { changed, expectProblems } from '../expect-problems.js';

const PRINTED = 'printedPillars: [1, 2, 3]';

describe('the printed pillars', () => {
  it('have every pillar of the document', () => {
    expectProblems(
      changed([PRINTED, 'printedPillars: [1, 2, 4]'], ['  - number: 3\n    name', '  - number: ▲3\n    name']),
      [
        'pillars[1].number: pillar 3 is not in printedPillars, which has the numbers of all pillars of the plan; add it there',
      ],
    );
  });

  it('stand once, in whatever order', () => {
    expectProblems(changed([PRINTED, 'printedPillars: [1, 3, 2, ▲3]']), [
      'printedPillars[3]: pillar 3 is in this list already; keep one of them',
    ]);
  });

  it('may have pillars that the document leaves out', () => {
    expectProblems(changed([PRINTED, 'printedPillars: [1, 2, 3, 4]']), []);
  });
});
