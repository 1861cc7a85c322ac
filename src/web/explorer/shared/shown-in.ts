import type { NodeLabelFragment } from '../operations.generated';

/** The kinds of node that a chain can be followed from. */
export const CHAINED: ReadonlySet<NodeLabelFragment['__typename']> = new Set([
  'Vision',
  'Measure',
  'Issue',
  'Policy',
  'Initiative',
  'Program',
  'Department',
  'Committee',
  'Indicator',
  'Evidence',
]);

/** The kinds of node that the map shows. */
export const MAPPED: ReadonlySet<NodeLabelFragment['__typename']> = new Set([
  'Pillar',
  'Measure',
  'Initiative',
  'Section',
  'Program',
]);
