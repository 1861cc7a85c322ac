import { Field, InputType } from 'type-graphql';
import type { EvidenceKind } from '../../domain/plan.js';
import { listArgsOf } from '../list/list.args.js';
import { FloatRange, IntRange } from '../list/range.input.js';
import { PlanNodeWhere, StringWhere } from '../list/where.input.js';
import { EvidenceKindEnum } from '../request/enums.js';
import { MeasureWhere } from './measure.input.js';

@InputType({ description: 'Filter for evidence. All given conditions must match.' })
class EvidenceWhere extends PlanNodeWhere {
  @Field(() => [EvidenceKindEnum], { nullable: true, description: 'Any of these kinds.' })
  kind?: EvidenceKind[] | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by summary.' })
  summary?: StringWhere | null;

  @Field(() => IntRange, { nullable: true, description: 'Filter by printed page.' })
  page?: IntRange | null;

  @Field(() => MeasureWhere, { nullable: true, description: 'The measure it supports, or that its place is part of.' })
  measure?: MeasureWhere | null;

  @Field(() => FloatRange, { nullable: true, description: 'At least one number that it cites lies in this range.' })
  figure?: FloatRange | null;
}

export const EvidenceListArgs = listArgsOf(EvidenceWhere);
