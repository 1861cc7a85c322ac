import { z } from 'zod';
import { listBehind, nodesBehind, nodesById } from '../store/edge.js';

const row = z.object({
  id: z.string(),
  number: z.number(),
  term: z.string().nullable(),
  summary: z.string().nullable(),
});

export type Footnote = z.infer<typeof row>;

export const footnoteById = nodesById('footnote.byIds', row);
export const footnotesOfPlan = nodesBehind('footnote.byPlans', row, footnoteById);

export const footnotesOfNode = nodesBehind('footnote.byNodes', row, footnoteById);

/** The ids of the nodes a footnote stands at. */
export const idsExplainedByFootnote = listBehind('footnote.explains', z.string());
