/** The kinds of node a plan is made of, each with the label it carries in the graph. */
export const NODE_LABELS = {
  MUNICIPALITY: 'Municipality',
  PLAN: 'Plan',
  PILLAR: 'Pillar',
  SECTION: 'Section',
  VISION: 'Vision',
  MEASURE: 'Measure',
  ISSUE: 'Issue',
  POLICY: 'Policy',
  INITIATIVE: 'Initiative',
  PROGRAM: 'Program',
  DEPARTMENT: 'Department',
  COMMITTEE: 'Committee',
  INDICATOR: 'Indicator',
  INDICATOR_SERIES: 'IndicatorSeries',
  EVIDENCE: 'Evidence',
  FOOTNOTE: 'Footnote',
} as const;

export type NodeKind = keyof typeof NODE_LABELS;

/** The levels a plan can print a name of its own for, as a plan document writes them. */
export const LEVELS = [
  'pillar',
  'section',
  'vision',
  'measure',
  'issue',
  'policy',
  'initiative',
  'program',
  'department',
  'committee',
  'indicator',
] as const;

export const DEPARTMENT_KINDS = [
  'BUREAU',
  'GROUP',
  'DIVISION',
  'CITY_FACILITY',
  'SCHOOLS',
  'WELFARE_COUNCIL',
  'GOVERNMENT',
  'COUNCIL',
  'PRIVATE',
  'OTHER',
] as const;
export const INDICATOR_KINDS = ['EVALUATION', 'REFERENCE', 'OTHER'] as const;
export const DIRECTIONS = ['INCREASE', 'DECREASE', 'MAINTAIN'] as const;
export const VALUE_KINDS = ['BASELINE', 'TARGET', 'ACTUAL', 'ESTIMATE'] as const;
export const BOUNDS = ['AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN', 'ABOUT'] as const;
export const PERIOD_KINDS = [
  'FISCAL_YEAR',
  'CALENDAR_YEAR',
  'CUMULATIVE',
  'AVERAGE',
  'POINT_IN_TIME',
  'EVERY_YEAR',
] as const;
export const EVIDENCE_KINDS = ['ACHIEVEMENT', 'SURVEY', 'HEARING', 'NATIONAL_POLICY', 'STATISTIC'] as const;

export const BODY_ROLES = ['LEAD', 'SUPPORT', 'PARTNER'] as const;
export const RATING_MEANINGS = [
  'ACHIEVED',
  'ON_TRACK',
  'BEHIND',
  'NOT_STARTED',
  'EXPAND',
  'CONTINUE',
  'SHRINK',
  'END',
  'OTHER',
] as const;
export const AMOUNT_KINDS = ['PLANNED', 'BUDGETED', 'SPENT'] as const;
export const PLAN_RELATION_KINDS = [
  'CONTINUES',
  'CONTINUED_BY',
  'UNDER',
  'OVER',
  'WITHIN',
  'AROUND',
  'RELATED_TO',
] as const;

export type BodyRole = (typeof BODY_ROLES)[number];
export type RatingMeaning = (typeof RATING_MEANINGS)[number];
export type AmountKind = (typeof AMOUNT_KINDS)[number];
export type PlanRelationKind = (typeof PLAN_RELATION_KINDS)[number];
export type DepartmentKind = (typeof DEPARTMENT_KINDS)[number];
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];
export type Direction = (typeof DIRECTIONS)[number];
export type ValueKind = (typeof VALUE_KINDS)[number];
export type Bound = (typeof BOUNDS)[number];
export type PeriodKind = (typeof PERIOD_KINDS)[number];
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
