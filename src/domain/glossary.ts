/**
 * The words for the ideas of plans and of this product, as officials say them: in Japanese and, as Japanese cities have it in their own
 * translations, in English. Columns, pages and messages take them from here, so that one idea has one word; `vocabulary` of the API
 * (types, fields, enum values) is not among them. What a plan prints for a level comes from the plan.
 */
export const GLOSSARY = {
  firstListing: ['初出', 'First listing'],
  repeatListing: ['再掲', 'Repeat listing'],
  listings: ['延べ事業数', 'Listings'],
  programs: ['実事業数', 'Programs'],
  repeatListings: ['再掲', 'Repeat listings'],
  notIncluded: ['未収録', 'Not included'],
  includedPillars: ['収録済みの柱', 'Included pillars'],
  notIncludedPillars: ['未収録の柱', 'Pillars not included'],
  division: ['担当課', 'Division'],
  divisionInCharge: ['担当課', 'Division in charge'],
  subcommittee: ['会議体（部会など）', 'Subcommittee'],
  background: ['現状・背景', 'Background'],
  breakdown: ['内訳', 'Breakdown'],
  targetStatus: ['達成状況', 'Target status'],
  baseline: ['基準値', 'Baseline'],
  changePerYear: ['1年あたりに必要な増減', 'Required change per year'],
  solo: ['単独', 'Solo'],
  joint: ['共同', 'Joint'],
  priority: ['重点', 'Priority'],
  priorityPrograms: ['重点施策の事業数', 'Programs in priority measures'],
  asPrinted: ['計画書の表記', 'As printed'],
  severity: ['重要度', 'Severity'],
  check: ['点検項目', 'Check'],
  findings: ['点検結果', 'Review findings'],
  programsTogether: ['共同の事業数', 'Joint programs'],
  paths: ['経路', 'Paths'],
  steps: ['たどった段数', 'Steps'],
  planStructure: ['体系図', 'Plan structure'],
  readyMadeQueries: ['集計・一覧', 'Ready-made queries'],
  issuesToPrograms: ['課題から事業まで', 'From issues to programs'],
  changeHistory: ['変更履歴', 'Change history'],
} as const satisfies Record<string, readonly [ja: string, en: string]>;
