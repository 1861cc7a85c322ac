import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEPARTMENTS } from '../plan/kashiwa.facts.js';
import { TestApp } from '../support/app.js';

const COUNTS =
  'programs { listed distinct relisted } solo joint pillars measures initiatives priorityPrograms indicators';

// Counted by hand in the printed plan.
const DISABILITY_WELFARE = {
  // 28 programs, seven of them with a second line; four more lines are marked 再掲 without a first one here.
  programs: { listed: 35, distinct: 28, relisted: 11 },
  solo: 19,
  joint: 9,
  pillars: 2,
  measures: 6,
  // All but 4.1.2 and 4.2.1.
  initiatives: 10,
  // Ten in 3.1, nine more in 3.2, four in 4.3.
  priorityPrograms: 23,
  // 3 + 2 + 2 in pillar 3, one each in 4.1.1 and 4.2.2.
  indicators: 9,
};

const COUNCIL = {
  programs: { listed: 7, distinct: 7, relisted: 0 },
  solo: 4,
  joint: 3,
  pillars: 1,
  measures: 2,
  initiatives: 3,
  priorityPrograms: 1,
  indicators: 3,
};

describe('department workload', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const rows = async (parameters: string, fields = `department { name } ${COUNTS}`) => {
    const { data, errors } = await app.ask(`{ rows: departmentWorkload${parameters} { ${fields} } }`);
    expect(errors).toBeUndefined();
    // biome-ignore lint/suspicious/noExplicitAny: rows of the question above.
    return data.rows as any[];
  };

  it('is what each department carries, in one statement', async () => {
    const all = await rows('');
    const carried = all.map(({ department, programs, solo, joint }) => [
      department.name,
      { programs: programs.distinct, solo, joint },
    ]);
    expect(carried).toEqual(Object.entries(DEPARTMENTS).map(([name, { kind: _kind, ...counts }]) => [name, counts]));
    const named = (name: string) => all.find(({ department }) => department.name === name);
    expect(named('障害福祉課')).toMatchObject(DISABILITY_WELFARE);
    expect(named('社会福祉協議会')).toMatchObject(COUNCIL);
    // By what was counted at the import.
    expect(app.statements.filter(({ name }) => name === 'workload.sums')).toHaveLength(1);
    expect(app.statements.filter(({ name }) => name === 'workload.rows')).toEqual([]);
  });

  it('agrees with what a department says of itself, one statement for all', async () => {
    const all = await rows('');
    const { data } = await app.ask(
      `{ departments(first: 100) { nodes { name workload { department { name } ${COUNTS} } } } }`,
    );
    expect(data.departments.nodes.map(({ workload }: { workload: unknown }) => workload)).toEqual(all);
    expect(app.statements.filter(({ name }) => name === 'workload.rows')).toHaveLength(1);
  });

  it('counts by pillar, measure, priority and kind', async () => {
    const where = '(where: { department: { name: { eq: "社会福祉協議会" } } }, groupBy:';
    expect(
      await rows(
        `${where} [MEASURE, DEPARTMENT_KIND])`,
        `group { measure { code } pillar { number } departmentKind } ${COUNTS}`,
      ),
    ).toMatchObject([
      {
        group: { measure: { code: '3.2' }, pillar: null, departmentKind: 'WELFARE_COUNCIL' },
        programs: { distinct: 1 },
      },
      {
        group: { measure: { code: '3.3' }, pillar: null, departmentKind: 'WELFARE_COUNCIL' },
        programs: { distinct: 6 },
      },
    ]);
    expect(await rows(`${where} [PRIORITY])`, `group { priority plan { id } } solo joint`)).toEqual([
      { group: { priority: true, plan: null }, solo: 0, joint: 1 },
      { group: { priority: false, plan: null }, solo: 4, joint: 2 },
    ]);
    expect(await rows(`${where} [PILLAR, PLAN])`, 'group { pillar { number } plan { id } } solo')).toEqual([
      { group: { pillar: { number: 3 }, plan: { id: 'kashiwa-2024' } }, solo: 4 },
    ]);
  });

  it('is ordered and cut by any count', async () => {
    const most = await rows(
      '(where: { having: { joint: 2 } }, orderBy: [{ field: JOINT }, { field: NAME, direction: ASC }])',
    );
    expect(most.map(({ department, joint }) => [department.name, joint])).toEqual([
      ['障害福祉課', 9],
      ['こども発達センター', 3],
      ['社会福祉協議会', 3],
      ['キッズルーム', 2],
      ['保健予防課', 2],
    ]);
  });

  it('counts only the programs asked for, and refuses plans that are not here', async () => {
    const joint = await rows('(where: { plan: "kashiwa-2024", programs: { jointly: true, pillar: { number: [4] } } })');
    expect(joint.map(({ department, programs }) => [department.name, programs.distinct])).toEqual([
      ['障害福祉課', 3],
      ['こども発達センター', 3],
      ['キッズルーム', 2],
      ['児童生徒課', 1],
    ]);
    const { errors } = await app.ask('{ departments(first: 1) { nodes { workload(plan: "nowhere-2042") { solo } } } }');
    expect(errors?.[0]?.extensions.code).toBe('UNKNOWN_ID');
  });
});
