import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';

// Counted by hand from the nine programs that the plan lists under two initiatives.
const MEASURES = [
  ['3.1', '3.2', { listed: 4, distinct: 2, relisted: 2 }],
  ['3.2', '3.3', { listed: 8, distinct: 4, relisted: 4 }],
  ['4.1', '4.3', { listed: 4, distinct: 2, relisted: 2 }],
] as const;

const INITIATIVES = [
  ['3.1.1', '3.1.2', 1],
  ['3.1.1', '3.2.1', 1],
  ['3.1.2', '3.2.1', 1],
  ['3.2.1', '3.3.1', 2],
  ['3.2.2', '3.3.2', 2],
  ['4.1.2', '4.3.2', 2],
] as const;

const NODE =
  '{ ... on Pillar { number } ... on Measure { code } ... on Initiative { code } ... on Department { name } ... on Committee { name } }';

interface Member {
  code: string;
  name: string;
}

interface Cell {
  row: Member;
  column: Member;
  programs: { listed: number; distinct: number; relisted: number };
  sharedPrograms: { name: string }[];
}

interface Pair {
  departments: [Member, Member];
  programs: { name: string }[];
}

/** Each pair both ways. */
const mirrored = (pairs: readonly (readonly [string, string, unknown])[]) =>
  pairs.flatMap(([one, other, count]) => [
    [one, other, count],
    [other, one, count],
  ]);

const sorted = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).sort();

describe('overlap', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const ask = async (parameters: string) => {
    const { data, errors, extensions } = await app.ask(`{ overlap(${parameters}) { rows ${NODE} columns ${NODE}
      cells { row ${NODE} column ${NODE} programs { listed distinct relisted } sharedPrograms { name } } } }`);
    expect(errors).toBeUndefined();
    return { ...data.overlap, extensions };
  };

  it('of measures is symmetric and leaves out the diagonal', async () => {
    const { rows, columns, cells, extensions } = await ask('rows: MEASURE, columns: MEASURE');
    expect(rows.map(({ code }: { code: string }) => code)).toEqual(['3.1', '3.2', '3.3', '4.1', '4.2', '4.3']);
    expect(columns).toEqual(rows);
    const found = cells.map(({ row, column, programs }: Cell) => [row.code, column.code, programs]);
    expect(sorted(found)).toEqual(sorted(mirrored(MEASURES)));
    expect(cells[0].sharedPrograms.map(({ name }: { name: string }) => name)).toEqual([
      '障害者等社会参加・就労支援事業',
      '障害者等社会参加コーディネート事業',
    ]);
    expect(extensions?.notLoaded).toHaveLength(1);
    expect(app.statements.filter(({ name }) => name === 'overlap.cells')).toHaveLength(1);
  });

  it('of initiatives counts programs, not lines', async () => {
    const { cells } = await ask('rows: INITIATIVE, columns: INITIATIVE, where: { plan: "kashiwa-2024" }');
    const found = cells.map(({ row, column, programs }: Cell) => [row.code, column.code, programs.distinct]);
    expect(sorted(found)).toEqual(sorted(mirrored(INITIATIVES)));
  });

  it('of pillars is empty, though both stand in it', async () => {
    const { rows, cells } = await ask('rows: PILLAR, columns: PILLAR');
    expect(rows).toEqual([{ number: 3 }, { number: 4 }]);
    expect(cells).toEqual([]);
  });

  it('of departments agrees with collaborations', async () => {
    const { cells } = await ask('rows: DEPARTMENT, columns: DEPARTMENT');
    const { data } = await app.ask('{ collaborations { departments { name } programs { name } } }');
    const found = cells.map(({ row, column, sharedPrograms }: Cell) => [row.name, column.name, sharedPrograms]);
    expect(sorted(found)).toEqual(
      sorted(
        mirrored(
          data.collaborations.map(({ departments: [one, other], programs }: Pair) => [one.name, other.name, programs]),
        ),
      ),
    );
    expect(found).toHaveLength(30);
  });

  it('of working groups and measures counts the lines under the measure', async () => {
    const { rows, columns, cells } = await ask('rows: COMMITTEE, columns: MEASURE');
    expect(rows).toEqual([{ name: '柏市自立支援協議会はたらく部会' }, { name: '柏市自立支援協議会こども部会' }]);
    expect(columns).toHaveLength(6);
    expect(cells).toMatchObject([
      { row: rows[0], column: { code: '3.1' }, programs: { listed: 2, distinct: 1, relisted: 1 } },
      { row: rows[1], column: { code: '4.1' }, programs: { listed: 1, distinct: 1, relisted: 0 } },
      { row: rows[1], column: { code: '4.2' }, programs: { listed: 1, distinct: 1, relisted: 0 } },
    ]);
  });

  it('of bodies counts all lines of what they share', async () => {
    const { cells } = await ask('rows: COMMITTEE, columns: DEPARTMENT');
    expect(
      cells.map(({ row, column, programs }: Cell) => [
        row.name.slice(-5),
        column.name,
        programs.listed,
        programs.distinct,
      ]),
    ).toEqual([
      ['たらく部会', '障害福祉課', 2, 1],
      ['こども部会', '障害福祉課', 1, 1],
      ['こども部会', 'こども発達センター', 1, 1],
      ['こども部会', 'キッズルーム', 2, 2],
    ]);
  });

  it('looks only at the programs asked for, and refuses plans that are not here', async () => {
    const { rows, cells } = await ask(
      'rows: DEPARTMENT, columns: PILLAR, where: { programs: { department: { kind: [WELFARE_COUNCIL] }, jointly: false } }',
    );
    expect(rows).toEqual([{ name: '社会福祉協議会' }]);
    expect(cells).toMatchObject([{ column: { number: 3 }, programs: { listed: 4, distinct: 4, relisted: 0 } }]);
    const { errors } = await app.ask(
      '{ overlap(rows: PILLAR, columns: PILLAR, where: { plan: "nowhere-2042" }) { rows { id } } }',
    );
    expect(errors?.[0]?.extensions.code).toBe('UNKNOWN_ID');
  });
});
