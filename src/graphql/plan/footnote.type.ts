import { Field, Int, ObjectType } from 'type-graphql';
import type { Footnote as FootnoteRow } from '../../data/plan/footnote.repository.js';
import { Node } from './node.type.js';

@ObjectType({ implements: Node, simpleResolvers: true, description: '脚注: a footnote.' })
export class Footnote extends Node implements FootnoteRow {
  @Field(() => Int, { description: 'The printed number.' })
  number!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The term it explains, as printed; null if it explains none.',
  })
  term!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Summary; paraphrased, not quoted from the plan. Null if the plan document has none.',
  })
  summary!: string | null;
}
