import { describe, expect, it } from 'vitest';
import { changed, expectProblems, linesOf, problemsOf } from '../expect-problems.js';

const RELISTED_FAIR = '              - program: sales-fair\n                relisted: true\n';

describe('first listings and relistings', () => {
  it('reports a relisting that is not marked as one', () => {
    const document = changed(
      [
        '              - program: sales-fair\n              - program',
        '              - △program: sales-fair\n              - program',
      ],
      [RELISTED_FAIR, '              - ▲program: sales-fair\n'],
    );
    expectProblems(document, [
      'pillars[1].measures[0].initiatives[0].programs[1].relisted: "sales-fair" is listed in line △ already, so this is a relisting (再掲); write "relisted: true"',
    ]);
  });

  it('reports it at its mark, where that says false', () => {
    const document = changed(
      [
        '              - program: sales-fair\n              - program',
        '              - △program: sales-fair\n              - program',
      ],
      [RELISTED_FAIR, RELISTED_FAIR.replace('true', '▲false')],
    );
    expectProblems(document, [
      'pillars[1].measures[0].initiatives[0].programs[1].relisted: "sales-fair" is listed in line △ already, so this is a relisting (再掲); write "relisted: true"',
    ]);
  });

  it('reports a relisting that stands before the first listing', () => {
    const document = changed(
      [
        '              - program: sales-fair\n              - program',
        '              - program: sales-fair\n                relisted: ▲true\n              - program',
      ],
      [RELISTED_FAIR, '              - △program: sales-fair\n'],
    );
    expectProblems(document, [
      'pillars[0].measures[0].initiatives[1].programs[0].relisted: this relisting of "sales-fair" stands before its first listing in line △; the one that stands first is the first listing: remove "relisted: true" here and write it there',
    ]);
  });

  it('reports a program that is nowhere listed first, where no earlier pillar is left out', () => {
    const document = changed(
      ['printedPillars: [1, 2, 3]', 'printedPillars: [2, 3]'],
      ['- program: bus-pass\n                relisted: true', '- program: bus-pass\n                relisted: ▲true'],
    );
    expectProblems(document, [
      'pillars[0].measures[0].initiatives[0].programs[1].relisted: "bus-pass" is nowhere listed first, and no earlier pillar is left out of this document that could list it; remove "relisted: true" from its first listing',
    ]);
  });

  it('does not take a later pillar that is left out for an earlier one', () => {
    const document = changed(
      ['printedPillars: [1, 2, 3]', 'printedPillars: [2, 3, 4]'],
      ['- program: bus-pass\n                relisted: true', '- program: bus-pass\n                relisted: ▲true'],
    );
    expect(problemsOf(document.replace('▲', ''))).toHaveLength(1);
  });

  it('says nothing about a program with a mark that cannot be read', () => {
    const lines = linesOf(problemsOf(changed([RELISTED_FAIR, RELISTED_FAIR.replace('true', 'はい')])));
    expect(lines).toEqual([expect.stringContaining('relisted: expected true or false, but this is the text "はい"')]);
  });

  it('looks for it in earlier pillars that the document has', () => {
    const document = changed(
      ['- program: volunteers\n', '- program: volunteers\n                relisted: ▲true\n'],
      ['printedPillars: [1, 2, 3]', 'printedPillars: [2, 3]'],
      ['- program: bus-pass\n                relisted: true', '- program: bus-pass'],
    );
    expectProblems(document, [
      'pillars[1].measures[0].initiatives[0].programs[0].relisted: "volunteers" is nowhere listed first, and no earlier pillar is left out of this document that could list it; remove "relisted: true" from its first listing',
    ]);
  });

  it('says nothing of that while a listing cannot be read', () => {
    const document = changed(
      ['printedPillars: [1, 2, 3]', 'printedPillars: [2, 3]'],
      ['- program: volunteers\n', '- program: ▲5\n'],
    );
    expectProblems(document, [
      'pillars[1].measures[0].initiatives[0].programs[0].program: expected a text, but this is the number 5; write "5" in quotes',
    ]);
  });
});
