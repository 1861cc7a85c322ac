import { Field, Int, ObjectType } from 'type-graphql';
import { Plan } from './plan.type.js';

@ObjectType('NotLoaded', {
  simpleResolvers: true,
  description: 'A plan that is loaded in part: what its missing pillars hold is unknown here, not zero.',
})
export class NotLoadedType {
  @Field(() => Plan, {
    nullable: true,
    description: 'The plan; null where more plans are loaded in part than are named, which `messageEn` then says.',
  })
  plan!: Plan | null;

  @Field(() => [Int], {
    description: 'The numbers of the printed pillars that are not loaded; empty where `plan` is null.',
  })
  missingPillars!: number[];

  @Field(() => String, { description: 'What is not in the answer, in Japanese.' })
  messageJa!: string;

  @Field(() => String, { description: 'What is not in the answer, in English.' })
  messageEn!: string;
}

@ObjectType('Coverage', {
  simpleResolvers: true,
  description:
    'What an answer does not rest on, as `extensions.notLoaded` tells it of the whole answer, for clients that drop extensions.',
})
export class CoverageType {
  @Field(() => [NotLoadedType], {
    description: 'The plans that it touches and that are loaded in part, in printed order; empty where all is loaded.',
  })
  notLoaded!: () => Promise<NotLoadedType[]>;
}
