import { Field, ObjectType } from 'type-graphql';
import type { Measure as MeasureRow } from '../../data/plan/measure.repository.js';
import { Place } from './place.type.js';

@ObjectType({ implements: Place, simpleResolvers: true, description: '施策: a measure within a pillar.' })
export class Measure extends Place implements MeasureRow {
  @Field(() => String, { description: 'The numbers of pillar and measure, such as "3.1".' })
  code!: string;

  @Field(() => Boolean, { description: 'Whether it is marked 重点.' })
  priority!: boolean;

  page!: number | null;
  noIndicatorReason!: string | null;
}
