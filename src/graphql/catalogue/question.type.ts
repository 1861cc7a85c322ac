import { Field, ObjectType } from 'type-graphql';
import type { Question as QuestionRow } from '../../domain/question.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A predefined question, as a query document ready to run. All variables except ids have defaults.',
})
export class Question implements QuestionRow {
  @Field(() => String, { description: 'Its name, as in /csv/<name> and keikaku ask <name>.' })
  name!: string;

  @Field(() => String, { description: 'The question in Japanese.' })
  title!: string;

  @Field(() => String, { description: 'The question in English.' })
  titleEn!: string;

  @Field(() => String, { description: 'What the answer contains, in Japanese.' })
  description!: string;

  @Field(() => String, { description: 'What the answer contains, in English.' })
  descriptionEn!: string;

  @Field(() => String, { description: 'The GraphQL document: one query with its variables.' })
  document!: string;
}
