import { Field, ObjectType } from 'type-graphql';
import type { Indicator as IndicatorRow } from '../../data/plan/indicator.repository.js';
import type { Direction, IndicatorKind } from '../../domain/plan.js';
import { DirectionEnum, IndicatorKindEnum } from '../request/enums.js';
import { Node } from './node.type.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'An indicator: 評価指標 of a policy, or 参考指標 of a measure; of another kind where the plan says so.',
})
export class Indicator extends Node implements IndicatorRow {
  @Field(() => String, { description: 'The name as printed, without unit and policy mark.' })
  name!: string;

  @Field(() => IndicatorKindEnum, { description: 'The kind of indicator.' })
  kind!: IndicatorKind;

  @Field(() => String, { nullable: true, description: 'The unit as printed, such as 人/年; null if there is none.' })
  unit!: string | null;

  @Field(() => DirectionEnum, {
    nullable: true,
    description:
      'The intended direction: that of its column, or of the words or arrows beside its targets (増加を目指す, ↑). Null if the plan prints none. Never inferred from numbers.',
  })
  direction!: Direction | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why no target is set, paraphrased; null if there are targets, or the plan gives no reason.',
  })
  noTargetReason!: string | null;
}
