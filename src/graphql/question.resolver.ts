import { Query, Resolver } from 'type-graphql';
import { QUESTIONS } from '../data/question.repository.js';
import { Question } from './question.type.js';
import { rootList } from './root.list.js';

@Resolver(() => Question)
export class QuestionResolver {
  @Query(() => [Question], rootList('Predefined questions, by name, as query documents ready to run.'))
  questions() {
    return QUESTIONS;
  }
}
