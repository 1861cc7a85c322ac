import { Field, InputType } from 'type-graphql';
import { listArgsOf } from '../list/list.args.js';
import { NodeWhere, StringWhere } from '../list/where.input.js';

@InputType({ description: 'Filter for municipalities.' })
export class MunicipalityWhere extends NodeWhere {
  @Field(() => StringWhere, { nullable: true, description: 'Filter by local government code.' })
  code?: StringWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by name.' })
  name?: StringWhere | null;

  @Field(() => StringWhere, { nullable: true, description: 'Filter by prefecture, such as 千葉県.' })
  prefecture?: StringWhere | null;
}

export const MunicipalityListArgs = listArgsOf(MunicipalityWhere);
