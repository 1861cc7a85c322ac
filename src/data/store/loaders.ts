import { setImmediate } from 'node:timers/promises';
import DataLoader from 'dataloader';
import type { Edge, Identified, NodeEdge } from './edge.js';
import type { Graph } from './graph.js';
import { QuestionReader } from './question.reader.js';
import type { QuestionShape } from './question.shape.js';

/** After so many nodes it is the turn of other requests: what hangs on nodes that are known already would go on without a pause. */
const NODES_A_TURN = 1_000;

/**
 * The one way resolvers read: keys asked for in the same turn go to the database together, and
 * nothing is read twice. Lives for one request, so that no request sees another's data.
 */
export class Loaders {
  private readonly loaders = new Map<unknown, DataLoader<unknown, unknown, unknown>>();

  private given = 0;
  private turn: Promise<void> | undefined;
  private turnEnds = NODES_A_TURN;

  private readonly reader: QuestionReader;

  /** `onNodes` is told how many nodes were given so far, each as often as it was, and throws where these are too many. */
  constructor(
    graph: Graph,
    private readonly onNodes: (given: number) => void = () => {},
  ) {
    this.reader = new QuestionReader(graph, (edge, key, value) => {
      this.prime(edge, key, value);
      this.primeNodesOf(edge, [value]);
    });
  }

  /** Has what hung on each other when the question was asked before be read together. */
  follow(shape: QuestionShape): void {
    this.reader.follow(shape);
  }

  load<Key, Value>(edge: Edge<Key, Value>, key: Key): Promise<Value> {
    const loading = this.loaderOf(edge).load(key);
    const { countOf } = edge;
    return countOf ? loading.then((value) => this.give(value, countOf(value))) : loading;
  }

  /** Gives what holds so many nodes when it is its turn; what was read otherwise than by a key, too. */
  give<Value>(value: Value, nodes: number): Value | Promise<Value> {
    this.given += nodes;
    this.onNodes(this.given);
    if (this.given > this.turnEnds) {
      this.turnEnds = this.given + NODES_A_TURN;
      this.turn = (this.turn ?? Promise.resolve()).then(() => setImmediate());
    }
    return this.turn ? this.turn.then(() => value) : value;
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

  private primeNodesOf<Key, Value>({ nodes }: Edge<Key, Value>, values: readonly Value[]): void {
    if (nodes) for (const value of values) this.primeNodes(nodes.byId, nodes.of(value));
  }

  private loaderOf<Key, Value>(edge: Edge<Key, Value>): DataLoader<Key, Value, unknown> {
    const known = this.loaders.get(edge);
    if (known) return known as unknown as DataLoader<Key, Value, unknown>;
    const loader = new DataLoader<Key, Value, unknown>(
      async (keys) => {
        const values = await edge.batch(this.reader.of(edge), keys);
        this.primeNodesOf(edge, values);
        return values;
      },
      edge.cacheKey ? { cacheKeyFn: edge.cacheKey } : {},
    );
    this.loaders.set(edge, loader as unknown as DataLoader<unknown, unknown, unknown>);
    return loader;
  }
}
