import Cypher from '@neo4j/cypher-builder';
import { z } from 'zod';
import { CHANGE_KINDS } from '../domain/change.js';
import { sortedBy } from './list.definition.js';
import { list } from './list.js';

const row = z.object({
  id: z.string(),
  /** In milliseconds since 1970, as the database's clock has it. */
  at: z.number(),
  by: z.string(),
  what: z.enum(CHANGE_KINDS),
  series: z.string().nullable(),
  fiscalYear: z.number().nullable(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  reason: z.string().nullable(),
});

export type Change = z.infer<typeof row>;

const changesOf = (name: string, property: 'plan' | 'series') =>
  list(
    {
      noun: 'change',
      label: 'Change',
      row,
      // That it has a time, as every change has, is said so that the index over both gives the order, too.
      filter: (change: Cypher.Node, _where: object) => Cypher.isNotNull(change.property('at')),
      sortKeys: { WRITTEN: sortedBy('at', 'number') },
    },
    {
      name,
      pattern: (parent, node) => new Cypher.Pattern(node, { labels: ['Change'], properties: { [property]: parent } }),
    },
  );

/** Everything written to a plan: its imports, and the actuals of its series. */
export const changesOfPlan = changesOf('Plan', 'plan');
export const changesOfSeries = changesOf('Series', 'series');
