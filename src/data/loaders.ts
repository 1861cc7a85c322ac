import DataLoader from 'dataloader';
import type { Edge, Identified, NodeEdge } from './edge.js';
import type { Graph } from './graph.js';

/**
 * The one way resolvers read: keys asked for in the same turn go to the database together, and
 * nothing is read twice. Lives for one request, so that no request sees another's data.
 */
export class Loaders {
  private readonly loaders = new Map<unknown, DataLoader<unknown, unknown, unknown>>();

  constructor(private readonly graph: Graph) {}

  load<Key, Value>(edge: Edge<Key, Value>, key: Key): Promise<Value> {
    return this.loaderOf(edge).load(key);
  }

  /** Makes nodes that were read otherwise known by id. */
  primeNodes(byId: NodeEdge, nodes: readonly Identified[]): void {
    for (const node of nodes) this.prime(byId, node.id, node);
  }

  /** Makes what was read otherwise known: what hangs on a key by an edge. */
  prime<Key, Value>(edge: Edge<Key, Value>, key: Key, value: Value): void {
    this.loaderOf(edge).prime(key, value);
  }

  /** Forgets everything, after a write: what was read before it may not be true any more. */
  forget(): void {
    this.loaders.clear();
  }

  private loaderOf<Key, Value>(edge: Edge<Key, Value>): DataLoader<Key, Value, unknown> {
    const known = this.loaders.get(edge);
    if (known) return known as unknown as DataLoader<Key, Value, unknown>;
    const loader = new DataLoader<Key, Value, unknown>(
      async (keys) => {
        const values = await edge.batch(this.graph, keys);
        const { nodes } = edge;
        if (nodes) for (const value of values) this.primeNodes(nodes.byId, nodes.of(value));
        return values;
      },
      edge.cacheKey ? { cacheKeyFn: edge.cacheKey } : {},
    );
    this.loaders.set(edge, loader as unknown as DataLoader<unknown, unknown, unknown>);
    return loader;
  }
}
