import { Field, ID, InputType, Int } from 'type-graphql';
import type { PlanLevel } from '../data/program.predicates.js';
import { DepartmentWhere } from './department.input.js';
import { enumOf } from './enums.js';
import { InitiativeWhere } from './initiative.input.js';
import { MeasureWhere } from './measure.input.js';
import { ORDER_FIELDS, orderOf } from './order.input.js';
import { PillarWhere } from './pillar.input.js';
import { StringWhere } from './where.input.js';

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
    defaultValue: 2,
    description: 'At least so many, each counted once; every program serves at least 0.',
  })
  atLeast!: number;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether only what is loaded counts.' })
  loadedOnly!: boolean;
}

@InputType({ description: 'Which programs; all that is given must hold.' })
export class ProgramWhere {
  @Field(() => [ProgramWhere], { nullable: true, description: 'All of these hold; an empty list asks nothing.' })
  and?: ProgramWhere[] | null;

  @Field(() => [ProgramWhere], {
    nullable: true,
    description: 'At least one of these holds; an empty list asks nothing.',
  })
  or?: ProgramWhere[] | null;

  @Field(() => ProgramWhere, { nullable: true, description: 'This does not hold.' })
  not?: ProgramWhere | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'One of these ids, none for an empty list; INVALID_ID for the id of another kind, UNKNOWN_ID for one that is not here.',
  })
  id?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of the plan it stands in; UNKNOWN_ID where that is not here.',
  })
  plan?: string | null;

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

export const ProgramOrder = orderOf('Program', {
  PRINTED: ORDER_FIELDS.PRINTED,
  NAME: ORDER_FIELDS.NAME,
});
