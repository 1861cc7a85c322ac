import { z } from 'zod';
import { nodesBehind, nodesById } from '../store/edge.js';

const row = z.object({ id: z.string(), name: z.string() });

export type Committee = z.infer<typeof row>;

export const committeeById = nodesById('committee.byIds', row);
export const committeesOfProgram = nodesBehind('committee.byPrograms', row, committeeById);
