import { updateSearchTexts } from '../analysis/search-texts.js';
import type { Graph } from '../store/graph.js';
import { nameBodies } from './bodies.write.js';
import { updateSums } from './sums.write.js';

/** Brings what an earlier version stored or backed up up to date; what is so already is only asked whether it is. */
export async function bringUpToDate(graph: Graph): Promise<void> {
  await updateSearchTexts(graph);
  await nameBodies(graph);
  await updateSums(graph);
}
