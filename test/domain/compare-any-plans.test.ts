import { describe, expect, it } from 'vitest';
import { comparePlans, type PlanChange } from '../../src/domain/compare-plans.js';
import type { PlanContent } from '../../src/domain/plan-part.js';
import { parsePlanDocument } from '../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { randomPlanDocument } from '../support/random-plans.js';

function contentOf(document: Parameters<typeof toPlanGraph>[0]): PlanContent {
  const { relationships, ...graph } = toPlanGraph(document);
  return { ...graph, links: relationships };
}

const keysIn = (changes: PlanChange[], side: 'before' | 'after', kind: string) =>
  changes
    .filter((change) => change.kind === kind)
    .flatMap((change) => change[side].map(({ key }) => key))
    .sort();

describe.each(Array.from({ length: 20 }, (_, seed) => seed + 1))('random plans, seed %i', (seed) => {
  const one = contentOf(randomPlanDocument('mihon-2024', seed));
  const other = contentOf(randomPlanDocument('mihon-2027', seed + 1_000));

  it('a plan is unchanged beside itself, and beside itself under another key', () => {
    for (const same of [one, contentOf(randomPlanDocument('mihon-2027', seed))]) {
      const changes = comparePlans(one, same);
      expect(changes.length).toBeGreaterThan(20);
      expect(changes.filter(({ kind }) => kind !== 'UNCHANGED')).toEqual([]);
    }
  });

  it('each part of either plan is told of once', () => {
    const changes = comparePlans(one, other);
    for (const [side, { nodes, links }] of [
      ['before', one],
      ['after', other],
    ] as const) {
      const kinds = [
        'PILLAR',
        'MEASURE',
        'INITIATIVE',
        'VISION',
        'ISSUE',
        'POLICY',
        'PROGRAM',
        'INDICATOR',
        'EVIDENCE',
      ];
      const own = nodes.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
      const bodies = links.filter(({ type }) => type === 'NAMES').map(({ to }) => to);
      const told = changes.flatMap((change) => change[side].map(({ id }) => id));
      expect(told.sort()).toEqual([...own, ...bodies].sort());
    }
  });

  it('what is added one way is removed the other way, and what differs differs', () => {
    const [there, back] = [comparePlans(one, other), comparePlans(other, one)];
    expect(keysIn(back, 'before', 'REMOVED')).toEqual(keysIn(there, 'after', 'ADDED'));
    expect(keysIn(back, 'after', 'ADDED')).toEqual(keysIn(there, 'before', 'REMOVED'));
    const fieldsOf = (changes: PlanChange[]) =>
      changes.map(({ fields }) =>
        fields
          .map(({ field }) => field)
          .sort()
          .join(),
      );
    expect(fieldsOf(back).sort()).toEqual(fieldsOf(there).sort());
  });
});

/** A plan of a made-up city of measures with these numbers and names, each of which lists a program. */
function planOf(
  key: string,
  measures: [number: number, name: string, program: string, more?: string][],
  city = '999105',
): PlanContent {
  const yaml = `
key: ${key}
title: 計画
municipality: { code: "${city}", name: 市, prefecture: 県 }
fiscalYears: { start: ${key.slice(-4)} }
${key === 'mihon-2024' ? '' : 'relations: [{ kind: CONTINUES, title: 前の計画, plan: mihon-2024 }]'}
levelNames: { measure: 施策, program: 事業 }
departments: {}
programs: { ${measures.map(([, , program, more = '']) => `"${program}": { departments: []${more} }`).join(', ')} }
measures: [${measures.map(([number, name, program]) => `{ number: ${number}, name: ${name}, programs: [{ program: "${program}" }] }`).join(', ')}]
`;
  return contentOf(parsePlanDocument(Buffer.from(yaml), 'plan.yaml'));
}

const told = (changes: PlanChange[]) =>
  changes.map(({ kind, match, before, after }) => [
    `${kind} ${match}`,
    ...[before, after].map((parts) => parts.map(({ properties }) => properties.name).join('・')),
  ]);

