import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Departments that become one.' })
class MergeAssumption {
  @Field(() => [ID], {
    description:
      'The ids of the departments: one to rename it, or several. A made department of an earlier assumption can be among them. One of kind GROUP cannot be merged.',
  })
  departments!: string[];

  @Field(() => String, {
    description:
      'The name of the department that is made; it may be the name of one of them. It stands in the printed order where the first of them stands, and has their kind, or OTHER where they are of several. Its id is `<municipality>/assumed/<name>`, such as "122173/assumed/福祉課" (a slash in the name becomes ／): later assumptions of the list and `where.department` can refer to it, `node` does not know it. Where several of them run a program, it has the strongest of their roles: LEAD, SUPPORT, PARTNER, none.',
  })
  into!: string;
}

@InputType({ description: 'Programs that another department takes over.' })
class MoveAssumption {
  @Field(() => [ID], { description: 'The ids of programs of the plan.' })
  programs!: string[];

  @Field(() => ID, {
    description:
      'The id of the department that takes them over: any of the municipality, or a made one of an earlier assumption. It takes the place of the departments that are printed as LEAD (主管); of all of them, where none is. Others keep their part.',
  })
  to!: string;
}

/** One of the two, which the schema checks. */
@InputType({ description: 'A part of a reorganization that is assumed: either field, not both. Nothing is stored.' })
export class AssumptionInput {
  @Field(() => MergeAssumption, { nullable: true, description: 'Departments that become one.' })
  merge?: MergeAssumption;

  @Field(() => MoveAssumption, { nullable: true, description: 'Programs that another department takes over.' })
  move?: MoveAssumption;
}
