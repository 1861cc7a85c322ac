import { z } from 'zod';
import { nodesBehind, nodesById } from '../store/edge.js';

const row = z.object({ id: z.string(), number: z.number(), summary: z.string() });

export type Vision = z.infer<typeof row>;

export const visionById = nodesById('vision.byIds', row);
export const visionsOfPlace = nodesBehind('vision.byPlaces', row, visionById);
