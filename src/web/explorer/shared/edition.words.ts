/** What pages say of a thing over the editions of its plan. */
export const EDITION_WORDS = {
  editions: ['これまでの計画での変遷', 'Over the editions'],
  editionsFailed: [
    'これまでの計画での変遷を読み込めませんでした。',
    'What it was in other editions could not be loaded.',
  ],
  editionsOfProgram: ['計画ごとの名称・担当・位置', 'Name, bodies in charge and place by plan'],
  editionsOfBody: ['計画ごとの名称と事業数', 'Name and number of programs by plan'],
  editionsOfIndicator: ['計画ごとの名称', 'Name by plan'],
  nameInPlan: ['計画での名称', 'Name in the plan'],
  trendOverEditions: ['計画をまたいだ推移', 'Trend over the editions'],
  targetRevised: ['{year}年度の目標を改定：{before} → {after}', 'Target of {year} revised: {before} → {after}'],
} as const satisfies Record<string, readonly [ja: string, en: string]>;
