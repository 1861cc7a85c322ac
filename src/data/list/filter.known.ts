import type { NodeKind } from '../../domain/plan.js';
import type { Filter, RelatedField } from './filter.js';

/** What a list is of, and its filter filters: a kind of node, places of all kinds, or lines of tables. */
export type FilterKind = NodeKind | 'PLACE' | 'LISTING';

// biome-ignore lint/suspicious/noExplicitAny: what each takes is known to who names its kind.
const FILTERS = new Map<FilterKind, Filter<any>>();

/** Makes a filter known to those of what is related to its nodes. */
export function know<Where>(kind: FilterKind, filter: Filter<Where>): void {
  FILTERS.set(kind, filter);
}

/**
 * A field that filters by related nodes whose filter is known by its kind, since files of two kinds that name each other cannot import each
 * other: at least one of them passes.
 */
export const relatedTo = <Where>(kind: FilterKind, path: RelatedField<Where>['path']): RelatedField<Where> => ({
  path,
  filter() {
    const filter = FILTERS.get(kind);
    if (!filter) throw new Error(`No filter of ${kind} is loaded.`);
    return filter;
  },
});
