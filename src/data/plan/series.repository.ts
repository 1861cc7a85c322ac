import { z } from 'zod';
import { VALUE_KINDS } from '../../domain/plan.js';
import { listBehind, nodesBehind, nodesById } from '../store/edge.js';
import { legible, storedCell } from '../store/stored-number.js';

const row = z.object({ id: z.string(), name: z.string().nullable() });

export type IndicatorSeries = z.infer<typeof row>;

export const seriesById = nodesById('series.byIds', row);
export const seriesOfIndicator = nodesBehind('series.byIndicators', row, seriesById);

const valueRow = z
  .object({
    id: z.string(),
    fiscalYear: z.number(),
    kind: z.enum(VALUE_KINDS),
    ...storedCell,
    note: z.string().nullable(),
    recorded: z.boolean(),
  })
  .transform(legible);

export type IndicatorValue = z.infer<typeof valueRow>;

export const valuesOfSeries = listBehind('value.bySeries', valueRow);
