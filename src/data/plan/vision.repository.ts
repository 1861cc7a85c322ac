import { z } from 'zod';
import { nodesBehind, nodesById } from '../store/edge.js';

const row = z.object({ id: z.string(), number: z.number(), summary: z.string() });

export type Vision = z.infer<typeof row>;

export const visionById = nodesById('vision.byIds', row);
export const visionsOfPillar = nodesBehind('vision.byPillars', row, visionById);
export const visionsOfMeasure = nodesBehind('vision.byMeasures', row, visionById);
