import { Field, Float, Int, ObjectType } from 'type-graphql';
import type {
  IndicatorSeries as IndicatorSeriesRow,
  IndicatorValue as IndicatorValueRow,
} from '../data/series.repository.js';
import type { ValueKind } from '../domain/plan.js';
import { ValueKindEnum } from './enums.js';
import { Node } from './node.type.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'One line of numbers of an indicator. A cell printed 「－」 is no value; zero is one.',
})
export class IndicatorSeries extends Node implements IndicatorSeriesRow {
  @Field(() => String, {
    nullable: true,
    description: 'What the plan calls this line; null where the indicator has only one.',
  })
  name!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A cell of an indicator table.' })
export class IndicatorValue implements IndicatorValueRow {
  @Field(() => Int, {
    description: 'The fiscal year it belongs to, also where the cell names another than its column.',
  })
  fiscalYear!: number;

  @Field(() => ValueKindEnum, { description: 'What the number is.' })
  kind!: ValueKind;

  @Field(() => Float, {
    nullable: true,
    description: "The number, in the indicator's unit; null where the cell holds words, which `printed` has.",
  })
  value!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The text as printed, digits in half width, such as "11,426"; null where it is not known.',
  })
  printed!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the plan adds to the cell, in own words; null for nothing.',
  })
  note!: string | null;
}
