// With its extension, since Node reads this file in a test as well.
import type { Label, Language } from '../../../tables/labels.js';

/** What the variables of the catalogue are called. */
export const VARIABLE_LABELS: Record<string, Label> = {
  atLeast: ['いくつ以上', 'At least'],
  collapse: ['間を省く種類', 'Kinds to leave out in between'],
  department: ['担当課', 'Department'],
  first: ['件数の上限', 'Rows at most'],
  from: ['どこから（ID）', 'From (ID)'],
  having: ['いくつ以上のものか', 'Minimum counts'],
  kind: ['種類', 'Kind'],
  kinds: ['種類', 'Kinds'],
  level: ['数える段階', 'Level to count'],
  maxHops: ['段数の上限', 'Hops at most'],
  measure: ['施策', 'Measure'],
  orderBy: ['並べ方', 'Order'],
  plan: ['計画（ID）', 'Plan (ID)'],
  rule: ['規則', 'Rule'],
  severity: ['重さ', 'Severity'],
  text: ['探す言葉', 'Text to search for'],
  to: ['どこまで', 'To'],
};

/** What a variable is called; one without a label keeps its own name. */
export const nameOfVariable = (name: string, language: Language): string =>
  VARIABLE_LABELS[name]?.[language === 'ja' ? 0 : 1] ?? name;
