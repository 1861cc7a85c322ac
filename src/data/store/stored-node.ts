import { z } from 'zod';
import { CHANGE_KINDS } from '../../domain/change.js';
import { fiscalYear, municipalityCode } from '../../domain/input.schema.js';
import {
  AMOUNT_KINDS,
  BOUNDS,
  DEPARTMENT_KINDS,
  DIRECTIONS,
  EVIDENCE_KINDS,
  INDICATOR_KINDS,
  NODE_LABELS,
  PERIOD_KINDS,
  PLAN_RELATION_KINDS,
  RATING_MEANINGS,
  VALUE_KINDS,
} from '../../domain/plan.js';
import { PART_LABELS } from '../../domain/plan-graph.js';
import { SCOPES } from '../../domain/token.js';
import { storedNumber } from './stored-number.js';

// What a node of each label has to be, so that it can be read: a file from elsewhere may hold anything.

const text = z.string();
const whole = z.int();
/** A list is told as a whole: one with a million faults would be a million issues. */
const listOf = <Item>(item: z.ZodType<Item>, longest = Number.POSITIVE_INFINITY) =>
  z.custom<Item[]>(
    (value) => Array.isArray(value) && value.length <= longest && value.every((one) => item.safeParse(one).success),
  );

/** Of any node of a plan; what a node does not have is not there. */
const ofPlan = z.looseObject({
  id: text.min(1),
  ...optional(
    text,
    'plan',
    'sortKey',
    'name',
    'title',
    'code',
    'codeKey',
    'summary',
    'plain',
    'reading',
    'term',
    'unit',
    'printed',
    'note',
    'printedNumber',
    'levelName',
    'excerpt',
    'kindName',
    'definition',
    'whyChosen',
    'targetBasis',
    'dataSource',
    'dataTiming',
    'goal',
    'text',
    'label',
    'periodStart',
    'periodEnd',
    'periodLabel',
    'status',
  ),
  ...optional(
    text,
    'noTargetReason',
    'noIndicatorReason',
    'prefecture',
    'revision',
    'foldedName',
    'foldedText',
    'foldedReading',
    'foldedUnit',
    'foldedKindName',
    'foldedPrintedNumber',
    'foldedPrefecture',
    'foldedLevelName',
    'placeKey',
    'tableKey',
    'category',
    'published',
    'parent',
  ),
  ...optional(whole, 'number', 'page', 'startFiscalYear', 'endFiscalYear', 'searchVersion', 'firstPage'),
  ...optional(whole, 'programCount', 'departmentCount', 'indicatorCount'),
  ...optional(whole, 'servedPillars', 'servedMeasures', 'servedInitiatives'),
  ...optional(z.boolean(), 'priority', 'isPartlyLoaded', 'saysMore', 'superseded', 'isHomeMissing'),
  ...optional(
    listOf(text),
    'levelKinds',
    'levelNames',
    'searchedFields',
    'searchedTexts',
    'numbers',
    'laws',
    'marks',
    'otherNames',
    'foldedSummaries',
    'foldedPrintedNumbers',
  ),
  ...optional(listOf(whole), 'loadedPillars', 'missingPillars'),
  ...optional(storedNumber, 'value', 'valueTo', 'baseline', 'lastTarget', 'change', 'changeRate'),
  ...optional(fiscalYear, 'fiscalYear', 'columnYear'),
  direction: z.enum(DIRECTIONS).optional(),
  bound: z.enum(BOUNDS).optional(),
  periodKind: z.enum(PERIOD_KINDS).optional(),
});

const meaning = z.enum(RATING_MEANINGS);

const withKind = (kinds: readonly string[]) => ofPlan.extend({ kind: z.enum(kinds as [string, ...string[]]) });

const STORED: Record<string, z.ZodType> = {
  ...Object.fromEntries([...Object.values(NODE_LABELS), ...Object.values(PART_LABELS)].map((label) => [label, ofPlan])),
  Department: withKind(DEPARTMENT_KINDS),
  Evidence: withKind(EVIDENCE_KINDS),
  Indicator: withKind(INDICATOR_KINDS),
  IndicatorValue: withKind(VALUE_KINDS),
  Rating: ofPlan.extend({ grade: text, meaning: meaning.optional(), ...optional(text, 'aspect', 'by') }),
  RatingGrade: ofPlan.extend({ grade: text, meaning: meaning.optional(), ...optional(text, 'aspect', 'text') }),
  Amount: withKind(AMOUNT_KINDS).extend({ yen: storedNumber, item: text.optional() }),
  ScheduleStep: ofPlan.extend({ start: z.iso.date(), end: z.iso.date(), text, by: text.optional() }),
  Fact: ofPlan.extend({ name: text, text }),
  Continuation: ofPlan.extend({ before: text }),
  PlanRelation: withKind(PLAN_RELATION_KINDS).extend({ title: text }),
  PlanFile: ofPlan.extend({ url: text, pageOffset: whole, ...optional(whole, 'firstPage', 'lastPage') }),
  LegendMark: ofPlan.extend({ text, meaning: text }),
  RecordedActual: z.looseObject({
    ...{ id: text, series: text, fiscalYear, value: storedNumber.optional() },
    ...optional(text, 'printed', 'note'),
  }),
  Change: z.looseObject({
    ...{ id: text, at: storedNumber, by: text, what: z.enum(CHANGE_KINDS), plan: text },
    ...optional(text, 'series', 'before', 'after', 'reason'),
    fiscalYear: whole.optional(),
  }),
  Token: z.strictObject({
    name: text.min(1),
    hash: text.regex(/^[0-9a-f]{64}$/),
    scopes: listOf(z.enum(SCOPES), SCOPES.length),
    municipalities: listOf(municipalityCode),
    expires: z.iso.date().optional(),
  }),
  PlanDocument: z.strictObject({ plan: text.min(1), packed: text }),
  DataVersion: z.looseObject({}),
};

function optional<Schema extends z.ZodType>(
  schema: Schema,
  ...fields: string[]
): Record<string, z.ZodOptional<Schema>> {
  return Object.fromEntries(fields.map((field) => [field, schema.optional()]));
}

/** What keeps a node from being read back, such as `Token.scopes: Invalid input`; undefined for a good one. */
export function storedFault(labels: readonly string[], properties: unknown): string | undefined {
  const kinds = labels.filter((label) => label !== 'Node');
  const [label = ''] = kinds;
  const schema = Object.hasOwn(STORED, label) ? STORED[label] : undefined;
  if (kinds.length !== 1 || !schema) return `labels: ${JSON.stringify(labels).slice(0, 80)}`;
  const [issue] = schema.safeParse(properties).error?.issues ?? [];
  return issue && `${[label, ...issue.path].join('.').slice(0, 80)}: ${issue.message.slice(0, 120)}`;
}
