/** What the parts of a plan document are called in messages; their fields are in English. */
export const WORDS = {
  pillar: { ja: '柱', en: 'pillar' },
  section: { ja: '節（章など）', en: 'section' },
  vision: { ja: '目指す姿', en: 'vision' },
  measure: { ja: '施策', en: 'measure' },
  issue: { ja: '課題', en: 'issue' },
  policy: { ja: '方針', en: 'policy' },
  initiative: { ja: '取組', en: 'initiative' },
  evidence: { ja: '根拠', en: 'evidence' },
  program: { ja: '事業', en: 'program' },
  department: { ja: '担当課', en: 'department' },
  committee: { ja: '部会', en: 'committee' },
  indicator: { ja: '指標', en: 'indicator' },
  series: { ja: '内訳', en: 'series' },
  footnote: { ja: '脚注', en: 'footnote' },
} as const;
