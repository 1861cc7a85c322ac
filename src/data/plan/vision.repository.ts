import { z } from 'zod';
import { type Filter, filterOf, inPlan, oneOf, type ValuesOf } from '../list/filter.js';
import { printedOrder } from '../list/list.definition.js';
import { list } from '../list/list.js';
import { nodesBehind, nodesById } from '../store/edge.js';
import { numbersOfReason, storedNumbers } from './numbers.js';
import { page, summary } from './shared.filter.js';

const row = z.object({ id: z.string(), ...storedNumbers, summary: z.string().nullable() }).transform(numbersOfReason);

export type Vision = z.infer<typeof row>;

export const visionById = nodesById('vision.byIds', row);
export const visionsOfPlace = nodesBehind('vision.byPlaces', row, visionById);

const filterFields = { id: oneOf('id'), plan: inPlan, page, summary };

export interface VisionWhere extends ValuesOf<typeof filterFields> {}

export const visionFilter: Filter<VisionWhere> = filterOf('VISION', filterFields);

export const visions = list({
  noun: 'vision',
  label: 'Vision',
  row,
  byId: visionById,
  filter: visionFilter,
  sortKeys: { PRINTED: printedOrder },
});
