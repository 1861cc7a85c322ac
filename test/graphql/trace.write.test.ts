import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { loadInventedPlans } from '../support/invented-plans.js';

interface Path {
  hops: number;
  steps: { node: { id: string }; via: string | null }[];
}

describe('trace', () => {
  let app: TestApp;
  let removeInventedPlans: () => Promise<void>;
  beforeAll(async () => {
    app = await TestApp.start();
    removeInventedPlans = await loadInventedPlans('kaku-2025');
  });
  afterAll(async () => {
    await app.stop();
    await removeInventedPlans();
  });

  const ask = async (parameters: string) => {
    const { data, errors, extensions } = await app.ask(
      `{ trace(${parameters}) { start { id } truncated nodes { id } paths { hops steps { via node { id } } } } }`,
    );
    expect(errors).toBeUndefined();
    const paths = data.trace.paths as Path[];
    for (const { hops, steps } of paths) {
      expect(steps[0]).toEqual({ node: data.trace.start, via: null });
      expect(hops).toBe(steps.length - 1);
      expect(new Set(steps.map(({ node }) => node.id)).size).toBe(steps.length);
    }
    return { ...data.trace, extensions, ways: paths.map(wayOf) };
  };

  /** A path in short, without the plans and words that ids begin with. */
  const wayOf = ({ steps }: Path) => steps.map(({ node }) => node.id.replace(/^.*\//, '')).join(' ');

  it('leads from the first issue of measure 3.1 to its numbers, programs and departments, in one statement', async () => {
    const { ways, paths, nodes, truncated, extensions } = await ask('from: "kashiwa-2024/issue/3.1.1"');
    expect(ways).toEqual([
      '3.1.1 3.1.1 moved-to-general-employment',
      '3.1.1 3.1.1 high-retention-offices',
      '3.1.1 3.1.1 3.1.1 employment-consultation shogai-fukushi',
      '3.1.1 3.1.1 3.1.1 participation-job-support shogai-fukushi',
      '3.1.1 3.1.1 3.1.1 job-coach-dispatch shogai-fukushi',
      '3.1.1 3.1.1 3.1.1 city-government-employment jinji',
      '3.1.1 3.1.1 3.1.1 employer-consultation-meetings shogai-fukushi',
      '3.1.1 3.1.1 3.1.1 supporter-training hataraku-bukai',
      '3.1.1 3.1.1 3.1.1 supporter-training shogai-fukushi',
    ]);
    const [, , path] = paths as Path[];
    expect(path?.steps.map(({ via }) => via)).toEqual([null, 'ADDRESSED_BY', 'CARRIED_OUT_BY', 'LISTS', 'RUN_BY']);
    // Issue, policy, two indicators, initiative, six programs, two departments, one working group.
    expect(nodes).toHaveLength(14);
    expect(truncated).toBe(false);
    // All of a measure is loaded with it.
    expect(extensions).toBeUndefined();
    expect(app.statements.filter(({ name }) => name === 'trace.paths')).toHaveLength(1);
  });

  it('stops at a kind', async () => {
    const { ways } = await ask('from: "kashiwa-2024/vision/4.2", to: [INITIATIVE]');
    expect(ways).toEqual(['4.2 4.2 4.2.1 4.2.1 4.2.1', '4.2 4.2 4.2.2 4.2.2 4.2.2']);
    const { ways: none, truncated } = await ask('from: "kashiwa-2024/vision/4.2", to: [VISION]');
    expect({ none, truncated }).toEqual({ none: [], truncated: false });
  });

  it('lists programs in the order of the table, relisted ones too', async () => {
    const { ways } = await ask('from: "kashiwa-2024/initiative/3.3.2", to: [PROGRAM]');
    expect(ways.map((way: string) => way.split(' ')[1])).toEqual([
      'volunteer-training',
      'outreach-lectures',
      'summer-volunteering',
      'welfare-experience-course',
      'welfare-experience-support',
      'disability-group-network',
      'activity-center',
    ]);
  });

  it('leads from a department back to the issues, and from them to vision and evidence', async () => {
    const { ways, paths, extensions } = await ask(
      'from: "122173/department/shakai-fukushi-kyogikai", direction: BACKWARD, to: [ISSUE], collapse: [INITIATIVE, POLICY]',
    );
    expect(ways).toEqual([
      'shakai-fukushi-kyogikai group-activity-grants 3.2.2',
      'shakai-fukushi-kyogikai social-participation-events 3.3.1',
      'shakai-fukushi-kyogikai heart-of-welfare-exhibition 3.3.1',
      'shakai-fukushi-kyogikai volunteer-training 3.3.2',
      'shakai-fukushi-kyogikai summer-volunteering 3.3.2',
      'shakai-fukushi-kyogikai welfare-experience-course 3.3.2',
      'shakai-fukushi-kyogikai welfare-experience-support 3.3.2',
    ]);
    expect(paths[0].steps.map(({ via }: { via: string }) => via)).toEqual([null, 'RUN_BY', 'ADDRESSED_BY']);
    expect(extensions?.notLoaded).toHaveLength(1);

    const { ways: reasons } = await ask('from: "kashiwa-2024/measure/3.1", direction: BACKWARD');
    // One vision, and nine pieces of evidence: three of what was done, six of what is wanted and what the nation does.
    expect(reasons).toHaveLength(10);
    expect(reasons[0]).toBe('3.1 3.1');
    expect(reasons[9]).toBe('3.1 3.1.9');
  });

  it('leads back from a line of numbers', async () => {
    const { ways } = await ask('from: "kashiwa-2024/series/average-wage", direction: BACKWARD, to: [VISION]');
    expect(ways).toEqual(['average-wage average-wage 3.1.2 3.1.2 3.1 3.1']);
  });

  it('is cut at a bound on hops, and says so', async () => {
    const { ways, truncated } = await ask('from: "kashiwa-2024/issue/3.1.1", maxHops: 2');
    expect(ways).toEqual([
      '3.1.1 3.1.1 moved-to-general-employment',
      '3.1.1 3.1.1 high-retention-offices',
      '3.1.1 3.1.1 3.1.1',
    ]);
    expect(truncated).toBe(true);
    const { ways: reached, truncated: cut } = await ask(
      'from: "kashiwa-2024/issue/3.1.1", maxHops: 2, to: [INDICATOR, DEPARTMENT]',
    );
    expect(reached).toHaveLength(2);
    expect(cut).toBe(true);
    expect((await ask('from: "kashiwa-2024/issue/3.1.1", maxHops: 3, to: [PROGRAM]')).truncated).toBe(false);
  });

  it('keeps both sides of a diamond, and collapses them into one', async () => {
    const start = 'from: "kaku-2025/issue/1.1.1"';
    const { ways, nodes } = await ask(`${start}, to: [PROGRAM]`);
    expect(ways).toEqual([
      '1.1.1 1.1.1 1.1.1 visits',
      '1.1.1 1.1.1 1.1.1 salon',
      '1.1.1 1.1.2 1.1.1 visits',
      '1.1.1 1.1.2 1.1.1 salon',
    ]);
    expect(nodes).toHaveLength(6);
    expect((await ask(`${start}, to: [PROGRAM], collapse: [POLICY, INITIATIVE]`)).ways).toEqual([
      '1.1.1 visits',
      '1.1.1 salon',
    ]);
  });

  it('goes past a level only where nothing of it leads on', async () => {
    const { ways } = await ask('from: "kaku-2025/measure/1.1", to: [INITIATIVE]');
    // Two ways over the issue, one over the policy without issue, one straight to the initiative without policy.
    expect(ways).toEqual(['1.1 1.1.1 1.1.1 1.1.1', '1.1 1.1.1 1.1.2 1.1.1', '1.1 1.1.3 1.1.2', '1.1 1.1.3']);
    // The second pillar has no visions, issues or policies.
    expect((await ask('from: "kaku-2025/pillar/2", to: [DEPARTMENT], collapse: [INITIATIVE]')).ways).toEqual([
      '2 2.1 playground kodomo',
      '2 2.1 visits kyogikai',
      '2 2.1 visits shogai',
      '2 2.1 salon kyogikai',
    ]);
    expect((await ask('from: "kaku-2025/program/nursery", direction: BACKWARD, to: [VISION]')).ways).toEqual([
      'nursery 1.1.3 1.1 1.1',
    ]);
    expect((await ask('from: "kaku-2025/program/playground", direction: BACKWARD')).ways).toEqual([
      'playground 2.1.1 2.1',
    ]);
  });

  it('begins at evidence, plan and municipality, and ends where it begins at the end of a chain', async () => {
    expect((await ask('from: "kaku-2025/evidence/1.1.1", to: [ISSUE]')).ways).toEqual(['1.1.1 1.1 1.1.1']);
    expect((await ask('from: "kashiwa-2024", to: [MEASURE], collapse: [VISION]')).ways).toHaveLength(6);
    const { ways, extensions } = await ask('from: "122173", to: [DEPARTMENT], maxHops: 20, collapse: [PROGRAM]');
    expect(ways.every((way: string) => way.startsWith('122173 kashiwa-2024'))).toBe(true);
    expect(extensions?.notLoaded).toHaveLength(1);
    expect((await ask('from: "122173/department/jinji"')).ways).toEqual(['jinji']);
    expect((await ask('from: "kashiwa-2024/footnote/24", direction: BACKWARD')).ways).toEqual(['24']);
  });

  it.each([
    ['from: "kashiwa-2024/issue/9.9.9"', 'UNKNOWN_ID'],
    ['from: "kashiwa-2024/nonsense/1"', 'INVALID_ID'],
    ['from: "kashiwa-2024/issue/3.1.1", maxHops: 0', 'INVALID_MAX_HOPS'],
  ])('refuses %s as %s', async (parameters, code) => {
    const { errors } = await app.ask(`{ trace(${parameters}) { truncated } }`);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });
});
