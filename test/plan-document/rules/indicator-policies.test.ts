import { describe, it } from 'vitest';
import { changed, expectProblems } from '../expect-problems.js';

const POLICY = '            policy: 1\n';

describe('what an indicator measures', () => {
  it('reports an evaluation indicator of an unknown policy', () => {
    expectProblems(changed([POLICY, '            policy: ▲3\n']), [
      'pillars[0].measures[0].indicators[0].policy: this measure has no policy 3, only 1, 2',
    ]);
  });

  it('reports an evaluation indicator without a policy', () => {
    expectProblems(changed([POLICY, ''], ['key: moved-to-jobs', '▲key: moved-to-jobs']), [
      'pillars[0].measures[0].indicators[0].policy: an evaluation indicator (評価指標) measures a policy, and this measure has policies; write "policy" with its number',
    ]);
  });

  it('lets it go where the measure has no policies', () => {
    const indicator = '        indicators: [{ key: courses, name: 講座数, kind: EVALUATION, series: [{}] }]\n';
    expectProblems(changed(['        name: 担い手の養成\n', `        name: 担い手の養成\n${indicator}`]), []);
  });

  it('reports a reference indicator with a policy', () => {
    const kind = '            name: 相談件数\n            kind: REFERENCE\n';
    expectProblems(changed([kind, `${kind}            policy: ▲1\n`]), [
      'pillars[0].measures[0].indicators[1].policy: a reference indicator (参考指標) tracks its measure and no policy; remove "policy", or write "kind: EVALUATION"',
    ]);
  });

  it('says nothing about a policy that cannot be read', () => {
    expectProblems(changed([POLICY, '            policy: ▲一\n']), [
      'pillars[0].measures[0].indicators[0].policy: expected a whole number from 1 to 999, but this is the text "一"',
    ]);
  });
});
