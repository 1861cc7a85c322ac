import { Field, InputType, Int } from 'type-graphql';
import type { Combinators } from '../../data/list/filter.js';
import { type PlanLevel, SERVES_AT_LEAST } from '../../data/plan/program.predicates.js';
import { listArgsOf } from '../list/list.args.js';
import { orderOf } from '../list/order.input.js';
import { Combinable, PlanNodeWhere, StringWhere } from '../list/where.input.js';
import { enumOf } from '../request/enums.js';
import { DepartmentWhere } from './department.input.js';
import { InitiativeWhere } from './initiative.input.js';
import { MeasureWhere } from './measure.input.js';
import { PillarWhere } from './pillar.input.js';

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
export class ProgramWhere extends PlanNodeWhere implements Combinators<ProgramWhere> {
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
}

const ProgramOrder = orderOf('Program', 'PRINTED', 'NAME');

export const ProgramListArgs = listArgsOf(ProgramWhere, ProgramOrder);
