import { describe, expect, it } from 'vitest';
import { exampleId, kindOfId, nodeId } from '../../src/domain/identity.js';
import { checkDigit, isMunicipalityCode } from '../../src/domain/municipality-code.js';
import { NODE_LABELS, type NodeKind } from '../../src/domain/plan.js';
import { toReach } from '../../src/domain/reach.js';

describe('ids', () => {
  it('are of the plan, and of the municipality for bodies that outlive it', () => {
    const scope = { plan: 'kashiwa-2024', municipality: '122173' };
    expect(nodeId(scope, 'measure', '3.1')).toBe('kashiwa-2024/measure/3.1');
    expect(nodeId(scope, 'department', 'shogai-fukushi')).toBe('122173/department/shogai-fukushi');
    expect(nodeId(scope, 'committee', 'kodomo-bukai')).toBe('122173/committee/kodomo-bukai');
  });

  it.each(Object.keys(NODE_LABELS) as NodeKind[])('tell that they are of a %s', (kind) => {
    expect(kindOfId(exampleId(kind))).toBe(kind);
  });

  it.each([
    '',
    '/',
    'a/b',
    'a/measure',
    'a/measure/',
    'a/measure/3.1/x',
    'a/constructor/1',
    '12217',
    'Kashiwa',
    '../x',
  ])('are not any text: %j', (text) => expect(kindOfId(text)).toBeNull());
});

describe('municipality codes', () => {
  // 柏市, 札幌市, 千代田区, 横浜市, 那覇市, 青森市
  it.each(['122173', '011002', '131016', '141003', '472018', '022012'])('%s is one', (code) => {
    expect(isMunicipalityCode(code)).toBe(true);
  });

  it.each(['122174', '12217', '1221733', '１２２１７３', 'abcdef', ''])('%j is none', (code) => {
    expect(isMunicipalityCode(code)).toBe(false);
  });

  // 三笠市: 11 minus the remainder is 10, so 0. 歌志内市: the remainder is 0, so 11, so 1.
  it.each([
    ['01222', '0'],
    ['01227', '1'],
  ])('%s is followed by %s, the last digit of 11 minus the remainder', (firstFive, digit) => {
    expect(checkDigit(firstFive)).toBe(digit);
  });
});

describe('reach', () => {
  it('is one more on every level where the first listing is not loaded', () => {
    const loaded = { pillars: 1, measures: 1, initiatives: 2 };
    expect(toReach({ ...loaded, homeLoaded: false }).initiatives).toEqual({ loaded: 2, atLeast: 3 });
    expect(toReach({ ...loaded, homeLoaded: true }).pillars).toEqual({ loaded: 1, atLeast: 1 });
  });
});
