import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Evidence as EvidenceRow, Figure as FigureRow } from '../../data/plan/evidence.repository.js';
import type { EvidenceKind } from '../../domain/plan.js';
import { EvidenceKindEnum } from '../request/enums.js';
import { Node } from './node.type.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'Evidence for a measure: これまで取り組んできたこと, 市民が望んでいること, 国・県の動向, graphs.',
})
export class Evidence extends Node implements EvidenceRow {
  @Field(() => EvidenceKindEnum, { description: 'The kind of evidence.' })
  kind!: EvidenceKind;

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

  number!: number;
  at!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A number cited as evidence.' })
export class Figure implements FigureRow {
  @Field(() => ID, {
    description:
      'Built from its evidence and its position among the figures of that, such as "example-2024/evidence/3.1.4/figure/1". Unique across all plans. Cannot be used with `node`.',
  })
  id!: string;

  @Field(() => String, { description: 'What the number counts.' })
  label!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'The number, in `unit`; null if only words are printed, such as 7割半ば.',
  })
  value!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The text as printed, with half-width digits; null if unknown.',
  })
  printed!: string | null;

  @Field(() => String, { nullable: true, description: 'The unit as printed; null if there is none.' })
  unit!: string | null;

  @Field(() => Int, { nullable: true, description: 'The fiscal year of the number; null if none is printed.' })
  fiscalYear!: number | null;
}
