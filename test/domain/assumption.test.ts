import { describe, expect, it } from 'vitest';
import { type Assumption, assumed, type CarriedPlan, type Part, reassigned } from '../../src/domain/assumption.js';
import type { BodyRole, DepartmentKind } from '../../src/domain/plan.js';

const CITY = '999997';
const body = (key: string) => `${CITY}/department/${key}`;

const BODIES: [key: string, name: string, kind: DepartmentKind][] = [
  ['fukushi', '福祉課', 'DIVISION'],
  ['kodomo', 'こども課', 'DIVISION'],
  ['center', '総合センター', 'CITY_FACILITY'],
  ['koen', '公園課', 'DIVISION'],
  ['zencho', '全庁', 'GROUP'],
];

/** Programs by key, each with its bodies, as `key` or `key ROLE`. */
function plan(programs: Record<string, string[]>): CarriedPlan {
  const part = (text: string): Part => {
    const [key = '', role = null] = text.split(' ') as [string, BodyRole?];
    return { body: body(key), role };
  };
  return {
    bodies: new Map(
      BODIES.map(([key, name, kind], place) => [
        body(key),
        { id: body(key), name, kind, sortKey: String(place), otherNames: [] },
      ]),
    ),
    parts: new Map(Object.entries(programs).map(([program, bodies]) => [program, bodies.map(part)])),
  };
}

/** Who carries the programs under assumptions, in the same form; made bodies by name. */
function carried(programs: Record<string, string[]>, ...assumptions: Assumption[]) {
  const { bodies, parts } = assumed(plan(programs), assumptions);
  const written = ({ body: id, role }: Part) =>
    [id.startsWith(`${CITY}/department/`) ? id.split('/')[2] : bodies.get(id)?.name, role].filter(Boolean).join(' ');
  return Object.fromEntries([...parts].map(([program, all]) => [program, all.map(written)]));
}

const merge = (into: string, ...keys: string[]): Assumption => ({ merge: { departments: keys.map(body), into } });
const move = (to: string, ...programs: string[]): Assumption => ({ move: { programs, to } });

describe('a merger', () => {
  it('makes programs of its departments alone those of one', () => {
    expect(
      carried({ a: ['fukushi', 'kodomo'], b: ['koen', 'kodomo'], c: ['center'] }, merge('新課', 'fukushi', 'kodomo')),
    ).toEqual({
      a: ['新課'],
      b: ['koen', '新課'],
      c: ['center'],
    });
  });

  it('stands where the first of them stood, with the strongest of their roles', () => {
    expect(
      carried(
        {
          a: ['koen LEAD', 'fukushi PARTNER', 'center SUPPORT', 'kodomo SUPPORT'],
          b: ['kodomo SUPPORT', 'fukushi LEAD'],
          c: ['kodomo', 'fukushi PARTNER'],
        },
        merge('新課', 'fukushi', 'kodomo'),
      ),
    ).toEqual({ a: ['koen LEAD', '新課 SUPPORT', 'center SUPPORT'], b: ['新課 LEAD'], c: ['新課 PARTNER'] });
  });

  it('has the place of the first in printed order, the kind that all have, and an id that tells what it is', () => {
    const made = (...keys: string[]) =>
      [...assumed(plan({}), [merge(' 子ども／福祉 課 ', ...keys)]).bodies.values()].at(-1);
    expect(made('kodomo', 'fukushi')).toEqual({
      id: '999997/assumed/子ども／福祉 課',
      name: '子ども/福祉 課',
      kind: 'DIVISION',
      sortKey: '0',
      otherNames: [],
    });
    expect(made('center', 'kodomo')).toMatchObject({ kind: 'OTHER', sortKey: '1' });
  });

  it('may be merged again, or given programs', () => {
    expect(
      carried(
        { a: ['fukushi', 'kodomo'], b: ['koen'], c: ['center'] },
        merge('新課', 'fukushi', 'kodomo'),
        move(`${CITY}/assumed/新課`, 'c'),
        { merge: { departments: [`${CITY}/assumed/新課`, body('koen')], into: '大課' } },
      ),
    ).toEqual({ a: ['大課'], b: ['大課'], c: ['大課'] });
  });
});

