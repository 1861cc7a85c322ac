import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import { parsePlanDocument } from '../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { TestApp } from '../support/app.js';
import { removePlan } from '../support/database.js';
import { smallPlanDocument } from '../support/plan-document.factory.js';

// Numbers and signs that are one character in print, and a name as some editors save it: a letter and its voicing mark apart.
const YAML = smallPlanDocument()
  .yaml.replace('合同販売会の開催', '第Ⅱ期の見直し')
  .replace('バス乗車券の交付', '①相談 100㎡の部屋')
  .replace('ボランティア講座', 'ガイドボランティア講座'.normalize('NFD'));

describe('a name with letters that can be written in several ways', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
    const document = parsePlanDocument(Buffer.from(YAML), 'letters.yaml');
    await withGraph(inject('graph'), (graph) => importPlan(graph, toPlanGraph(document)));
  });
  afterAll(async () => {
    await removePlan('mihon-2024', '999997');
    await app.stop();
  });

  it.each([
    ['第Ⅱ期', 'sales-fair'],
    ['①相談', 'bus-pass'],
    ['100㎡', 'bus-pass'],
    ['ガイドボランティア', 'volunteers'],
    ['ガイドボランティア'.normalize('NFD'), 'volunteers'],
    ['ｶﾞｲﾄﾞ', 'volunteers'],
  ])('is found by %s', async (text, program) => {
    const question =
      'query ($text: String!) { search(text: $text, where: { plan: "mihon-2024" }) { nodes { node { id } } } }';
    const { data } = await app.ask(question, { text });
    expect(data.search.nodes.map(({ node }: { node: { id: string } }) => node.id)).toContain(
      `mihon-2024/program/${program}`,
    );
  });

  it.each([
    { eq: 'ガイドボランティア講座' },
    { eq: 'ガイドボランティア講座'.normalize('NFD') },
    { contains: 'ガイド'.normalize('NFD') },
    { in: ['ガイドボランティア講座'.normalize('NFD')] },
  ])('is found by a filter for %j', async (name) => {
    const question = 'query ($where: ProgramWhere) { programs(where: $where) { nodes { id } } }';
    const { data } = await app.ask(question, { where: { plan: 'mihon-2024', name } });
    expect(data.programs.nodes).toEqual([{ id: 'mihon-2024/program/volunteers' }]);
  });
});
