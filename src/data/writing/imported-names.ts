import type { GraphNode } from '../../domain/plan-graph.js';

type Named = { id: string; properties: GraphNode['properties'] | Record<string, unknown> };

/** What nodes and links are called by what the nodes say of themselves; the end of an id where they say nothing. */
export function namesBy(nodes: readonly Named[]): (name: string) => string {
  const known = new Map(nodes.map(({ id, properties }) => [id, properties]));
  const nameOf = (id: string) => {
    const { name, title, term, summary, label, text, printed } = known.get(id) ?? {};
    return String(name ?? title ?? term ?? summary ?? label ?? text ?? printed ?? id.split('/').slice(-2).join('/'));
  };
  return (name) => {
    const [from = '', type, to] = name.split(' ');
    return type === undefined || to === undefined ? nameOf(from) : `${nameOf(from)} → ${nameOf(to)}`;
  };
}
