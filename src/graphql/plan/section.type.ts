import { ObjectType } from 'type-graphql';
import type { Section as SectionRow } from '../../data/plan/section.repository.js';
import { Place } from './place.type.js';

@ObjectType({
  implements: Place,
  simpleResolvers: true,
  description:
    'A printed level without a role of its own, such as a chapter above the pillars, or (1) between pillar and measure.',
})
export class Section extends Place implements SectionRow {
  page!: number | null;

  code!: string;
  levelName!: string | null;
}
