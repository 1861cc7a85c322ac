import { Field, InputType, Int } from 'type-graphql';
import type { Combinators } from '../data/filter.js';
import { type PlanLevel, SERVES_AT_LEAST } from '../data/program.predicates.js';
import { DepartmentWhere } from './department.input.js';
import { enumOf } from './enums.js';
import { InitiativeWhere } from './initiative.input.js';
import { MeasureWhere } from './measure.input.js';
import { orderOf } from './order.input.js';
import { PillarWhere } from './pillar.input.js';
import { Combinable, PlanNodeWhere, StringWhere } from './where.input.js';

const PlanLevelEnum = enumOf<PlanLevel>('PlanLevel', 'The levels that programs serve.', {
  PILLAR: '柱.',
  MEASURE: '施策.',
  INITIATIVE: '取組.',
});

@InputType({
  description:
    'Programs that serve at least so many nodes of a level. A program whose first listing is not loaded is known to serve one more than the graph shows, and is counted so unless told otherwise.',
})
export class ServesWhere {
  @Field(() => PlanLevelEnum, { description: 'The level whose nodes are counted.' })
  level!: PlanLevel;

  @Field(() => Int, {
    nullable: true,
    defaultValue: SERVES_AT_LEAST,
    description: `At least so many, each counted once; 1 or more, INVALID_AT_LEAST below. null means ${SERVES_AT_LEAST}.`,
  })
  atLeast?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Whether only what is loaded counts; null means false.',
  })
  loadedOnly?: boolean | null;
}

@Combinable(() => ProgramWhere)
@InputType({ description: 'Which programs; all that is given must hold.' })
export class ProgramWhere extends PlanNodeWhere implements Combinators<ProgramWhere> {
  and?: ProgramWhere[] | null;
  or?: ProgramWhere[] | null;
  not?: ProgramWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'Its name.' })
  name?: StringWhere | null;

  @Field(() => PillarWhere, { nullable: true, description: 'Listed under at least one such pillar.' })
  pillar?: PillarWhere | null;

  @Field(() => MeasureWhere, { nullable: true, description: 'Listed under at least one such measure.' })
  measure?: MeasureWhere | null;

  @Field(() => InitiativeWhere, { nullable: true, description: 'Listed by at least one such initiative.' })
  initiative?: InitiativeWhere | null;

  @Field(() => DepartmentWhere, { nullable: true, description: 'Run by at least one such department.' })
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
    description: 'true: its first listing is among what is loaded; false: it is in a pillar that is not.',
  })
  homeLoaded?: boolean | null;

  @Field(() => ServesWhere, { nullable: true, description: 'Serves at least so many nodes of a level.' })
  serves?: ServesWhere | null;
}

export const ProgramOrder = orderOf('Program', 'PRINTED', 'NAME');
