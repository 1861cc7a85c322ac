import { z } from 'zod';
import { listBehind, valueBehind } from '../store/edge.js';

/** What the summary of a node says in easy Japanese; null where the plan document does not say it. */
export const plainOfNode = valueBehind('plain.byNodes', z.string().nullable(), null);

/** The same of the lines of a table, by their order; lines without are left out. */
export const plainOfLines = listBehind('plain.ofLines', z.object({ order: z.number(), plain: z.string() }));
