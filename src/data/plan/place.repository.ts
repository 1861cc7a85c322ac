import Cypher from '@neo4j/cypher-builder';
import { z } from 'zod';
import { sortedBy } from '../list/list.definition.js';
import { list } from '../list/list.js';
import { type Identified, listBehind, valueBehind } from '../store/edge.js';
import { nodeRow } from './node.repository.js';
import { placeFilter } from './place.filter.js';

/** The places directly in a plan or place, of whatever kind. */
export const placesOfPlace = listBehind('place.byParents', nodeRow);

/** The place directly above another; null where that is the plan. */
export const parentOfPlace = valueBehind<Identified | null>('place.parents', nodeRow, null);
/** What a reason or an indicator is printed at: a place, a policy, a program or the plan. */
export const ownerOfPrinted = valueBehind<Identified | null>('place.byPrinted', nodeRow, null);
/** The places that list a policy or an indicator again. */
export const placesRelisting = listBehind('place.relisting', nodeRow);
/** The pillar, measure and initiative that a place is or stands under. */
export const rolesAbovePlace = listBehind('place.above', nodeRow);
/** The printed page of a node whose row does not hold it. */
export const pageOfNode = valueBehind('place.pages', z.number().nullable(), null);
/** What a place says of itself, where its row does not hold it. */
export const textsOfPlace = valueBehind(
  'place.texts',
  z.object({
    levelName: z.string().nullable(),
    summary: z.string().nullable(),
    noIndicatorReason: z.string().nullable(),
  }),
  { levelName: null, summary: null, noIndicatorReason: null },
);

/** What is printed before a node whose row does not hold it. */
export const printedNumberOfNode = valueBehind('place.printedNumbers', z.string().nullable(), null);
/** The places that list a program. */
export const placesOfProgram = listBehind('place.byPrograms', nodeRow);

export const places = list({
  noun: 'place',
  label: 'Node',
  row: nodeRow,
  filter: placeFilter,
  holds: (place) => Cypher.isNotNull(place.property('placeKey')),
  sortKeys: { PRINTED: sortedBy('placeKey') },
});
