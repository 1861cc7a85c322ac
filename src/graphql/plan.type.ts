import { Field, Int, ObjectType } from 'type-graphql';
import type { Plan as PlanRow } from '../data/plan.repository.js';
import type { NodeKind } from '../domain/plan.js';
import { NodeKindEnum } from './enums.js';
import { Node } from './node.type.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'What a plan prints for one of its levels: 柱, 施策, 取組 in one city, 基本目標, 基本施策, 主要事業 in another.',
})
export class LevelName {
  @Field(() => NodeKindEnum, { description: 'The level.' })
  kind!: NodeKind;

  @Field(() => String, { description: 'The word as printed.' })
  name!: string;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: '計画: one published edition of a plan, for a span of fiscal years. It may be loaded in part.',
})
export class Plan extends Node implements PlanRow {
  @Field(() => String, { description: 'The title of the plan.' })
  title!: string;

  @Field(() => Int, { description: 'The first fiscal year it runs for.' })
  startFiscalYear!: number;

  @Field(() => Int, { description: 'The last fiscal year it runs for.' })
  endFiscalYear!: number;

  @Field(() => [Int], { description: 'The numbers of the pillars that are loaded.' })
  loadedPillars!: number[];

  @Field(() => [Int], {
    description: 'The numbers of the printed pillars that are not loaded: what they hold is unknown here, not zero.',
  })
  missingPillars!: number[];

  @Field(() => String, {
    description: 'A hash of the content; another one after an import that changed anything, the same otherwise.',
  })
  revision!: string;

  levelKinds!: NodeKind[];
  levelNames!: string[];
}
