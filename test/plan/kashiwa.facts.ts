// Counted by hand from the printed plan (pillars 3 and 4), twice, by different routes; not from the data.

/** Rows of each list over GraphQL. */
export const TOTALS = {
  municipalities: 1,
  plans: 1,
  pillars: 2,
  measures: 6,
  issues: 12,
  policies: 12,
  initiatives: 12,
  programs: 68,
  departments: 23,
  indicators: 24,
};

/** 延べ, 実 and 再掲 by initiative, measure, pillar, and in all. */
export const PROGRAM_COUNTS: Record<string, { listed: number; distinct: number; relisted: number }> = {
  '3.1.1': { listed: 6, distinct: 6, relisted: 0 },
  '3.1.2': { listed: 6, distinct: 6, relisted: 1 },
  '3.2.1': { listed: 5, distinct: 5, relisted: 3 },
  '3.2.2': { listed: 7, distinct: 7, relisted: 0 },
  '3.3.1': { listed: 6, distinct: 6, relisted: 2 },
  '3.3.2': { listed: 7, distinct: 7, relisted: 3 },
  '4.1.1': { listed: 6, distinct: 6, relisted: 0 },
  '4.1.2': { listed: 7, distinct: 7, relisted: 0 },
  '4.2.1': { listed: 8, distinct: 8, relisted: 0 },
  '4.2.2': { listed: 4, distinct: 4, relisted: 1 },
  '4.3.1': { listed: 7, distinct: 7, relisted: 0 },
  '4.3.2': { listed: 8, distinct: 8, relisted: 4 },
  '3.1': { listed: 12, distinct: 11, relisted: 1 },
  '3.2': { listed: 12, distinct: 12, relisted: 3 },
  '3.3': { listed: 13, distinct: 13, relisted: 5 },
  '4.1': { listed: 13, distinct: 13, relisted: 0 },
  '4.2': { listed: 12, distinct: 12, relisted: 1 },
  '4.3': { listed: 15, distinct: 15, relisted: 4 },
  '3': { listed: 37, distinct: 30, relisted: 9 },
  '4': { listed: 40, distinct: 38, relisted: 5 },
  all: { listed: 77, distinct: 68, relisted: 14 },
};

/** Every department: distinct programs, alone, and with others. */
export const DEPARTMENTS: Record<string, { kind: string; programs: number; solo: number; joint: number }> = {
  障害福祉課: { kind: 'DIVISION', programs: 28, solo: 19, joint: 9 },
  人事課: { kind: 'DIVISION', programs: 1, solo: 1, joint: 0 },
  総務企画課: { kind: 'DIVISION', programs: 1, solo: 0, joint: 1 },
  公園緑地課: { kind: 'DIVISION', programs: 1, solo: 0, joint: 1 },
  保健予防課: { kind: 'DIVISION', programs: 2, solo: 0, joint: 2 },
  スポーツ課: { kind: 'DIVISION', programs: 2, solo: 1, joint: 1 },
  中央公民館: { kind: 'CITY_FACILITY', programs: 1, solo: 0, joint: 1 },
  社会福祉協議会: { kind: 'WELFARE_COUNCIL', programs: 7, solo: 4, joint: 3 },
  福祉政策課: { kind: 'DIVISION', programs: 1, solo: 0, joint: 1 },
  指導課: { kind: 'DIVISION', programs: 1, solo: 0, joint: 1 },
  各学校: { kind: 'SCHOOLS', programs: 2, solo: 1, joint: 1 },
  地域保健課: { kind: 'DIVISION', programs: 2, solo: 2, joint: 0 },
  こども発達センター: { kind: 'CITY_FACILITY', programs: 6, solo: 3, joint: 3 },
  キッズルーム: { kind: 'CITY_FACILITY', programs: 6, solo: 4, joint: 2 },
  保育運営課: { kind: 'DIVISION', programs: 4, solo: 4, joint: 0 },
  児童生徒課: { kind: 'DIVISION', programs: 8, solo: 7, joint: 1 },
  学校教育課: { kind: 'DIVISION', programs: 1, solo: 1, joint: 0 },
  教育施設課: { kind: 'DIVISION', programs: 1, solo: 1, joint: 0 },
  学童保育課: { kind: 'DIVISION', programs: 2, solo: 2, joint: 0 },
  指導監査課: { kind: 'DIVISION', programs: 1, solo: 1, joint: 0 },
  子育て支援課: { kind: 'DIVISION', programs: 2, solo: 2, joint: 0 },
  こども支援室: { kind: 'DIVISION', programs: 3, solo: 3, joint: 0 },
  教育研究所: { kind: 'CITY_FACILITY', programs: 1, solo: 1, joint: 0 },
};

