import { z } from 'zod';
import { valueBehind } from '../store/edge.js';

const row = z.object({ listed: z.number(), distinct: z.number(), relisted: z.number() });
const NONE = { listed: 0, distinct: 0, relisted: 0 };

// 延べ, 実, and the relisted among the 延べ.
export const programCountOfPlan = valueBehind('programCount.byPlans', row, NONE);
export const programCountOfPillar = valueBehind('programCount.byPillars', row, NONE);
export const programCountOfMeasure = valueBehind('programCount.byMeasures', row, NONE);
export const programCountOfInitiative = valueBehind('programCount.byInitiatives', row, NONE);
