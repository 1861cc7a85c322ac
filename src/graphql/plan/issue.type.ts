import { Field, Int, ObjectType } from 'type-graphql';
import type { Issue as IssueRow } from '../../data/plan/issue.repository.js';
import { Node } from './node.type.js';

@ObjectType({ implements: Node, simpleResolvers: true, description: '課題: an issue that a measure faces.' })
export class Issue extends Node implements IssueRow {
  @Field(() => Int, { description: 'The printed number within its measure.' })
  number!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Summary; paraphrased, not quoted from the plan. Null if the plan document has none.',
  })
  summary!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The number printed before it, with half-width digits and signs; null if none is printed.',
  })
  printedNumber!: string | null;

  at!: string;
}
