import { z } from 'zod';
import { canonical, type GraphNode, type Properties } from '../../domain/plan-graph.js';
import { asProperties, foldName, type StoredNode, searchProperties } from '../../domain/searched-texts.js';
import { readings } from '../analysis/readings.js';
import { statement } from '../store/cypher.js';
import type { Graph } from '../store/graph.js';
import type { Transaction } from '../store/transaction.js';

const namedBodies = statement('body.named');
const write = statement('body.write');
const leave = statement('body.leave');
const enter = statement('body.enter');
const formerPlans = statement('body.formerPlans');
const nameInFormerPlans = statement('body.nameInFormerPlans');

const properties = z.record(z.string(), z.unknown());
const row = z.object({ labels: z.array(z.string()), properties, names: z.array(properties) });

type Named = z.infer<typeof row>;

/** Bodies belong to a municipality, and are called by each of its plans as that prints them. */
export const isBody = ({ kind }: Pick<GraphNode, 'kind'>): boolean => kind === 'DEPARTMENT' || kind === 'COMMITTEE';

/**
 * Has bodies bear what the newest plan that names them calls them, and know all their other names.
 *
 * @param ready what is known already of bodies that one plan alone names, by id: all that is stored of them
 */
export async function refreshBodies(
  transaction: Pick<Transaction, 'run'>,
  ids: string[],
  ready: ReadonlyMap<string, Properties> = new Map(),
): Promise<void> {
  if (ids.length === 0) return;
  const found = await transaction.run(namedBodies, { ids: [...new Set(ids)] }, row);
  const bodies = found.filter(({ names }) => names.length > 0).map(bodyOf);
  const isReady = ({ id, properties }: StoredNode) =>
    canonical(calledBy(ready.get(id) ?? {})) === canonical(properties);
  const texts = searchProperties(
    bodies.filter((body) => !isReady(body)),
    [],
    await readings(bodies.filter((body) => !isReady(body))),
  );
  const rows = bodies.flatMap(({ id, properties, before }) => {
    const more = texts.get(id);
    const after = more ? { id, ...properties, ...asProperties(more) } : { id, ...ready.get(id) };
    return canonical(after) === canonical(before) ? [] : [{ id, properties: after }];
  });
  for (const query of [write, leave]) await transaction.run(query, { rows }, z.never());
  await transaction.run(
    enter,
    { rows: bodies.filter(({ properties }) => properties.parent).map(({ id, properties }) => ({ id, properties })) },
    z.never(),
  );
}

/** What a plan calls a body, of all that is stored of the body. */
function calledBy({ sortKey, name, kind, reading, parent }: Properties): object {
  return JSON.parse(JSON.stringify({ sortKey, name, kind, reading, parent }));
}

/** Has plans that an earlier version stored say what they call their bodies. */
export async function nameBodies(graph: Graph): Promise<void> {
  const [found] = await graph.read(formerPlans, {}, z.object({ plans: z.number() }));
  if (found?.plans)
    await graph.write((transaction) => transaction.run(nameInFormerPlans, {}, z.never()), { isLong: true });
}

/** What a body is by its newest plan, with the names that others have for it. */
function bodyOf({
  labels,
  properties: before,
  names,
}: Named): StoredNode & { properties: Properties; before: Properties } {
  const newest = names.at(-1) as Properties;
  const others = [...new Set(names.map(({ name }) => name as string))].filter((name) => name !== newest.name);
  return {
    id: before.id as string,
    kind: labels.includes('Department') ? 'DEPARTMENT' : 'COMMITTEE',
    properties: {
      ...newest,
      ...(others.length > 0 ? { otherNames: others, foldedOtherNames: others.map(foldName) } : {}),
    },
    before: before as Properties,
  };
}