/** Programs by what is asked of them. */
export const PROGRAMS = {
  jointly: 11,
  homeNotLoaded: [
    '柏市精神障害にも対応した地域包括ケアシステムの構築推進事業',
    '地域出前講座の実施',
    '指導監査の実施',
    '柏市障害児等医療的ケア支援連絡会の開催',
    '医療的ケア児等に対する関連分野の支援を調整するコーディネーターの配置',
  ],
  twoInitiatives: [
    '障害者等社会参加・就労支援事業',
    '支援者向け研修会の開催',
    '障害者等社会参加コーディネート事業',
    '障害理解・啓発イベントの実施',
    '福祉喫茶コーナーの運営事業',
    '障害者活動センター運営事業',
    '障害福祉関係団体への支援・ネットワーク形成',
    '障害児等療育支援事業（巡回支援）',
    '保育所等訪問支援事業',
  ],
  onlyWithinOneMeasure: ['支援者向け研修会の開催'],
  ofTheWelfareCouncil: [
    '当事者団体・福祉団体活動助成',
    '社会参加イベント開催事業',
    '「福祉の心」作品展',
    '障害者支援ボランティア養成講座の開催',
    '夏季ボランティア体験（夏ボラのススメ）',
    '福祉体験講座',
    '福祉体験への支援',
  ],
  throughCommittees: {
    柏市自立支援協議会はたらく部会: ['支援者向け研修会の開催'],
    柏市自立支援協議会こども部会: ['児童発達支援事業所連絡会の運営', '事業担当者会議の運営'],
  },
};

/** Indicators, their lines of numbers and their values: a cell printed － is none. */
export const INDICATORS = { evaluation: 11, reference: 13, series: 26, baselines: 26, targets: 63, actuals: 0 };

/** Footnotes 24 to 39; these explain a term. */
export const FOOTNOTES = { count: 16, withTerm: [24, 25, 28, 34, 35, 36, 37, 38, 39] };

/** The two survey graphs, as printed. */
export const GRAPHS = [
  { measure: '3.2', values: [46.2, 43.3, 33.9, 32, 26.8, 23.7] },
  { measure: '3.3', values: [14.3, 70.9, 8.7, 6.1] },
];

/** Against the last printed target, worked out by hand: (target − baseline) ÷ years between. */
export const ASSESSMENTS = {
  // 22 lines are to rise, 3 to fall (偏見・差別, 特にない, and the events, 43 to 42), one has no target.
  counts: { up: 22, down: 3, none: 1 },
  examples: [
    // (74 − 58) ÷ (2026 − 2021)
    { indicator: '一般就労に移行した人数', line: null, status: 'REQUIRES_INCREASE', requiredAnnualChange: 3.2 },
    // (14,977 − 11,426) ÷ 4
    { indicator: '平均工賃額', line: null, status: 'REQUIRES_INCREASE', requiredAnnualChange: 887.75 },
    // (76.0 − 81.0) ÷ (2025 − 2022)
    { indicator: '偏見や差別', line: null, status: 'REQUIRES_DECREASE', requiredAnnualChange: -1.66666666667 },
    // (42 − 43) ÷ 4
    { indicator: '実施するイベント数', line: null, status: 'REQUIRES_DECREASE', requiredAnnualChange: -0.25 },
    // (100 − 94.6) ÷ 4 and (100 − 72) ÷ 4
    { indicator: '幼児健康診査受診率', line: '1才6か月児', status: 'REQUIRES_INCREASE', requiredAnnualChange: 1.35 },
    { indicator: '研修等の受講割合', line: 'こどもルーム', status: 'REQUIRES_INCREASE', requiredAnnualChange: 7 },
    {
      indicator: 'こども発達センターの支援につながった件数',
      line: null,
      status: 'NO_TARGET',
      requiredAnnualChange: null,
    },
  ],
};
