import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import type { PlanDocument } from '../../src/plan-document/plan-document.schema.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { removePlan, run } from '../support/database.js';
import { kashiwaDocument } from '../support/kashiwa.js';

const KEY = 'import-2024';
const CITY = '011002';

const store = (document: PlanDocument) =>
  withGraph(inject('graph'), (graph) => importPlan(graph, toPlanGraph(document)));

/** Everything that is stored of the plan, to compare. */
const stored = () =>
  run(
    `MATCH (node:Node) WHERE node.plan = $plan
     OPTIONAL MATCH (node)-[link]->(other)
     RETURN node.id AS id, properties(node) AS node, type(link) AS link, properties(link) AS link2, other.id AS other
     ORDER BY id, link, other`,
    { plan: KEY },
  );

const firstTable = (document: PlanDocument) => {
  const programs = document.pillars[0]?.measures?.[0]?.initiatives?.[0]?.programs;
  if (!programs) throw new Error('The plan has no first table.');
  return programs;
};

describe('import', () => {
  let document: PlanDocument;
  beforeEach(async () => {
    document = await kashiwaDocument({ key: KEY, municipality: CITY });
  });
  afterEach(() => removePlan(KEY, CITY));

  it('stores a new plan, and says unchanged the second time', async () => {
    const first = await store(document);
    expect(first).toMatchObject({ plan: KEY, outcome: 'CREATED', previousRevision: null, changed: [], removed: [] });
    // 77 lines and 68 programs, counted by hand, are among what was added.
    expect(first.added.filter((name) => name.includes(' LISTS '))).toHaveLength(77);
    expect(first.added.filter((name) => /^import-2024\/program\/[^ ]+$/.test(name))).toHaveLength(68);
    const before = await stored();
    const second = await store(document);
    expect(second).toMatchObject({
      outcome: 'UNCHANGED',
      revision: first.revision,
      added: [],
      changed: [],
      removed: [],
    });
    expect(await stored()).toEqual(before);
  });

  it('reports what a changed document adds, changes and removes, and nothing else', async () => {
    const first = await store(document);
    document.departments.jinji = { name: '人事労務課', kind: 'DIVISION' };
    firstTable(document).splice(2, 1);
    delete document.programs['job-coach-dispatch'];
    document.programs['new-one'] = { name: '新しい事業', departments: ['jinji'] };
    firstTable(document).push({ program: 'new-one', page: 72 });
    const second = await store(document);
    expect(second).toMatchObject({ outcome: 'UPDATED', previousRevision: first.revision });
    expect(second.revision).not.toBe(first.revision);
    const initiative = `${KEY}/initiative/3.1.1`;
    expect([...second.added].sort()).toEqual(
      [
        `${KEY}/program/new-one`,
        `${KEY}/program/new-one RUN_BY ${CITY}/department/jinji`,
        `${initiative} LISTS ${KEY}/program/new-one`,
      ].sort(),
    );
    expect([...second.removed].sort()).toEqual(
      [
        `${KEY}/program/job-coach-dispatch`,
        `${KEY}/program/job-coach-dispatch RUN_BY ${CITY}/department/shogai-fukushi`,
        `${initiative} LISTS ${KEY}/program/job-coach-dispatch`,
      ].sort(),
    );
    // The department's name, and the three lines below the removed one, which moved up with their programs.
    expect(second.changed.filter((name) => name.includes('department'))).toEqual([`${CITY}/department/jinji`]);
    expect(second.changed.filter((name) => name.includes(' LISTS '))).toHaveLength(3);
    expect(second.changed).toHaveLength(7);
  });

  it('goes back to the same revision with the same content, whatever the layout of the document', async () => {
    const first = await store(document);
    const reordered = { ...document, programs: Object.fromEntries(Object.entries(document.programs).reverse()) };
    expect(await store(reordered)).toMatchObject({ outcome: 'UNCHANGED', revision: first.revision });
  });

  it('removes departments that no program names any more', async () => {
    await store(document);
    const [key] = Object.entries(document.programs).find(([, { departments }]) => departments.includes('jinji')) ?? [];
    if (!key) throw new Error('No program of 人事課.');
    (document.programs[key] as { departments: string[] }).departments = ['shogai-fukushi'];
    delete document.departments.jinji;
    const { removed } = await store(document);
    expect(removed).toContain(`${CITY}/department/jinji`);
    expect(await run('MATCH (d:Department {id: $id}) RETURN d', { id: `${CITY}/department/jinji` })).toEqual([]);
  });

  it('keeps what another plan of the city needs, and what each of them calls it', async () => {
    // The schools are named on a relisting only.
    document.departments.schools = { name: '市立学校', kind: 'SCHOOLS' };
    const relisting = document.pillars
      .flatMap(({ measures = [] }) => measures.flatMap(({ initiatives = [] }) => initiatives))
      .flatMap(({ programs = [] }) => programs)
      .find(({ relisted }) => relisted);
    if (!relisting) throw new Error('The plan has no relisting.');
    relisting.departments = ['schools'];
    await store(document);
    const before = await stored();
    const other: PlanDocument = { ...(await kashiwaDocument({ key: 'other-2024', municipality: CITY })) };
    other.departments.jinji = { name: '別の名', kind: 'DIVISION' };
    await store(other);
    expect(await stored()).toEqual(before);
    expect(
      await run('MATCH (d:Department {id: $id}) RETURN d.name AS name', { id: `${CITY}/department/schools` }),
    ).toEqual([{ name: '市立学校' }]);
    // Of plans of one year the one whose key comes last is the newest, whichever is imported last.
    const jinji = { id: `${CITY}/department/jinji` };
    const present = () => run('MATCH (d:Department {id: $id}) RETURN d.name AS name', jinji);
    expect(await present()).toEqual([{ name: '別の名' }]);
    expect(await store(document)).toMatchObject({ outcome: 'UNCHANGED' });
    expect(await present()).toEqual([{ name: '別の名' }]);
    expect(
      await run(
        'MATCH (d:Department {id: $id})<-[n:NAMES]-(p) RETURN p.plan AS plan, n.name AS name ORDER BY plan',
        jinji,
      ),
    ).toEqual([
      { plan: KEY, name: document.departments.jinji?.name },
      { plan: 'other-2024', name: '別の名' },
    ]);
    await removePlan('other-2024', CITY);
  });

  it('refuses a key that is another municipality’s, and changes nothing', async () => {
    await store(document);
    const before = await stored();
    const taken = { ...document, municipality: { ...document.municipality, code: '131016' } };
    await expect(store(taken)).rejects.toMatchObject({ code: 'PLAN_OF_ANOTHER_MUNICIPALITY' });
    expect(await stored()).toEqual(before);
    expect(await run('MATCH (m:Node {id: "131016"}) RETURN m')).toEqual([]);
  });

  it('does not mix two imports of one plan at once', async () => {
    const other = structuredClone(document);
    firstTable(other).splice(2, 1);
    delete other.programs['job-coach-dispatch'];
    const reports = await Promise.all([store(document), store(other), store(document), store(other)]);
    const final = reports.map(({ revision }) => revision);
    const [{ revision }] = (await run('MATCH (p:Plan {id: $plan}) RETURN p.revision AS revision', { plan: KEY })) as [
      { revision: string },
    ];
    expect(final).toContain(revision);
    const after = await stored();
    const winner = revision === reports[0].revision ? document : other;
    await removePlan(KEY, CITY);
    await store(winner);
    expect(await stored()).toEqual(after);
  });
});
