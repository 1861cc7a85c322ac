import { type ClassType, Field, ID, InputType } from 'type-graphql';

@InputType({
  description:
    'Filter for a text. All given conditions must match. null is an error, NULL_IN_FILTER, as in all filters. Spelling variants are equal, as in `search`: width, case, kana, kanji variants, ヶ or が, with or without ・, 障害 or 障がい, Japanese or Western years.',
})
export class StringWhere {
  @Field(() => String, { nullable: true, description: 'Equals this text.' })
  eq?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Equals any of these texts; an empty list matches nothing.',
  })
  in?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Contains this text.' })
  contains?: string | null;
}

/** The ids that filters of all kinds of node take; types that extend it say the rest. */
@InputType({ description: 'Which nodes, by id.' })
export abstract class NodeWhere {
  @Field(() => [ID], {
    nullable: true,
    description:
      'Any of these ids; an empty list matches nothing. INVALID_ID if an id is of another kind, UNKNOWN_ID if it does not exist.',
  })
  id?: string[] | null;
}

/** What filters of nodes of a plan take beside. */
@InputType({ description: 'Which nodes of a plan.' })
export abstract class PlanNodeWhere extends NodeWhere {
  @Field(() => ID, {
    nullable: true,
    description: 'The id of the plan it belongs to; UNKNOWN_ID if it does not exist.',
  })
  plan?: string | null;
}

const COMBINABLE = new Map<string, ClassType>();

/**
 * The filter input of that name, for fields of a filter whose file cannot import the other's, since both name each other. It is looked up
 * when the schema is built.
 */
export const inputNamed = (name: string) => (): ClassType => {
  const input = COMBINABLE.get(name);
  if (!input) throw new Error(`No filter input ${name} is loaded.`);
  return input;
};

/** Adds the fields `and`, `or` and `not`, each of the filter's own type, to a filter. */
export function Combinable(type: () => ClassType): ClassDecorator {
  return (target) => {
    COMBINABLE.set(target.name, target as unknown as ClassType);
    const { prototype } = target;
    const field = (name: string, fieldType: () => ClassType | ClassType[], description: string) =>
      Field(fieldType as () => ClassType, { nullable: true, description })(prototype, name);
    field('and', () => [type()], 'All of these match; an empty list is no condition.');
    field('or', () => [type()], 'At least one of these matches; an empty list is no condition.');
    field('not', type, 'This does not match.');
  };
}
