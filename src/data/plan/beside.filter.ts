import Cypher from '@neo4j/cypher-builder';
import type { AmountKind, RatingMeaning } from '../../domain/plan.js';
import {
  type FieldPredicate,
  type Filter,
  filterOf,
  matchesText,
  oneOf,
  related,
  step,
  type ValuesOf,
} from '../list/filter.js';
import { matchesOneText } from '../list/filter.texts.js';
import { numberInRange } from '../list/range.js';

// What programs, places and indicators are filtered by of what is printed beside them: the same, whatever it stands beside.

const ratingFields = {
  grade: matchesText('foldedGrade'),
  meaning: oneOf<RatingMeaning>('meaning'),
  aspect: matchesText('foldedAspect'),
  fiscalYear: numberInRange('fiscalYear'),
};

export interface RatingWhere extends ValuesOf<typeof ratingFields> {}

const ratingFilter: Filter<RatingWhere> = filterOf(null, ratingFields);

const isWhole: FieldPredicate<boolean> = (node) => Cypher.isNull(node.property('item'));

const amountFields = {
  kind: oneOf<AmountKind>('kind'),
  fiscalYear: numberInRange('fiscalYear'),
  item: matchesText('foldedItem'),
  yen: numberInRange('yen'),
  isWhole,
};

export interface AmountWhere extends Omit<ValuesOf<typeof amountFields>, 'isWhole'> {}

const allAmounts: Filter<ValuesOf<typeof amountFields>> = filterOf(null, amountFields);

/** Parts of an amount stand beside the whole, and are looked at only where one is asked for. */
const amountFilter: Filter<AmountWhere> = {
  ...allAmounts,
  fields: allAmounts.fields.filter((field) => field !== 'isWhole'),
  partOf: (where) => allAmounts.partOf(where.item == null ? { ...where, isWhole: true } : where),
};

const factFields = { name: matchesText('foldedName'), text: matchesText('foldedText') };

export interface FactWhere extends ValuesOf<typeof factFields> {}

const factFilter: Filter<FactWhere> = filterOf(null, factFields);

export const mark = matchesOneText('foldedMarks');
export const rating = related(
  (node, to) => step(node, 'RATED', 'right', 'Rating', to),
  () => ratingFilter,
);
export const amount = related(
  (node, to) => step(node, 'COSTS', 'right', 'Amount', to),
  () => amountFilter,
);
export const fact = related(
  (node, to) => step(node, 'STATES', 'right', 'Fact', to),
  () => factFilter,
);
