import { z } from 'zod';
import { type Filter, filterOf, inPlan, matchesText, oneOf, type ValuesOf } from '../list/filter.js';
import { printedOrder } from '../list/list.definition.js';
import { list } from '../list/list.js';
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

const filterFields = {
  id: oneOf('id'),
  plan: inPlan,
  number: oneOf<number>('number'),
  term: matchesText('foldedName'),
};

export interface FootnoteWhere extends ValuesOf<typeof filterFields> {}

export const footnoteFilter: Filter<FootnoteWhere> = filterOf('FOOTNOTE', filterFields);

export const footnotes = list({
  noun: 'footnote',
  label: 'Footnote',
  row,
  byId: footnoteById,
  filter: footnoteFilter,
  sortKeys: { PRINTED: printedOrder },
});
