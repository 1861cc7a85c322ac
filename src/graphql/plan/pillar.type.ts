import { ObjectType } from 'type-graphql';
import type { Pillar as PillarRow } from '../../data/plan/pillar.repository.js';
import { Place } from './place.type.js';

@ObjectType({
  implements: Place,
  simpleResolvers: true,
  description: '柱: the role of the top level of a plan. A plan may have none.',
})
export class Pillar extends Place implements PillarRow {
  code!: string;
}
