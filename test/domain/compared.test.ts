import { describe, expect, it } from 'vitest';
import { comparedOfLink, comparedProperties } from '../../src/domain/compared.js';
import type { StoredLink, StoredNode } from '../../src/domain/searched-texts.js';

const node = (id: string, kind: StoredNode['kind'], properties: Record<string, unknown> = {}): StoredNode => ({
  id,
  kind,
  properties: { sortKey: id, ...properties },
});
const link = (from: string, type: StoredLink['type'], to: string, properties = {}): StoredLink => ({
  ...{ from, type, to },
  properties,
});

describe('what filters and orders compare', () => {
  const nodes = [
    node('plan', 'PLAN', { levelKinds: ['MEASURE'], levelNames: ['項目'] }),
    node('city', 'MUNICIPALITY', { prefecture: '見本県' }),
    node('section', 'SECTION', { printedNumber: '第1章', levelName: '章' }),
    node('measure', 'MEASURE', { code: '3.1' }),
    node('policy', 'POLICY', { summary: 'ﾊﾞｽをふやす' }),
    node('bus', 'PROGRAM', { summary: 'バスを出す' }),
    node('walk', 'PROGRAM'),
    node('indicator', 'INDICATOR'),
    node('riders', 'INDICATOR'),
  ];
  const links = [
    link('plan', 'HAS_SECTION', 'section'),
    link('plan', 'HAS_MEASURE', 'measure'),
    link('section', 'GROUPS', 'measure'),
    link('measure', 'HAS_POLICY', 'policy'),
    link('policy', 'MEASURED_BY', 'indicator'),
    link('bus', 'TRACKED_BY', 'riders'),
    link('measure', 'LISTS', 'bus', { order: 1, printedNumber: '１', page: 9, summary: 'バスを出す' }),
    link('section', 'LISTS', 'walk', { order: 1, page: 5 }),
    link('plan', 'LISTS', 'bus', { order: 1, page: 7, summary: '夜も走る' }),
    link('section', 'RELISTS', 'policy'),
    link('bus', 'RUN_BY', 'one'),
    link('bus', 'RUN_BY', 'two'),
    link('walk', 'RUN_BY', 'one'),
  ];
  const compared = comparedProperties(nodes, links);

  it('of places are their number and level as printed, and how much is listed at them and below', () => {
    expect(compared.get('measure')).toEqual({
      ...{ placeKey: 'measure', tableKey: 'measure', foldedPrintedNumber: '3.1', foldedLevelName: '項目' },
      ...{ programCount: 1, departmentCount: 2, indicatorCount: 2 },
    });
    expect(compared.get('section')).toMatchObject({
      ...{ foldedLevelName: '章', programCount: 2, departmentCount: 2, indicatorCount: 2 },
    });
  });

  it('of a program is how many of each level it is listed under, and that its first listing is not there', () => {
    const tree = [
      node('pillar', 'PILLAR'),
      node('other', 'PILLAR'),
      node('chapter', 'SECTION'),
      node('part', 'MEASURE'),
      node('step', 'INITIATIVE'),
      ...['bus', 'walk', 'unlisted'].map((id) => node(id, 'PROGRAM')),
    ];
    const found = comparedProperties(tree, [
      link('pillar', 'HAS_SECTION', 'chapter'),
      link('pillar', 'HAS_MEASURE', 'part'),
      link('chapter', 'GROUPS', 'part'),
      link('part', 'HAS_INITIATIVE', 'step'),
      link('step', 'LISTS', 'bus', { order: 1, relisted: false }),
      link('part', 'LISTS', 'bus', { order: 1, relisted: true }),
      link('other', 'LISTS', 'bus', { order: 1, relisted: true }),
      link('other', 'LISTS', 'walk', { order: 2, relisted: true }),
    ]);
    expect(found.get('bus')).toEqual({ servedPillars: 2, servedMeasures: 1, servedInitiatives: 1 });
    expect(found.get('walk')).toEqual({
      ...{ servedPillars: 1, servedMeasures: 0, servedInitiatives: 0 },
      isHomeMissing: true,
    });
    expect(found.get('unlisted')).toMatchObject({ servedPillars: 0, isHomeMissing: true });
  });

  it('of a program are what its lines print, and the first page', () => {
    expect(compared.get('bus')).toEqual({
      foldedSummaries: ['ばすを出す', '夜も走る'],
      foldedPrintedNumbers: ['1'],
      firstPage: 7,
      ...{ servedPillars: 0, servedMeasures: 1, servedInitiatives: 0 },
    });
    expect(compared.get('walk')).toMatchObject({ firstPage: 5, servedMeasures: 0 });
  });

  it('of others are summaries, and of the plan where its own table stands', () => {
    expect(compared.get('policy')).toEqual({ foldedSummaries: ['ばすをふやす'] });
    expect(compared.get('plan')).toEqual({ tableKey: 'plan/~' });
    expect(compared.get('city')).toEqual({ foldedPrefecture: '見本県' });
  });

  it('of a line are its summary and signs', () => {
    expect(comparedOfLink(link('measure', 'LISTS', 'bus', { summary: 'ﾊﾞｽ', marks: ['Ａ'] }))).toEqual({
      foldedSummary: 'ばす',
      foldedMarks: ['a'],
    });
    expect(comparedOfLink(link('measure', 'FACES', 'issue', { summary: 'x' }))).toEqual({});
  });
});
