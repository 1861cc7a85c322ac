import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { comparePlans, type PlanChange } from '../../src/domain/compare-plans.js';
import type { PlanContent } from '../../src/domain/plan-part.js';
import type { PlanDocument } from '../../src/plan-document/plan-document.schema.js';
import { readPlanDocument } from '../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { KASHIWA } from '../support/global-setup.js';
import { nextEdition } from '../support/next-edition.js';

function contentOf(document: PlanDocument): PlanContent {
  const { relationships, ...graph } = toPlanGraph(document);
  return { ...graph, links: relationships };
}

const idsOf = ({ before, after }: PlanChange) => [before.map(({ key }) => key), after.map(({ key }) => key)];

describe('an invented next edition of the Kashiwa plan', async () => {
  const before = await readPlanDocument(KASHIWA);
  const changes = comparePlans(contentOf(before), contentOf(nextEdition(before, 'kashiwa-2027')));
  const changed = changes.filter(({ kind }) => kind !== 'UNCHANGED');

  it('is told apart by the ten changes that were made, in printed order', () => {
    expect(changed.map((change) => [change.kind, change.match, ...idsOf(change)])).toEqual([
      ['CHANGED', 'KEY', ['indicator/average-wage'], ['indicator/average-wage']],
      ['CHANGED', 'KEY', ['indicator/employment-transition-users'], ['indicator/employment-transition-users']],
      ['RENAMED', 'DECLARED', ['program/job-coach-dispatch'], ['program/workplace-supporters']],
      ['CHANGED', 'KEY', ['indicator/activity-center-use'], ['indicator/activity-center-use']],
      ['REMOVED', 'NONE', ['indicator/disability-group-events'], []],
      ['RENAMED', 'SIMILAR', ['program/welfare-cafe'], ['program/welfare-cafes']],
      ['MOVED', 'KEY', ['program/accessible-courses'], ['program/accessible-courses']],
      [
        'MERGED',
        'DECLARED',
        ['program/welfare-experience-course', 'program/welfare-experience-support'],
        ['program/welfare-experience'],
      ],
      [
        'SPLIT',
        'DECLARED',
        ['program/infant-health-checkup'],
        ['program/checkup-at-one-and-a-half', 'program/checkup-at-three'],
      ],
      ['RENAMED', 'KEY', ['122173/department/shogai-fukushi'], ['122173/department/shogai-fukushi']],
    ]);
  });

  it('tells what differs, and of a body that is called otherwise only that', () => {
    const fieldsOf = (key: string) => changed.find(({ before }) => before.some((part) => part.key === key))?.fields;
    expect(fieldsOf('program/job-coach-dispatch')).toEqual([
      { field: 'name', before: 'ジョブコーチ派遣事業', after: '職場適応援助者による定着支援' },
    ]);
    expect(fieldsOf('program/accessible-courses')).toEqual([
      { field: 'place', before: '取組3.2.2 交流・居場所づくりの促進', after: '取組3.3.1 共生意識の醸成' },
    ]);
    expect(fieldsOf('indicator/average-wage')).toEqual([{ field: 'target 2026', before: '14,977', after: '16,500' }]);
    expect(fieldsOf('program/infant-health-checkup')).toEqual([
      { field: 'name', before: '幼児健康診査', after: '1歳6か月児健康診査\n3歳児健康診査' },
    ]);
    expect(fieldsOf('122173/department/shogai-fukushi')).toEqual([
      { field: 'name', before: '障害福祉課', after: '障がい者支援課' },
    ]);
  });
});

const readInvented = async (name: string) =>
  contentOf(await readPlanDocument(fileURLToPath(new URL(`../plans/${name}.yaml`, import.meta.url))));

const toldOf = (changes: PlanChange[]) =>
  changes
    .filter(({ kind }) => kind !== 'UNCHANGED')
    .map(({ kind, match, before, after, fields }) => ({
      ...{ kind, match },
      names: [before, after].map((parts) => parts.map(({ properties }) => properties.name)),
      fields: fields.map(({ field, before, after }) => [field, before, after]),
    }));

describe('two yearly reports of one plan', async () => {
  const reports = [await readInvented('kohan-2024'), await readInvented('kohan-2025')] as const;

  it('are told apart as editions are: revised targets, results, verdicts, a body called otherwise, a program moved', () => {
    expect(toldOf(comparePlans(...reports))).toEqual([
      {
        ...{ kind: 'CHANGED', match: 'KEY', names: [['一時預かりの利用'], ['一時預かりの利用']] },
        fields: [
          ['target 2028', '200', '260'],
          ['actual 2025', null, '190'],
        ],
      },
      {
        ...{ kind: 'CHANGED', match: 'KEY', names: [['待機児童'], ['待機児童']] },
        fields: [['actual 2025', null, '5']],
      },
      {
        ...{ kind: 'CHANGED', match: 'KEY', names: [['一時預かり'], ['一時預かり']] },
        fields: [
          ['rating 2024', 'B', null],
          ['rating 2025', null, 'A'],
        ],
      },
      {
        ...{ kind: 'MOVED', match: 'KEY', names: [['遊び場の整備'], ['遊び場の整備']] },
        fields: [['place', '施策2 遊び場をつくる', '施策1 子育てを支える']],
      },
      {
        ...{ kind: 'RENAMED', match: 'DECLARED', names: [['こども課'], ['こども未来課']] },
        fields: [['name', 'こども課', 'こども未来課']],
      },
    ]);
  });

  it('an amount that is printed in other digits is the same', () => {
    const care = comparePlans(...reports).find(({ after }) => after[0]?.properties.name === '産後ケア');
    expect([care?.kind, care?.fields]).toEqual(['UNCHANGED', []]);
  });
});
