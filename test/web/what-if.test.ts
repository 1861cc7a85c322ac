import { describe, expect, it } from 'vitest';
import { type Assumption, assumptionsOf, writtenOf } from '../../src/web/explorer/what-if/assumptions.js';
import {
  type BodyRow,
  becomes,
  bodyRows,
  byBecoming,
  type Carried,
  isChanged,
} from '../../src/web/explorer/what-if/what-if.rows.js';

const MERGE: Assumption = {
  merge: { into: '福祉・健康課', departments: ['011002/department/a', '011002/department/b'] },
};
const MOVE: Assumption = { move: { to: '011002/assumed/福祉・健康課', programs: ['example-2024/program/x'] } };

describe('assumptions in an address', () => {
  it('are readable, in order', () => {
    const written = writtenOf([MERGE, MOVE]);
    expect(written).toBe(
      'merge~福祉・健康課~011002/department/a,011002/department/b!move~011002/assumed/福祉・健康課~example-2024/program/x',
    );
    expect(assumptionsOf(written)).toEqual([MERGE, MOVE]);
    expect(writtenOf([])).toBe('');
    expect(assumptionsOf('')).toEqual([]);
  });

  it('keep names with the signs that stand between', () => {
    const odd: Assumption = { merge: { into: '50%!~,%2c課', departments: ['011002/assumed/A,B'] } };
    expect(assumptionsOf(writtenOf([odd, MOVE]))).toEqual([odd, MOVE]);
  });

  it.each(['x', 'merge~課', 'merge~~a', 'merge~課~', 'swap~課~a', 'merge~課~a!'])(
    'that cannot be read are none: %s',
    (written) => {
      expect(assumptionsOf(written)).toBeNull();
    },
  );
});

const carried = (name: string, solo: number, joint: number): Carried => ({
  department: { id: name, name, kind: 'DIVISION' },
  programs: { distinct: solo + joint },
  solo,
  joint,
  leads: 0,
});

describe('bodies before and after', () => {
  const before = [carried('a', 1, 2), carried('b', 0, 1), carried('c', 3, 0)];
  const after = [carried('new', 2, 1), carried('c', 3, 0)];
  const rows = bodyRows(before, after);

  it('stand in printed order, those that are no more where they stood', () => {
    const inOrder = rows.map(({ department, before: was, after: is }: BodyRow) => [
      department.name,
      was?.solo,
      is?.solo,
    ]);
    expect(inOrder).toEqual([
      ['a', 1, undefined],
      ['b', 0, undefined],
      ['new', undefined, 2],
      ['c', 3, 3],
    ]);
  });

  it('change where they carry other numbers', () => {
    expect(rows.filter(isChanged).map(({ department }) => department.name)).toEqual(['a', 'b', 'new']);
  });
});

it('programs become alone or joint, or stay so; those that change come first', () => {
  const bodies = (names: string) => [...names].map((name) => ({ id: name, name }));
  const program = (before: string, after: string) => ({
    program: { id: before + after, name: before + after },
    before: bodies(before),
    after: bodies(after),
  });
  const programs = [program('a', 'n'), program('ab', 'nc'), program('ab', 'n'), program('', 'n')];
  expect(programs.map(becomes)).toEqual(['staysAlone', 'staysJoint', 'becomesAlone', 'staysAlone']);
  expect(becomes(program('a', 'bc'))).toBe('becomesJoint');
  expect(byBecoming(programs).map((one) => one.program.id)).toEqual(['abn', 'abnc', 'an', 'n']);
});
