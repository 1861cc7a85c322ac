import { Field, Int, ObjectType } from 'type-graphql';
import type { Plan as PlanRow } from '../../data/plan/plan.repository.js';
import type { NodeKind } from '../../domain/plan.js';
import { NodeKindEnum } from '../request/enums.js';
import { Node } from './node.type.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'The name a plan uses for one of its levels: 柱, 施策, 取組 in one city, 基本目標, 基本施策, 主要事業 in another.',
})
export class LevelName {
  @Field(() => NodeKindEnum, { description: 'The level.' })
  kind!: NodeKind;

  @Field(() => String, { description: 'The name as printed.' })
  name!: string;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: '計画: one published edition of a plan, for a range of fiscal years. It may be only partly loaded.',
})
export class Plan extends Node implements PlanRow {
  @Field(() => String, { description: 'The title of the plan.' })
  title!: string;

  @Field(() => Int, { nullable: true, description: 'The first fiscal year it covers; null if none is printed.' })
  startFiscalYear!: number | null;

  @Field(() => Int, { nullable: true, description: 'The last fiscal year it covers; null if none is printed.' })
  endFiscalYear!: number | null;

  @Field(() => [Int], { description: 'The numbers of the loaded pillars.' })
  loadedPillars!: number[];

  @Field(() => [Int], {
    description: 'The numbers of the printed pillars that are not loaded. Their contents are unknown, not zero.',
  })
  missingPillars!: number[];

  @Field(() => String, {
    description: 'A hash of the content; changes only when an import changes anything.',
  })
  revision!: string;

  levelKinds!: NodeKind[];
  levelNames!: string[];
}
