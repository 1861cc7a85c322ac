import { Field, Int, ObjectType } from 'type-graphql';
import type { Issue as IssueRow } from '../data/issue.repository.js';
import { Node } from './node.type.js';

@ObjectType({ implements: Node, simpleResolvers: true, description: '課題: what a measure faces.' })
export class Issue extends Node implements IssueRow {
  @Field(() => Int, { description: 'The number printed in its measure.' })
  number!: number;

  @Field(() => String, { description: 'What it says, in own words.' })
  summary!: string;
}
