import { z } from 'zod';
import { valueBehind } from '../store/edge.js';

const row = z.object({ listed: z.number(), distinct: z.number(), relisted: z.number() });
const NONE = { listed: 0, distinct: 0, relisted: 0 };

/** 延べ, 実, and the relisted among the 延べ, of a plan or a place. */
export const programCountOfPlace = valueBehind('programCount.byPlaces', row, NONE);