describe('numbers and names', () => {
  it('what was put between others takes no number for a name', () => {
    const before = planOf('mihon-2024', [
      [1, '子育て', '保育'],
      [2, '防災', '訓練'],
    ]);
    const after = planOf('mihon-2027', [
      [1, '子育て', '保育'],
      [2, '交通', 'バス'],
      [3, '防災', '訓練'],
    ]);
    expect(told(comparePlans(before, after))).toEqual([
      ['UNCHANGED NAME', '子育て', '子育て'],
      ['UNCHANGED KEY', '保育', '保育'],
      ['ADDED NONE', '', '交通'],
      ['ADDED NONE', '', 'バス'],
      // Its printed number is another one; the program in it is where it was.
      ['CHANGED NAME', '防災', '防災'],
      ['UNCHANGED KEY', '訓練', '訓練'],
    ]);
  });

  it('a measure of the same number is the same one only where its name is alike', () => {
    const before = planOf('mihon-2024', [
      [1, '地域の防災の推進', '訓練'],
      [2, '子育て支援', '保育'],
    ]);
    const after = planOf('mihon-2027', [
      [1, '地域の防災力の強化と推進', '訓練'],
      [2, '道路と公園', '保育'],
    ]);
    expect(told(comparePlans(before, after))).toEqual([
      ['RENAMED KEY', '地域の防災の推進', '地域の防災力の強化と推進'],
      ['UNCHANGED KEY', '訓練', '訓練'],
      ['REMOVED NONE', '子育て支援', ''],
      ['ADDED NONE', '', '道路と公園'],
      ['MOVED KEY', '保育', '保育'],
    ]);
  });

  it('the plans of two cities have only names in common', () => {
    const before = planOf('mihon-2024', [[1, '障害福祉の推進', '障害者の就労支援']]);
    const after = planOf('betsu-2024', [[1, '障がい福祉の推進', '障がい者の就労支援']], '999113');
    expect(told(comparePlans(before, after))).toEqual([
      ['RENAMED NAME', '障害福祉の推進', '障がい福祉の推進'],
      ['RENAMED NAME', '障害者の就労支援', '障がい者の就労支援'],
    ]);
  });

  it('a program that goes on and gives off another is split, and one that takes up another is merged', () => {
    const before = planOf('mihon-2024', [
      [1, 'あ', 'advice', ', name: 相談'],
      [2, 'い', 'visits', ', name: 見守り'],
      [3, 'う', 'meals', ', name: 配食'],
    ]);
    const after = planOf('mihon-2027', [
      [1, 'あ', 'advice', ', name: 相談'],
      [2, 'い', 'calls', ', name: 電話相談, continues: [program/advice]'],
      [3, 'う', 'meals', ', name: 配食, continues: [program/visits]'],
    ]);
    const programs = comparePlans(before, after).filter(({ nodeKinds }) => nodeKinds.includes('PROGRAM'));
    expect(told(programs)).toEqual([
      ['SPLIT DECLARED', '相談', '相談・電話相談'],
      ['MERGED DECLARED', '見守り・配食', '配食'],
    ]);
  });

  it('alike names are proposed, each once, the most alike first, with how much they are', () => {
    const before = planOf('mihon-2024', [
      [1, 'あ', '高齢者配食'],
      [2, 'い', '高齢者配食事業'],
    ]);
    const after = planOf('mihon-2027', [
      [1, 'あ', '高齢者配食の事業'],
      [2, 'い', '除雪'],
    ]);
    const programs = comparePlans(before, after).filter(({ nodeKinds }) => nodeKinds.includes('PROGRAM'));
    expect(told(programs)).toEqual([
      ['REMOVED NONE', '高齢者配食', ''],
      ['RENAMED SIMILAR', '高齢者配食事業', '高齢者配食の事業'],
      ['ADDED NONE', '', '除雪'],
    ]);
    // 高齢 齢者 者配 配食 事業 of the six pairs of one and the seven of the other.
    expect(programs.find(({ match }) => match === 'SIMILAR')?.similarity).toBeCloseTo((2 * 5) / 13, 10);
    expect(programs.filter(({ match }) => match !== 'SIMILAR').map(({ similarity }) => similarity)).toEqual([
      null,
      null,
    ]);
  });
});
