import { describe, expect, it } from 'vitest';
import type { ListedProgramFragment } from '../../src/web/explorer/operations.generated.js';
import { chosenFrom, NOTHING_ASKED, type ProgramFilter } from '../../src/web/explorer/programs/program.filter.js';
import { lineRows, programRow } from '../../src/web/explorer/programs/program.rows.js';

type Listing = ListedProgramFragment['listings'][number];
type Place = NonNullable<Listing['place']>;

const PILLAR = { __typename: 'Pillar', id: 'a-2024/pillar/1', name: '暮らす', printedNumber: '1' } as const;
const measure = (code: string, priority: boolean) =>
  ({
    __typename: 'Measure',
    id: `a-2024/measure/${code}`,
    name: `施策${code}の名`,
    printedNumber: code,
    priority,
    parent: PILLAR,
  }) as const;
const initiative = (number: string, parent: Place) =>
  ({
    __typename: 'Initiative',
    id: `a-2024/initiative/${number}`,
    name: `取組${number}`,
    printedNumber: number,
    parent,
  }) as Place;

const FIRST = initiative('1.1.1', measure('1.1', true) as Place);
const SECOND = initiative('1.2.1', measure('1.2', false) as Place);

const body = (key: string, role: 'LEAD' | null = null) => ({
  printedName: key,
  role,
  note: null,
  department: {
    __typename: 'Department' as const,
    id: `012345/department/${key}`,
    name: key,
    parent: { __typename: 'Department' as const, id: '012345/department/bu', name: '福祉部' },
  },
});

const program = (key: string, more: Partial<ListedProgramFragment>): ListedProgramFragment => ({
  id: `a-2024/program/${key}`,
  name: key,
  printedNumber: null,
  summary: null,
  home: { id: 'home' },
  responsibilities: [],
  marks: [],
  ratings: [],
  amounts: [],
  indicators: [],
  listings: [],
  ...more,
});

const line = (place: Place, relisted = false, page: number | null = null): Listing => ({
  id: `${place.id}/listing/1`,
  relisted,
  page,
  place,
});

const coach = program('ジョブコーチ派遣', {
  responsibilities: [body('課A', 'LEAD'), body('課B')],
  listings: [line(FIRST, false, 72), line(SECOND, true, 80)],
  amounts: [
    { fiscalYear: 2024, kind: 'BUDGETED', item: null, yen: 1_200_000, printed: null },
    { fiscalYear: 2024, kind: 'BUDGETED', item: '国費', yen: 9_000_000, printed: null },
  ],
});
const audit = program('指導監査', {
  summary: 'ＮＰＯの支援',
  responsibilities: [body('課B')],
  listings: [line(SECOND)],
  marks: [{ text: '◎', meaning: '重点' }],
});
const elsewhere = program('出前講座', { home: null, listings: [line(SECOND, true)] });
const PROGRAMS = [coach, audit, elsewhere];

const chosen = (filter: Partial<ProgramFilter>) =>
  chosenFrom(PROGRAMS.map(programRow), { ...NOTHING_ASKED, ...filter }).map(({ name }) => name);

describe('a list of programs', () => {
  it.each<[Partial<ProgramFilter>, string[]]>([
    [{}, ['ジョブコーチ派遣', '指導監査', '出前講座']],
    // The place itself, or one above.
    [{ place: 'a-2024/initiative/1.1.1' }, ['ジョブコーチ派遣']],
    [{ place: 'a-2024/measure/1.2' }, ['ジョブコーチ派遣', '指導監査', '出前講座']],
    [{ place: PILLAR.id }, ['ジョブコーチ派遣', '指導監査', '出前講座']],
    [{ department: '012345/department/課B' }, ['ジョブコーチ派遣', '指導監査']],
    // 部 of these 課.
    [{ department: '012345/department/bu' }, ['ジョブコーチ派遣', '指導監査']],
    [{ department: '012345/department/課B', partner: '012345/department/課A' }, ['ジョブコーチ派遣']],
    // The body itself is not its partner, and a 部 is one by another of its 課.
    [{ department: '012345/department/課B', partner: '012345/department/課B' }, []],
    [{ department: '012345/department/課B', partner: '012345/department/bu' }, ['ジョブコーチ派遣']],
    [{ role: 'lead' }, ['ジョブコーチ派遣']],
    [{ role: 'lead', department: '012345/department/課B' }, []],
    [{ together: 'alone' }, ['指導監査', '出前講座']],
    [{ together: 'joint' }, ['ジョブコーチ派遣']],
    // Its first listing is in a pillar that is not loaded.
    [{ listed: 'again' }, ['ジョブコーチ派遣', '出前講座']],
    [{ listed: 'once' }, ['指導監査']],
    [{ priority: 'yes' }, ['ジョブコーチ派遣']],
    [{ mark: '◎' }, ['指導監査']],
    [{ amount: '0' }, ['ジョブコーチ派遣']],
    // A part of the whole does not count.
    [{ amount: '2000000' }, []],
    [{ q: 'npo' }, ['指導監査']],
    [{ q: 'ｼﾞｮﾌﾞ　課b' }, ['ジョブコーチ派遣']],
    [{ q: '施策1.1の名' }, ['ジョブコーチ派遣']],
  ])('is narrowed to %j', (filter, names) => {
    expect(chosen(filter)).toEqual(names);
  });

  it('leaves out one part of the filter where it is told to', () => {
    const filter = { ...NOTHING_ASKED, together: 'joint', mark: '◎' };
    expect(chosenFrom(PROGRAMS.map(programRow), filter, 'mark').map(({ name }) => name)).toEqual(['ジョブコーチ派遣']);
  });

  it('has what belongs to a line on each of them', () => {
    const lines = PROGRAMS.flatMap(lineRows);
    expect(lines.map(({ name, isRelisted, isPriority, pages }) => [name, isRelisted, isPriority, pages])).toEqual([
      ['ジョブコーチ派遣', false, true, [72]],
      ['ジョブコーチ派遣', true, false, [80]],
      ['指導監査', false, false, []],
      ['出前講座', true, false, []],
    ]);
  });
});
