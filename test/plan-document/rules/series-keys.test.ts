import { describe, it } from 'vitest';
import { changed, expectProblems } from '../expect-problems.js';

describe('several series of an indicator', () => {
  it('need a key each', () => {
    expectProblems(changed(['{ key: women, name', '▲{ name']), [
      'pillars[0].measures[0].indicators[1].series[1].key: this indicator has 2 series; write a "key" that tells this one apart',
    ]);
  });

  it('need none where there is one', () => {
    expectProblems(
      changed(['              - { key: women, name: 女性, baseline: { fiscalYear: 2022, value: 0 } }\n', '']),
      [],
    );
  });

  it('are not said to have none where it cannot be read', () => {
    expectProblems(changed(['key: women', 'key: ▲女性']), [
      'pillars[0].measures[0].indicators[1].series[1].key: the text "女性" does not fit: a key is lower-case letters and digits, joined by single hyphens, such as "job-coach"',
    ]);
  });
});
