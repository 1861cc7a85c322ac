// With its extension, since Node reads this file in a test as well.
import { GLOSSARY } from '../../../domain/glossary.js';
import { WORKLOAD_COUNTS } from '../../../domain/workload.js';
import type { Label, Language } from '../../../tables/labels.js';

/** What the variables of the catalogue are called. */
export const VARIABLE_LABELS: Record<string, Label> = {
  atLeast: ['下限（件数）', 'At least'],
  collapse: ['途中を省く段階', 'Levels to skip'],
  department: GLOSSARY.division,
  first: ['件数の上限', 'Rows at most'],
  from: ['起点', 'From'],
  having: ['件数の下限', 'Minimum counts'],
  kind: ['種類', 'Kind'],
  kinds: ['種類', 'Kinds'],
  level: ['数える単位（柱・施策・取組）', 'Level to count'],
  maxHops: ['たどる段数の上限', 'Steps at most'],
  measure: ['施策', 'Measure'],
  orderBy: ['並び順', 'Order'],
  plan: ['計画', 'Plan'],
  rule: GLOSSARY.check,
  severity: GLOSSARY.severity,
  text: ['探す言葉', 'Text to search for'],
  to: ['終点', 'To'],
};

/** What the parts of variables are called that have several. */
export const PART_LABELS: Record<string, Label> = {
  direction: ['順', 'Direction'],
  field: ['並べる項目', 'By'],
  ...Object.fromEntries(Object.values(WORKLOAD_COUNTS).map(({ column, label }) => [column, label])),
};

/** What a variable is called; one without a label keeps its own name. */
export const nameOfVariable = (name: string, language: Language): string => labelIn(VARIABLE_LABELS, name, language);

/** What a part of a variable is called. */
export const nameOfPart = (name: string, language: Language): string => labelIn(PART_LABELS, name, language);

const labelIn = (labels: Record<string, Label>, name: string, language: Language) =>
  labels[name]?.[language === 'ja' ? 0 : 1] ?? name;
