import { Field, InputType } from 'type-graphql';
import type { Combinators } from '../../data/list/filter.js';
import { listArgsOf } from '../list/list.args.js';
import { CODE, DEPARTMENTS, NAME, orderOf, PAGE, PRINTED, PROGRAMS } from '../list/order.input.js';
import { IntRange } from '../list/range.input.js';
import { Combinable, inputNamed, StringWhere } from '../list/where.input.js';
import { MeasureWhere } from './measure.input.js';
import { PublishedNodeWhere } from './municipality.input.js';
import type { PolicyWhere } from './policy.input.js';
import type { ProgramWhere } from './program.input.js';

@Combinable(() => InitiativeWhere)
@InputType({ description: 'Filter for initiatives. All given conditions must match.' })
export class InitiativeWhere extends PublishedNodeWhere implements Combinators<InitiativeWhere> {
  and?: InitiativeWhere[] | null;
  or?: InitiativeWhere[] | null;
  not?: InitiativeWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by code, such as "3.1.2".' })
  code?: StringWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by name.' })
  name?: StringWhere | null;

  @Field(() => MeasureWhere, { nullable: true, description: 'The measure it belongs to.' })
  measure?: MeasureWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by summary.' })
  summary?: StringWhere | null;

  @Field(() => IntRange, { nullable: true, description: 'Filter by printed page.' })
  page?: IntRange | null;

  @Field(inputNamed('PolicyWhere'), { nullable: true, description: 'At least one policy that it carries out matches.' })
  policies?: PolicyWhere | null;

  @Field(inputNamed('ProgramWhere'), {
    nullable: true,
    description: 'At least one program listed in it or below matches.',
  })
  programs?: ProgramWhere | null;
}

const InitiativeOrder = orderOf('Initiative', { ...PRINTED, ...CODE, ...NAME, ...PAGE, ...PROGRAMS, ...DEPARTMENTS });

export const InitiativeListArgs = listArgsOf(InitiativeWhere, InitiativeOrder);
