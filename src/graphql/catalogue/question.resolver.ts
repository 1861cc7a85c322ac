import { Query, Resolver } from 'type-graphql';
import { QUESTIONS } from '../../data/catalogue/question.repository.js';
import { rootList } from '../list/root.list.js';
import { Question } from './question.type.js';

@Resolver(() => Question)
export class QuestionResolver {
  @Query(() => [Question], rootList('Predefined questions, by name, as query documents ready to run.'))
  questions() {
    return QUESTIONS;
  }
}
