import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROGRAM_COUNTS } from '../plan/kashiwa.facts.js';
import { TestApp } from '../support/app.js';

const TREE = `title pillars { number name measures { code priority initiatives { code name
  listings { order relisted page program { id name summary departments { name kind } } } } } }`;

interface Initiative {
  code: string;
  listings: { relisted: boolean; program: { id: string } }[];
}

describe('a plan asked for down to its departments', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const names = () => app.statements.map(({ name }) => name);

  it('is one statement when it is asked again, and the same as an edge after the other', async () => {
    const question = `{ plan(id: "kashiwa-2024") { ${TREE} } }`;
    const edges = await app.ask(question);
    expect(names()).toEqual(expect.arrayContaining(['plan.byIds', 'pillar.byPlans', 'department.byPrograms']));
    expect(edges.extensions?.notLoaded).toMatchObject([{ plan: 'kashiwa-2024', missingPillars: [1, 2] }]);
    expect(await app.ask(question)).toEqual(edges);
    expect(names().filter((name) => name !== 'scope.byIds')).toEqual(['plan.byIds']);
  });

  it('has the printed lines of each initiative in printed order', async () => {
    const { data } = await app.ask(`{ plan(id: "kashiwa-2024") { ${TREE} } }`);
    const measures = data.plan.pillars.flatMap(({ measures }: { measures: unknown[] }) => measures);
    const initiatives: Initiative[] = measures.flatMap((measure: { initiatives: Initiative[] }) => measure.initiatives);
    expect(initiatives.map(({ code }) => code)).toEqual(
      Object.keys(PROGRAM_COUNTS).filter((code) => /^\d\.\d\.\d$/.test(code)),
    );
    for (const { code, listings } of initiatives) {
      expect({
        listed: listings.length,
        distinct: new Set(listings.map(({ program }) => program.id)).size,
        relisted: listings.filter(({ relisted }) => relisted).length,
      }).toEqual(PROGRAM_COUNTS[code]);
    }
  });

  it('is null where there is none, also deep under aliases and fragments', async () => {
    const { data } = await app.ask(`query { deep: plan(id: "nowhere-2042") { ...tree } } fragment tree on Plan {
      parts: pillars { measures { initiatives { lines: listings { order } } } } }`);
    expect(data.deep).toBeNull();
  });
});
