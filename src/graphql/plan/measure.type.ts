import { Field, Int, ObjectType } from 'type-graphql';
import type { Measure as MeasureRow } from '../../data/plan/measure.repository.js';
import { Node } from './node.type.js';

@ObjectType({ implements: Node, simpleResolvers: true, description: '施策: a measure within a pillar.' })
export class Measure extends Node implements MeasureRow {
  @Field(() => String, { description: 'The numbers of pillar and measure, such as "3.1".' })
  code!: string;

  @Field(() => Int, { description: 'The printed number within its pillar.' })
  number!: number;

  @Field(() => String, { description: 'The name as printed, without （重点）.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it is marked 重点.' })
  priority!: boolean;

  @Field(() => Int, { nullable: true, description: 'The printed page number; null if the plan does not give it.' })
  page!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it has no indicators, paraphrased; null if it has some, or the plan gives no reason.',
  })
  noIndicatorReason!: string | null;
}
