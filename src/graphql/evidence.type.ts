import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Evidence as EvidenceRow, Figure as FigureRow } from '../data/evidence.repository.js';
import type { EvidenceKind } from '../domain/plan.js';
import { EvidenceKindEnum } from './enums.js';
import { Node } from './node.type.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'What a measure rests on: これまで取り組んできたこと, 市民が望んでいること, 国・県の動向, graphs.',
})
export class Evidence extends Node implements EvidenceRow {
  @Field(() => EvidenceKindEnum, { description: 'What kind of reason it is.' })
  kind!: EvidenceKind;

  @Field(() => String, { description: 'What it says, in own words.' })
  summary!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A number that evidence cites.' })
export class Figure implements FigureRow {
  @Field(() => ID, {
    description:
      'Made of its evidence and its place among the figures of that, such as "example-2024/evidence/3.1.4/figure/1": unique over all plans. It is not for `node`.',
  })
  id!: string;

  @Field(() => String, { description: 'What it counts.' })
  label!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'The number, in `unit`; null where only words are printed, such as 7割半ば.',
  })
  value!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The text as printed, digits in half width; null where not known.',
  })
  printed!: string | null;

  @Field(() => String, { nullable: true, description: 'The unit as printed; null where none is.' })
  unit!: string | null;

  @Field(() => Int, { nullable: true, description: 'The fiscal year of the number; null where none is printed.' })
  fiscalYear!: number | null;
}
