import { describe, it } from 'vitest';
import { changed, expectProblems } from '../expect-problems.js';

describe('keys of indicators and series', () => {
  it('reports an indicator with the key of another, also of another measure', () => {
    const indicator = '        indicators: [{ key: ▲satisfaction, name: 講座数, kind: REFERENCE, series: [{}] }]\n';
    const document = changed(
      ['          - key: satisfaction', '          - key: △satisfaction'],
      ['        name: 担い手の養成\n', `        name: 担い手の養成\n${indicator}`],
    );
    expectProblems(document, [
      'pillars[1].measures[0].indicators[0].key: "satisfaction" is the key of another indicator, in line △; choose another key',
    ]);
  });

  it('reports a series with the key of another of the same indicator', () => {
    expectProblems(changed(['key: men', 'key: △men'], ['key: women', 'key: ▲men']), [
      'pillars[0].measures[0].indicators[1].series[1].key: "men" is the key of another series of this indicator, in line △; choose another key',
    ]);
  });

  it('lets series of two indicators have the same key', () => {
    expectProblems(
      changed(['- baseline: { fiscalYear: 2020,', '- key: men\n                baseline: { fiscalYear: 2020,']),
      [],
    );
  });
});