describe('a move', () => {
  it('puts a department in the place of all where none leads', () => {
    expect(
      carried({ a: ['fukushi', 'kodomo'], b: ['koen', 'center'], c: [] }, move(body('center'), 'a', 'b', 'c')),
    ).toEqual({
      a: ['center'],
      b: ['center'],
      c: ['center'],
    });
  });

  it('puts it in the place of those that lead, and leaves the others their part', () => {
    expect(
      carried(
        { a: ['fukushi SUPPORT', 'kodomo LEAD', 'koen PARTNER'], b: ['kodomo LEAD', 'center SUPPORT'] },
        move(body('center'), 'a', 'b'),
      ),
    ).toEqual({ a: ['fukushi SUPPORT', 'center LEAD', 'koen PARTNER'], b: ['center LEAD'] });
  });
});

it('names the programs that change hands, in their order', () => {
  const before = plan({ a: ['fukushi', 'kodomo'], b: ['koen'], c: ['center'] });
  const { parts } = assumed(before, [merge('新課', 'fukushi', 'kodomo'), move(body('koen'), 'c')]);
  expect(reassigned(before.parts, parts)).toEqual([
    { program: 'a', before: [body('fukushi'), body('kodomo')], after: ['999997/assumed/新課'] },
    { program: 'c', before: [body('center')], after: [body('koen')] },
  ]);
  expect(reassigned(before.parts, before.parts)).toEqual([]);
});

it('leaves what was printed as it is', () => {
  const printed = plan({ a: ['fukushi', 'kodomo'] });
  assumed(printed, [merge('新課', 'fukushi', 'kodomo')]);
  expect(printed).toEqual(plan({ a: ['fukushi', 'kodomo'] }));
});

describe('refuses', () => {
  it.each<[string, Assumption[], string, string, string]>([
    ['nothing to merge', [merge('新課')], 'INVALID_ASSUMPTION', '0.merge.departments', 'at least one'],
    ['no name', [merge(' 　', 'fukushi')], 'INVALID_ASSUMPTION', '0.merge.into', 'empty'],
    [
      'a department twice',
      [merge('新課', 'fukushi', 'fukushi')],
      'INVALID_ASSUMPTION',
      '0.merge.departments',
      'already',
    ],
    [
      'one that is merged already, and says what it became in the end',
      [
        merge('新課', 'fukushi', 'koen'),
        { merge: { departments: [`${CITY}/assumed/新課`, body('kodomo')], into: '大課' } },
        move(body('koen'), 'a'),
      ],
      'INVALID_ASSUMPTION',
      '2.move.to',
      `${CITY}/assumed/大課`,
    ],
    [
      'a name made twice',
      [merge('新課', 'fukushi'), merge('新課', 'koen')],
      'INVALID_ASSUMPTION',
      '1.merge.into',
      '新課',
    ],
    ['a group', [merge('新課', 'fukushi', 'zencho')], 'INVALID_ASSUMPTION', '0.merge.departments', '全庁'],
    ['nothing to move', [move(body('koen'))], 'INVALID_ASSUMPTION', '0.move.programs', 'at least one'],
    ['an unknown program', [move(body('koen'), 'x')], 'UNKNOWN_ID', '0.move.programs', 'x is'],
    ['an unknown department', [move(body('x'), 'a')], 'UNKNOWN_ID', '0.move.to', body('x')],
    [
      'one that is made later',
      [move(`${CITY}/assumed/新課`, 'a'), merge('新課', 'koen')],
      'UNKNOWN_ID',
      '0.move.to',
      '新課',
    ],
  ])('%s', (_what, assumptions, code, field, hint) => {
    const refused = () => assumed(plan({ a: ['fukushi'] }), assumptions);
    expect(refused).toThrow(expect.objectContaining({ code, facts: { argument: 'assuming', field } }));
    expect(refused).toThrow(hint);
  });
});
