import { z } from 'zod';
import { nodesBehind, nodesById } from '../store/edge.js';
import { numbersOfReason, storedNumbers } from './numbers.js';

const row = z.object({ id: z.string(), ...storedNumbers, summary: z.string().nullable() }).transform(numbersOfReason);

export type Vision = z.infer<typeof row>;

export const visionById = nodesById('vision.byIds', row);
export const visionsOfPlace = nodesBehind('vision.byPlaces', row, visionById);
