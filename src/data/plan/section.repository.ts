import { z } from 'zod';
import { nodesById } from '../store/edge.js';
import { numbersOfPlace, storedNumbers } from './numbers.js';

const row = z
  .object({
    id: z.string(),
    ...storedNumbers,
    name: z.string(),
    levelName: z.string().nullable(),
    page: z.number().nullable(),
  })
  .transform(numbersOfPlace);

export type Section = z.infer<typeof row>;

export const sectionById = nodesById('section.byIds', row);
