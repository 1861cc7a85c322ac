import { Field, ObjectType } from 'type-graphql';
import type { Question as QuestionRow } from '../domain/question.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A question people bring, as a document ready to run. All of its variables but ids have defaults.',
})
export class Question implements QuestionRow {
  @Field(() => String, { description: 'What it is asked by: /csv/<name>, keikaku ask <name>.' })
  name!: string;

  @Field(() => String, { description: 'The question in Japanese.' })
  title!: string;

  @Field(() => String, { description: 'The question in English.' })
  titleEn!: string;

  @Field(() => String, { description: 'What its answer holds, in Japanese.' })
  description!: string;

  @Field(() => String, { description: 'What its answer holds, in English.' })
  descriptionEn!: string;

  @Field(() => String, { description: 'The GraphQL document: one query with its variables.' })
  document!: string;
}
