import { Field, InputType } from 'type-graphql';

@InputType({ description: 'How a text must be; all that is given must hold.' })
export class StringWhere {
  @Field(() => String, { nullable: true, description: 'Exactly this text.' })
  eq?: string | null;

  @Field(() => [String], { nullable: true, description: 'Exactly one of these texts; none for an empty list.' })
  in?: string[] | null;

  @Field(() => String, { nullable: true, description: 'This text somewhere in it, letter by letter.' })
  contains?: string | null;
}
