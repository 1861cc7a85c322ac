import { z } from 'zod';
import { BOUNDS, PERIOD_KINDS, VALUE_KINDS, type ValueKind } from '../../domain/plan.js';
import { listBehind, nodesBehind, nodesById, valueBehind } from '../store/edge.js';
import { legible, storedCell, storedNumber } from '../store/stored-number.js';

const row = z.object({ id: z.string(), name: z.string().nullable() });

export type IndicatorSeries = z.infer<typeof row>;

export const seriesById = nodesById('series.byIds', row);
export const seriesOfIndicator = nodesBehind('series.byIndicators', row, seriesById);

/** The unit of a line where it has one of its own. */
export const unitOfSeries = valueBehind('series.units', z.string().nullable(), null);

const text = z.string().nullable();

/** What most cells do not say. */
const more = z.object({
  superseded: z.boolean().nullable(),
  columnYear: z.number().nullable(),
  label: text,
  valueTo: storedNumber.nullable(),
  bound: z.enum(BOUNDS).nullable(),
  text,
  periodKind: z.enum(PERIOD_KINDS).nullable(),
  periodStart: text,
  periodEnd: text,
  periodLabel: text,
});

const NO_MORE = {
  superseded: false,
  columnYear: null,
  label: null,
  valueTo: null,
  bound: null,
  text: null,
  period: null,
};

const withPeriod = ({
  superseded,
  periodKind,
  periodStart,
  periodEnd,
  periodLabel,
  ...rest
}: z.infer<typeof more>) => ({
  ...rest,
  superseded: superseded ?? false,
  period: periodKind && { kind: periodKind, start: periodStart, end: periodEnd, label: periodLabel ?? '' },
});

/** A cell of a line, or an actual recorded since. */
export const valueRow = z
  .object({
    id: z.string(),
    fiscalYear: z.number().nullable(),
    kind: z.enum(VALUE_KINDS),
    ...storedCell,
    note: text,
    recorded: z.boolean(),
    more: more.nullable(),
  })
  .transform(({ more: said, ...cell }) => legible({ ...cell, ...(said ? withPeriod(said) : NO_MORE) }));

export type IndicatorValue = z.infer<typeof valueRow>;

/** All values of a line: by fiscal year, those without one last; of one year by kind, and superseded ones first. */
export const valuesOfSeries = listBehind('value.bySeries', valueRow, (values) => values.toSorted(inOrder));

const BEHIND = 9_999;
const KINDS: readonly ValueKind[] = ['ACTUAL', 'BASELINE', 'ESTIMATE', 'TARGET'];

function inOrder(one: IndicatorValue, other: IndicatorValue): number {
  const years = (one.fiscalYear ?? BEHIND) - (other.fiscalYear ?? BEHIND);
  if (years !== 0) return years;
  const kinds = KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind);
  // Ids of superseded values are numbered in printed order: target/2026/1.
  return kinds || Number(other.superseded) - Number(one.superseded) || (one.id < other.id ? -1 : 1);
}
