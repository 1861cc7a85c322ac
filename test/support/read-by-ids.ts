import type { ByIds, Edge } from '../../src/data/store/edge.js';

/** The statement by which an edge reads by ids alone, for a key of it. */
export async function byIdsOf<Key, Value>(edge: Edge<Key, Value>, key: Key): Promise<ByIds> {
  let asked: ByIds | undefined;
  const unread = {
    read: async () => [],
    readByIds: async (byIds: ByIds, ids: readonly string[]) => {
      asked = byIds;
      return new Map(ids.map((id) => [id, []]));
    },
  };
  await edge.batch(unread, [key]);
  if (!asked) throw new Error('This edge does not read by ids.');
  return asked;
}
