/** A question over all plans, and how long its first answer may take. */
export interface NationalQuestion {
  title: { ja: string; en: string };
  query: string;
  /** Milliseconds, cold, on two idle cores. */
  bar: number;
}

const COUNT_MS = 100;
const PAGE_MS = 300;
const ANALYSIS_MS = 1_000;

/** In names, summaries and reasons of every city. */
const TEXT = '相談支援';

const WORKLOAD = 'programs { listed distinct relisted } solo joint pillars measures initiatives indicators';

export const NATIONAL_QUESTIONS: readonly NationalQuestion[] = [
  {
    title: { ja: '事業の数', en: 'number of programs' },
    query: '{ programs { totalCount } }',
    bar: COUNT_MS,
  },
  {
    title: { ja: '担当課の数', en: 'number of departments' },
    query: '{ departments { totalCount } }',
    bar: COUNT_MS,
  },
  {
    title: { ja: '指標の数', en: 'number of indicators' },
    query: '{ indicators { totalCount } }',
    bar: COUNT_MS,
  },
  {
    title: { ja: '検索の件数', en: 'number of hits of a search' },
    query: `{ search(text: "${TEXT}") { totalCount } }`,
    bar: COUNT_MS,
  },
  {
    title: { ja: '検索の種類別件数', en: 'hits of a search by kind' },
    query: `{ search(text: "${TEXT}") { facets { kind count } } }`,
    bar: COUNT_MS,
  },
  {
    title: { ja: '連携事業の多い100主体', en: 'the 100 bodies with the most joint programs' },
    query: `{
  departmentWorkload(orderBy: [{ field: JOINT }], first: 100) {
    department { id name municipality { id name } } joint programs { distinct }
  }
}`,
    bar: ANALYSIS_MS,
  },
  {
    title: { ja: '主体の種類別の事業数、最初の100', en: 'workload by kind of body, first 100' },
    query: `{
  departmentWorkload(groupBy: [DEPARTMENT_KIND], first: 100) {
    department { id name } group { departmentKind } ${WORKLOAD}
  }
}`,
    bar: ANALYSIS_MS,
  },
  {
    title: { ja: '柱別の事業数、最初の100', en: 'workload by pillar, first 100' },
    query: `{
  departmentWorkload(groupBy: [PILLAR], first: 100) {
    department { id name } group { pillar { id name } } ${WORKLOAD}
  }
}`,
    bar: ANALYSIS_MS,
  },
  {
    title: { ja: '点検の規則別件数', en: 'gaps by rule, with counts' },
    query: '{ gapCounts { rule severity count } }',
    bar: ANALYSIS_MS,
  },
  {
    title: { ja: '一つの規則の最初の100件', en: 'the first 100 gaps of a rule' },
    query: `{
  gaps(where: { rule: [RELISTING_WITHOUT_LOADED_HOME] }, first: 100) { rule severity messageJa node { id } }
}`,
    bar: ANALYSIS_MS,
  },
  {
    title: {
      ja: '社会福祉協議会の、二つの柱の事業',
      en: 'programs of 社会福祉協議会 in two pillars, first 25 and count',
    },
    query: `{
  programs(
    where: { department: { name: { eq: "社会福祉協議会" } }, serves: { level: PILLAR, atLeast: 2 } }
    first: 25
  ) { totalCount nodes { id name pillars { id name } } }
}`,
    bar: PAGE_MS,
  },
  {
    title: { ja: '主体の種類どうしの重なり', en: 'overlap of kinds of bodies' },
    query: `{
  overlap(rows: DEPARTMENT_KIND, columns: DEPARTMENT_KIND) {
    cells { row { id } column { id } programs { listed distinct relisted } }
  }
}`,
    bar: ANALYSIS_MS,
  },
  {
    title: { ja: '連携の多い100組', en: 'collaborations, first 100' },
    query: '{ collaborations(first: 100) { count departments { id name } } }',
    bar: ANALYSIS_MS,
  },
];
