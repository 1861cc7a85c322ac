// With its extension, since Node reads this file in a test as well.
import type { Label, Language } from '../../../tables/labels.js';

/** What the variables of the catalogue are called. */
export const VARIABLE_LABELS: Record<string, Label> = {
  atLeast: ['いくつ以上', 'At least'],
  collapse: ['間を省く種類', 'Kinds to leave out in between'],
  department: ['担当課', 'Department'],
  first: ['件数の上限', 'Rows at most'],
  from: ['どこから', 'From'],
  having: ['いくつ以上のものか', 'Minimum counts'],
  kind: ['種類', 'Kind'],
  kinds: ['種類', 'Kinds'],
  level: ['数える段階', 'Level to count'],
  maxHops: ['段数の上限', 'Hops at most'],
  measure: ['施策', 'Measure'],
  orderBy: ['並べ方', 'Order'],
  plan: ['計画', 'Plan'],
  rule: ['規則', 'Rule'],
  severity: ['重さ', 'Severity'],
  text: ['探す言葉', 'Text to search for'],
  to: ['どこまで', 'To'],
};

/** What the parts of variables are called that have several. */
export const PART_LABELS: Record<string, Label> = {
  direction: ['順', 'Direction'],
  distinct: ['実事業数', 'Programs'],
  field: ['何の順に', 'By'],
  indicators: ['指標の数', 'Indicators'],
  initiatives: ['取組の数', 'Initiatives'],
  joint: ['共同', 'Joint'],
  listed: ['延べ事業数', 'Lines'],
  measures: ['施策の数', 'Measures'],
  pillars: ['柱の数', 'Pillars'],
  priorityPrograms: ['重点施策の事業数', 'Priority programs'],
  relisted: ['うち再掲', 'Relisted lines'],
  solo: ['単独', 'Solo'],
};

/** What a variable is called; one without a label keeps its own name. */
export const nameOfVariable = (name: string, language: Language): string => labelIn(VARIABLE_LABELS, name, language);

/** What a part of a variable is called. */
export const nameOfPart = (name: string, language: Language): string => labelIn(PART_LABELS, name, language);

const labelIn = (labels: Record<string, Label>, name: string, language: Language) =>
  labels[name]?.[language === 'ja' ? 0 : 1] ?? name;
