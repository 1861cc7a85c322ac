import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { loadInventedPlans } from '../support/invented-plans.js';

// Two editions of an invented city's plan beside the Kashiwa plan; counted by hand from test/plans/.
describe('questions across pillars, editions and cities', () => {
  let app: TestApp;
  let removeInventedPlans: () => Promise<void>;
  beforeAll(async () => {
    app = await TestApp.start();
    removeInventedPlans = await loadInventedPlans('kaku-2020', 'kaku-2025');
  });
  afterAll(async () => {
    await app.stop();
    await removeInventedPlans();
  });

  const ask = async (question: string) => {
    const { data, errors, extensions } = await app.ask(question);
    expect(errors).toBeUndefined();
    return { ...data, notLoaded: extensions?.notLoaded };
  };

  it('which programs of a council serve two loaded pillars', async () => {
    const { programs, notLoaded } = await ask(`{ programs(where: { department: { name: { eq: "社会福祉協議会" } },
      serves: { level: PILLAR } }) { nodes { name plan { id } pillars { name } reach { initiatives { loaded atLeast } } } } }`);
    const pillars = [{ name: '見守る' }, { name: '育つ' }];
    const plan = { id: 'kaku-2025' };
    expect(programs.nodes).toEqual([
      { name: '訪問支援', plan, pillars, reach: { initiatives: { loaded: 2, atLeast: 2 } } },
      { name: 'ふれあいサロン', plan, pillars, reach: { initiatives: { loaded: 3, atLeast: 3 } } },
    ]);
    expect(notLoaded.map(({ plan, missingPillars }: Record<string, unknown>) => [plan, missingPillars])).toEqual([
      ['kashiwa-2024', [1, 2]],
      ['kaku-2020', [1]],
    ]);
  });

  it('what a body carries in each edition, and in both', async () => {
    const counts =
      'programs { listed distinct relisted } solo joint pillars measures initiatives priorityPrograms indicators';
    const { rows } = await ask(`{ rows: departmentWorkload(where: { department: { name: { eq: "社会福祉協議会" } } },
      groupBy: [PLAN]) { department { municipality { name } } group { plan { id } } ${counts} } }`);
    const of = (name: string, id: string) => ({ department: { municipality: { name } }, group: { plan: { id } } });
    const earlier = { programs: { listed: 1, distinct: 1, relisted: 0 }, solo: 1, joint: 0, pillars: 1, indicators: 0 };
    const later = {
      // The visits twice, the salon three times, the nursery once.
      programs: { listed: 6, distinct: 3, relisted: 3 },
      solo: 1,
      joint: 2,
      pillars: 2,
      measures: 2,
      initiatives: 4,
      priorityPrograms: 3,
      indicators: 1,
    };
    expect(rows).toMatchObject([
      { ...of('柏市', 'kashiwa-2024'), programs: { listed: 7, distinct: 7, relisted: 0 } },
      { ...of('架空市', 'kaku-2020'), ...earlier },
      { ...of('架空市', 'kaku-2025'), ...later },
    ]);
    const { node } = await ask(
      `{ node(id: "999016/department/kyogikai") { ... on Department { workload { ${counts} } later: workload(plan: "kaku-2025") { ${counts} } } } }`,
    );
    // A program of each edition is a program of its own, of whatever name.
    expect(node.workload).toMatchObject({ programs: { listed: 7, distinct: 4, relisted: 3 }, solo: 2, joint: 2 });
    expect(node.later).toEqual(later);
  });

  it('who works together in one city', async () => {
    const { groups } =
      await ask(`{ groups: jointGroups(where: { department: { municipality: { code: { eq: "999016" } } } })
      { departments { name } programs { name } } }`);
    expect(groups).toEqual([
      { departments: [{ name: '社会福祉協議会' }, { name: '障害福祉課' }], programs: [{ name: '訪問支援' }] },
      { departments: [{ name: 'こども課' }, { name: '社会福祉協議会' }], programs: [{ name: '園庭の開放' }] },
    ]);
  });

  it('what two pillars share, the same from either side', async () => {
    const { overlap } = await ask(`{ overlap(rows: PILLAR, columns: PILLAR, where: { plan: "kaku-2025" }) {
      cells { row { id } column { id } programs { listed distinct relisted } sharedPrograms { name } } } }`);
    const shared = {
      programs: { listed: 5, distinct: 2, relisted: 3 },
      sharedPrograms: [{ name: '訪問支援' }, { name: 'ふれあいサロン' }],
    };
    const [one, two] = [{ id: 'kaku-2025/pillar/1' }, { id: 'kaku-2025/pillar/2' }];
    expect(overlap.cells).toEqual([
      { row: one, column: two, ...shared },
      { row: two, column: one, ...shared },
    ]);
  });

  it('which editions a city has, and which department of a name is whose', async () => {
    const { municipalities, departments } = await ask(`{
      municipalities(where: { code: { eq: "999016" } }) { nodes { plans { id startFiscalYear } departments { name } } }
      departments(where: { name: { eq: "障害福祉課" } }) { nodes { id programs { totalCount } } } }`);
    expect(municipalities.nodes).toEqual([
      {
        plans: [
          { id: 'kaku-2020', startFiscalYear: 2020 },
          { id: 'kaku-2025', startFiscalYear: 2025 },
        ],
        departments: [{ name: '障害福祉課' }, { name: '社会福祉協議会' }, { name: 'こども課' }],
      },
    ]);
    expect(departments.nodes).toEqual([
      { id: '122173/department/shogai-fukushi', programs: { totalCount: 28 } },
      // The taxi in either edition, and the visits of the later one.
      { id: '999016/department/shogai', programs: { totalCount: 3 } },
    ]);
  });
});
