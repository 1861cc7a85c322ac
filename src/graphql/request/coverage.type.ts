import { Field, Int, ObjectType } from 'type-graphql';
import { Plan } from '../plan/plan.type.js';

@ObjectType('NotLoaded', {
  simpleResolvers: true,
  description: 'A plan that is only partly loaded. The contents of its missing pillars are unknown, not zero.',
})
export class NotLoadedType {
  @Field(() => Plan, {
    nullable: true,
    description: 'The plan; null if there are more partly loaded plans than are listed, as `messageEn` then says.',
  })
  plan!: Plan | null;

  @Field(() => [Int], {
    description: 'The numbers of the printed pillars that are not loaded; empty if `plan` is null.',
  })
  missingPillars!: number[];

  @Field(() => String, { description: 'What is missing from the answer, in Japanese.' })
  messageJa!: string;

  @Field(() => String, { description: 'What is missing from the answer, in English.' })
  messageEn!: string;
}

@ObjectType('Coverage', {
  simpleResolvers: true,
  description:
    'What is missing from an answer because it is not loaded: the same as `extensions.notLoaded` of the whole response, for clients that drop extensions.',
})
export class CoverageType {
  @Field(() => [NotLoadedType], {
    description: 'The plans involved that are only partly loaded, in printed order; empty if everything is loaded.',
  })
  notLoaded!: () => Promise<NotLoadedType[]>;
}
