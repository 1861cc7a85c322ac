import { Field, InputType, Int } from 'type-graphql';
import type { Combinators } from '../../data/list/filter.js';
import { type PlanLevel, SERVES_AT_LEAST } from '../../data/plan/program.predicates.js';
import { listArgsOf } from '../list/list.args.js';
import { DEPARTMENTS, NAME, orderOf, PAGE, PRINTED } from '../list/order.input.js';
import { IntRange } from '../list/range.input.js';
import { Combinable, StringWhere } from '../list/where.input.js';
import { enumOf } from '../request/enums.js';
import { AmountWhere, FactWhere, RatingWhere } from './beside.input.js';
import { CommitteeWhere } from './committee.input.js';
import { DepartmentWhere } from './department.input.js';
import { IndicatorWhere } from './indicator.input.js';
import { InitiativeWhere } from './initiative.input.js';
import { MeasureWhere } from './measure.input.js';
import { PublishedNodeWhere } from './municipality.input.js';
import { PillarWhere } from './pillar.input.js';
import { PlaceWhere } from './place.input.js';

const PlanLevelEnum = enumOf<PlanLevel>('PlanLevel', 'Levels that programs serve.', {
  PILLAR: 'Pillars (柱).',
  MEASURE: 'Measures (施策).',
  INITIATIVE: 'Initiatives (取組).',
});

@InputType({
  description:
    'Programs that serve a minimum number of nodes of a level. A program whose first listing is not loaded serves one more than the graph shows, and is counted that way unless `loadedOnly` is true.',
})
export class ServesWhere {
  @Field(() => PlanLevelEnum, { description: 'The level whose nodes are counted.' })
  level!: PlanLevel;

  @Field(() => Int, {
    nullable: true,
    defaultValue: SERVES_AT_LEAST,
    description: `Minimum number of distinct nodes: 1 or more, otherwise INVALID_AT_LEAST. null means ${SERVES_AT_LEAST}.`,
  })
  atLeast?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Whether to count loaded nodes only; null means false.',
  })
  loadedOnly?: boolean | null;
}

@Combinable(() => ProgramWhere)
@InputType({ description: 'Filter for programs. All given conditions must match.' })
export class ProgramWhere extends PublishedNodeWhere implements Combinators<ProgramWhere> {
  and?: ProgramWhere[] | null;
  or?: ProgramWhere[] | null;
  not?: ProgramWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by name.' })
  name?: StringWhere | null;

  @Field(() => PillarWhere, { nullable: true, description: 'At least one pillar that lists it matches.' })
  pillar?: PillarWhere | null;

  @Field(() => MeasureWhere, { nullable: true, description: 'At least one measure that lists it matches.' })
  measure?: MeasureWhere | null;

  @Field(() => InitiativeWhere, { nullable: true, description: 'At least one initiative that lists it matches.' })
  initiative?: InitiativeWhere | null;

  @Field(() => DepartmentWhere, { nullable: true, description: 'At least one responsible department matches.' })
  department?: DepartmentWhere | null;

  @Field(() => DepartmentWhere, { nullable: true, description: 'A department printed as its lead matches.' })
  lead?: DepartmentWhere | null;

  @Field(() => CommitteeWhere, { nullable: true, description: 'At least one working group of it matches.' })
  committee?: CommitteeWhere | null;

  @Field(() => IntRange, { nullable: true, description: 'The number of departments responsible.' })
  departmentCount?: IntRange | null;

  @Field(() => StringWhere, { nullable: true, description: 'A sign beside it, or on one of its lines, matches.' })
  mark?: StringWhere | null;

  @Field(() => RatingWhere, { nullable: true, description: 'At least one of its ratings matches.' })
  rating?: RatingWhere | null;

  @Field(() => AmountWhere, { nullable: true, description: 'At least one of its amounts matches.' })
  amount?: AmountWhere | null;

  @Field(() => FactWhere, { nullable: true, description: 'At least one other printed field of it matches.' })
  fact?: FactWhere | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: run by more than one department; false: by one at most.',
  })
  jointly?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: listed more than once, or relisted from a pillar that is not loaded; false: neither.',
  })
  relisted?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: its first listing is loaded; false: it is in a pillar that is not loaded.',
  })
  homeLoaded?: boolean | null;

  @Field(() => ServesWhere, { nullable: true, description: 'Serves a minimum number of nodes of a level.' })
  serves?: ServesWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'The summary of one of its lines matches.' })
  summary?: StringWhere | null;

  @Field(() => IntRange, { nullable: true, description: 'One of its lines is on such a printed page.' })
  page?: IntRange | null;

  @Field(() => StringWhere, { nullable: true, description: 'The number printed before one of its lines matches.' })
  printedNumber?: StringWhere | null;

  @Field(() => PlaceWhere, { nullable: true, description: 'A place that lists it, or one above that, matches.' })
  place?: PlaceWhere | null;

  @Field(() => IndicatorWhere, {
    nullable: true,
    description: 'At least one of its own indicators, or that it lists again, matches.',
  })
  indicators?: IndicatorWhere | null;
}

const ProgramOrder = orderOf('Program', {
  ...PRINTED,
  ...NAME,
  AMOUNT:
    'By the whole amount of the latest fiscal year, of several of that year the last printed; nodes without one come last.',
  ...PAGE,
  LISTINGS: 'By number of lines that list it.',
  ...DEPARTMENTS,
});

export const ProgramListArgs = listArgsOf(ProgramWhere, ProgramOrder);
