import { describe, expect, it } from 'vitest';
import { changed, expectPlaces, expectProblems, linesOf, problemsOf } from '../expect-problems.js';

describe('keys that are not declared', () => {
  it('reports the program of a listing, and suggests the one that is meant', () => {
    const relisted = '              - program: sales-fair\n                relisted: true\n';
    expectProblems(changed([relisted, relisted.replace('sales-fair', '▲sale-fairs')]), [
      'pillars[1].measures[0].initiatives[0].programs[1].program: no program has the key "sale-fairs"; did you mean "sales-fair"? every program is declared under "programs"',
    ]);
  });

  it('reports the departments of programs and listings', () => {
    const document = changed(
      ['departments: [fukushi, koen]', 'departments: [fukushi, koen, ▲jinji]'],
      ['departments: [fukushi, center]', 'departments: [▲centre, center]'],
    );
    expectProblems(document, [
      'programs.sales-fair.departments[2]: no department has the key "jinji"; every department is declared under "departments"',
      'pillars[0].measures[0].initiatives[1].programs[1].departments[0]: no department has the key "centre"; did you mean "center"? every department is declared under "departments"',
    ]);
  });

  it('tells that a key is one of something else', () => {
    expectProblems(changed(['departments: [center]', 'departments: [center, ▲shigoto-bukai]']), [
      'programs.bus-pass.departments[1]: no department has the key "shigoto-bukai"; it is the key of a committee; every department is declared under "departments"',
    ]);
  });

  it('reports a committee where the document declares none', () => {
    const document = changed(
      ['committees:\n  shigoto-bukai: { name: しごと部会 }\n', ''],
      ['committees: [shigoto-bukai]', 'committees: [▲shigoto-bukai]'],
      ['committee/shigoto-bukai, ', ''],
    );
    expectProblems(document, [
      'programs.sales-fair.committees[0]: no committee has the key "shigoto-bukai"; every committee is declared under "committees"',
    ]);
  });

  it('is not misled by what every object has', () => {
    expectProblems(changed(['departments: [center]', 'departments: [center, ▲constructor]']), [
      'programs.bus-pass.departments[1]: no department has the key "constructor"; every department is declared under "departments"',
    ]);
  });

  it('says nothing where the declarations cannot be read', () => {
    expectPlaces(changed(['departments:\n  fukushi', '▲deparments:\n  fukushi']), ['deparments']);
  });

  it('suggests no key that cannot be one', () => {
    const [key, reference] = linesOf(problemsOf(changed(['  volunteers:\n', '  Volunteers:\n'])));
    expect(key).toContain('"Volunteers" cannot be a key');
    expect(reference).toContain('no program has the key "volunteers"; every program is declared under "programs"');
  });
});
