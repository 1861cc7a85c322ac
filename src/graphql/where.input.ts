import { type ClassType, Field, ID, InputType } from 'type-graphql';

@InputType({
  description:
    'How a text must be; all that is given must hold. Null is no text: NULL_IN_FILTER, as in all filters. Spellings that `search` takes for the same are the same: width, case, kana, shapes of kanji, ヶ or が, ・ or none, 障害 or 障がい, years of eras or of the calendar.',
})
export class StringWhere {
  @Field(() => String, { nullable: true, description: 'This text, the whole of it.' })
  eq?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'One of these texts, the whole of it; none for an empty list.',
  })
  in?: string[] | null;

  @Field(() => String, { nullable: true, description: 'This text somewhere in it.' })
  contains?: string | null;
}

/** The ids that filters of all kinds of node take; types that extend it say the rest. */
@InputType({ description: 'Which nodes, by id.' })
export abstract class NodeWhere {
  @Field(() => [ID], {
    nullable: true,
    description:
      'One of these ids, none for an empty list; INVALID_ID for the id of another kind, UNKNOWN_ID for one that is not here.',
  })
  id?: string[] | null;
}

/** What filters of nodes of a plan take beside. */
@InputType({ description: 'Which nodes of a plan.' })
export abstract class PlanNodeWhere extends NodeWhere {
  @Field(() => ID, {
    nullable: true,
    description: 'The id of the plan it stands in; UNKNOWN_ID where that is not here.',
  })
  plan?: string | null;
}

/** Adds the fields `and`, `or` and `not`, each of the filter's own type, to a filter. */
export function Combinable(type: () => ClassType): ClassDecorator {
  return ({ prototype }) => {
    const field = (name: string, fieldType: () => ClassType | ClassType[], description: string) =>
      Field(fieldType as () => ClassType, { nullable: true, description })(prototype, name);
    field('and', () => [type()], 'All of these hold; an empty list asks nothing.');
    field('or', () => [type()], 'At least one of these holds; an empty list asks nothing.');
    field('not', type, 'This does not hold.');
  };
}
