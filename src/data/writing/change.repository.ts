import Cypher from '@neo4j/cypher-builder';
import { z } from 'zod';
import { CHANGE_KINDS } from '../../domain/change.js';
import { filterOf } from '../list/filter.js';
import { type ListDefinition, sortedBy } from '../list/list.definition.js';
import { list } from '../list/list.js';

const row = z.object({
  id: z.string(),
  /** In milliseconds since 1970, as the database's clock has it. */
  at: z.number(),
  by: z.string(),
  what: z.enum(CHANGE_KINDS),
  plan: z.string(),
  series: z.string().nullable(),
  fiscalYear: z.number().nullable(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  reason: z.string().nullable(),
});

export type Change = z.infer<typeof row>;

const definition: ListDefinition<Change, object, 'WRITTEN'> = {
  noun: 'change',
  label: 'Change',
  row,
  // That it has a time, as every change has, is said so that the index over it gives the order, too.
  filter: filterOf(null, {}),
  holds: (change) => Cypher.isNotNull(change.property('at')),
  sortKeys: { WRITTEN: sortedBy('at', 'number') },
};

const changesOf = (name: string, property: 'plan' | 'series') =>
  list(definition, {
    name,
    pattern: (parent, node) => new Cypher.Pattern(node, { labels: ['Change'], properties: { [property]: parent } }),
  });

/** Everything ever written, also to plans that are removed since. */
export const changes = list(definition);
/** Everything written to a plan: its imports and removals, and the actuals of its series. */
export const changesOfPlan = changesOf('Plan', 'plan');
export const changesOfSeries = changesOf('Series', 'series');
