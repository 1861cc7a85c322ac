import { Field, ObjectType } from 'type-graphql';
import type { Indicator as IndicatorRow } from '../data/indicator.repository.js';
import type { Direction, IndicatorKind } from '../domain/plan.js';
import { DirectionEnum, IndicatorKindEnum } from './enums.js';
import { Node } from './node.type.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: '評価指標 of a policy, or 参考指標 of a measure.',
})
export class Indicator extends Node implements IndicatorRow {
  @Field(() => String, { description: 'The name as printed, without unit and policy mark.' })
  name!: string;

  @Field(() => IndicatorKindEnum, { description: 'What it is for.' })
  kind!: IndicatorKind;

  @Field(() => String, { nullable: true, description: 'The unit as printed, such as 人/年; null where none is.' })
  unit!: string | null;

  @Field(() => DirectionEnum, {
    nullable: true,
    description: 'Which way it is to go; null where the plan prints no direction. Never guessed.',
  })
  direction!: Direction | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why no target is set, in own words; null where targets are, or the plan gives no reason.',
  })
  noTargetReason!: string | null;
}
