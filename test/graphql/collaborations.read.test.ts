import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';

// Counted by hand from the eleven programs that the plan prints beside more than one department.
const PAIRS = [
  ['障害福祉課', 'こども発達センター', 3],
  ['障害福祉課', '保健予防課', 2],
  ['障害福祉課', '社会福祉協議会', 2],
  ['障害福祉課', 'キッズルーム', 2],
  ['こども発達センター', 'キッズルーム', 2],
  ['障害福祉課', '総務企画課', 1],
  ['障害福祉課', '公園緑地課', 1],
  ['障害福祉課', 'スポーツ課', 1],
  ['障害福祉課', '中央公民館', 1],
  ['障害福祉課', '児童生徒課', 1],
  ['総務企画課', '公園緑地課', 1],
  ['保健予防課', '社会福祉協議会', 1],
  ['社会福祉協議会', '福祉政策課', 1],
  ['指導課', '各学校', 1],
  ['こども発達センター', '児童生徒課', 1],
];

// Each as printed beside its first program.
const GROUPS = [
  ['障害福祉課', 'こども発達センター', 'キッズルーム', 2],
  ['障害福祉課', '総務企画課', '公園緑地課', 1],
  ['保健予防課', '障害福祉課', 1],
  ['社会福祉協議会', '保健予防課', '障害福祉課', 1],
  ['スポーツ課', '障害福祉課', 1],
  ['障害福祉課', '中央公民館', 1],
  ['障害福祉課', '社会福祉協議会', 1],
  ['こども発達センター', '障害福祉課', '児童生徒課', 1],
  ['社会福祉協議会', '福祉政策課', 1],
  ['指導課', '各学校', 1],
];

interface Row {
  departments: { name: string }[];
  programs: { name: string }[];
  count: number;
}

const FIELDS = '{ departments { name } programs { name } count }';
const named = ({ departments, count }: Row) => [...departments.map(({ name }) => name), count];
const sorted = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).sort();

describe('collaborations', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const ask = async (field: string) => {
    const { data, errors } = await app.ask(`{ rows: ${field} ${FIELDS} }`);
    expect(errors).toBeUndefined();
    return data.rows as Row[];
  };

  it('are all pairs, the most programs first, each with its programs', async () => {
    const rows = await ask('collaborations');
    expect(sorted(rows.map(named))).toEqual(sorted(PAIRS));
    expect(rows.map(({ count }) => count)).toEqual([3, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(rows[0]?.programs.map(({ name }) => name)).toEqual([
      '児童発達支援センターの設置',
      '事業担当者会議の運営',
      'ライフサポートファイルの活用促進',
    ]);
    expect(app.statements.map(({ name }) => name).sort()).toEqual([
      'collaboration.countPairs',
      'collaboration.countedPairs',
      'department.byIds',
      'program.byIds',
    ]);
  });

  it('are groups as printed, each once', async () => {
    const rows = await ask('jointGroups');
    expect(sorted(rows.map(named))).toEqual(sorted(GROUPS));
    expect(named(rows[0] as Row)).toEqual(GROUPS[0]);
    expect(rows[0]?.programs.map(({ name }) => name)).toEqual(['児童発達支援センターの設置', '事業担当者会議の運営']);
  });

  it.each([
    ['collaborations(where: { atLeast: 2 })', 5],
    ['collaborations(where: { plan: "kashiwa-2024", atLeast: 4 })', 0],
    ['collaborations(where: { department: { name: { eq: "社会福祉協議会" } } })', 3],
    ['collaborations(where: { department: { municipality: { code: { eq: "122173" } } } })', 15],
    ['collaborations(where: { programs: { pillar: { number: [4] } } })', 5],
    ['jointGroups(where: { department: { name: { eq: "社会福祉協議会" } } })', 3],
    ['jointGroups(where: { programs: { pillar: { number: [4] } } })', 2],
    ['jointGroups(where: { atLeast: 2 })', 1],
  ])('%s are %i', async (field, count) => {
    expect(await ask(field)).toHaveLength(count);
  });

  it('are the same as partners of a department', async () => {
    const { data, extensions } = await app.ask(
      `{ departments(where: { name: { eq: "社会福祉協議会" } }) { nodes { partners ${FIELDS} } } }`,
    );
    const [{ partners }] = data.departments.nodes;
    expect(partners.map(named)).toEqual(PAIRS.filter((pair) => pair.includes('社会福祉協議会')));
    expect(extensions?.notLoaded).toHaveLength(1);
  });

  it('refuse a plan that is not here', async () => {
    const { errors } = await app.ask('{ collaborations(where: { plan: "nowhere-2042" }) { count } }');
    expect(errors?.[0]?.extensions.code).toBe('UNKNOWN_ID');
  });
});
