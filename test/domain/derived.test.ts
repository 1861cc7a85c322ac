import { describe, expect, it } from 'vitest';
import { derivedProperties } from '../../src/domain/derived.js';
import type { StoredLink, StoredNode } from '../../src/domain/searched-texts.js';

const node = (id: string, kind: StoredNode['kind'], properties: Record<string, unknown> = {}): StoredNode => ({
  id,
  kind,
  properties,
});
const link = (from: string, type: StoredLink['type'], to: string): StoredLink => ({ from, type, to, properties: {} });

describe('what is derived of a plan', () => {
  const nodes = [
    node('plan', 'PLAN', { levelKinds: ['MEASURE'], levelNames: ['項目'] }),
    node('pillar', 'PILLAR', { number: 3 }),
    node('section', 'SECTION', { number: 1, printedNumber: '(1)', levelName: '節', name: '移動' }),
    node('measure', 'MEASURE', { number: 2, printedNumber: '', code: '3.2', name: '外出', priority: true }),
    node('initiative', 'INITIATIVE', { number: 5, code: '3.2.5' }),
    node('issue', 'ISSUE', { number: 1 }),
    node('other', 'ISSUE', { number: 2, printedNumber: 'イ' }),
  ];
  const links = [
    link('plan', 'HAS_PILLAR', 'pillar'),
    link('pillar', 'HAS_SECTION', 'section'),
    link('pillar', 'HAS_MEASURE', 'measure'),
    link('section', 'GROUPS', 'measure'),
    link('measure', 'HAS_INITIATIVE', 'initiative'),
    link('measure', 'FACES', 'issue'),
    link('section', 'FACES', 'other'),
  ];
  const derived = derivedProperties(nodes, links);

  it('says of every place which roles it is or stands under', () => {
    expect(derived.get('pillar')).toEqual({
      numbers: ['3', '3', ''],
      mention: ['PILLAR', '3'],
      inPillar: 'pillar',
    });
    expect(derived.get('section')).toEqual({
      numbers: ['(1)', '1', ''],
      mention: ['SECTION', '節(1)'],
      inPillar: 'pillar',
    });
    const measure = { inMeasure: 'measure', inPillar: 'pillar', inPriority: true };
    expect(derived.get('measure')).toEqual({
      numbers: ['', '2', '3.2'],
      mention: ['MEASURE', '「外出」'],
      ...measure,
    });
    expect(derived.get('initiative')).toEqual({
      numbers: ['3.2.5', '5', '3.2.5'],
      mention: ['INITIATIVE', '3.2.5'],
      inInitiative: 'initiative',
      ...measure,
    });
  });

  it('says of a reason where it is printed, in the words of the plan', () => {
    expect(derived.get('issue')).toEqual({
      numbers: ['1', '1', '項目「外出」'],
      mentionOfPlace: ['MEASURE', '「外出」'],
    });
    expect(derived.get('other')).toEqual({ numbers: ['イ', '2', '節(1)'], mentionOfPlace: ['SECTION', '節(1)'] });
  });

  it('says of an indicator the first place at which it is printed', () => {
    const indicator = (id: string) => node(id, 'INDICATOR');
    const place = (id: string, kind: StoredNode['kind'], sortKey: string) =>
      node(id, kind, { sortKey, code: `3.${sortKey}` });
    const places = [place('first', 'MEASURE', '1'), place('second', 'MEASURE', '2'), place('third', 'MEASURE', '3')];
    const owners = [node('policy', 'POLICY'), node('program', 'PROGRAM')];
    const found = derivedProperties(
      [...places, ...owners, indicator('own'), indicator('of a policy'), indicator('of a program')],
      [
        link('third', 'TRACKED_BY', 'own'),
        link('second', 'HAS_POLICY', 'policy'),
        link('policy', 'MEASURED_BY', 'of a policy'),
        link('third', 'LISTS', 'program'),
        link('first', 'LISTS', 'program'),
        link('program', 'TRACKED_BY', 'of a program'),
      ],
    );
    expect(found.get('own')).toEqual({ mentionOfPlace: ['MEASURE', '3.3'] });
    expect(found.get('of a policy')).toEqual({ mentionOfPlace: ['MEASURE', '3.2'] });
    expect(found.get('of a program')).toEqual({ mentionOfPlace: ['MEASURE', '3.1'] });
  });

  it('ends where a restored file has places that stand in each other', () => {
    const circle = [link('section', 'GROUPS', 'measure'), link('measure', 'HAS_SECTION', 'section')];
    expect(derivedProperties(nodes, circle).get('section')).toMatchObject({ inMeasure: 'measure' });
  });
});
