import { z } from 'zod';
import { nodesById } from '../store/edge.js';
import { storedNumbers, withNumbers } from './numbers.js';

const row = z
  .object({
    id: z.string(),
    ...storedNumbers,
    name: z.string(),
    levelName: z.string().nullable(),
    page: z.number().nullable(),
  })
  .transform(withNumbers);

export type Section = z.infer<typeof row>;

export const sectionById = nodesById('section.byIds', row);
