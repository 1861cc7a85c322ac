import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { AmountKind, BodyRole, RatingMeaning } from '../../domain/plan.js';
import { AmountKindEnum, BodyRoleEnum, RatingMeaningEnum } from '../request/enums.js';
import { Day } from '../request/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'A body and its part in something, as the plan prints it.' })
export class Responsibility {
  @Field(() => BodyRoleEnum, { nullable: true, description: 'Its part; null if the print does not tell.' })
  role!: BodyRole | null;

  @Field(() => String, { description: 'Its name in this plan. The name in its newest plan is `department.name`.' })
  printedName!: string;

  @Field(() => Int, { description: 'Its position among the bodies printed there, starting at 1.' })
  order!: number;

  @Field(() => String, {
    nullable: true,
    description: 'For what it is responsible, paraphrased, such as 介護保険事業計画; null if the print does not tell.',
  })
  note!: string | null;

  departmentId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A sign or word printed beside something: 新規, 拡充, ★.' })
export class Mark {
  @Field(() => String, { description: 'The sign as printed.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Its meaning by the legend of the plan; null without one.' })
  meaning!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "評価: the city's own verdict, as printed. What is computed from numbers is an assessment.",
})
export class Rating {
  @Field(() => ID, {
    description:
      'Built from what it is printed beside and its position there. Unique across all plans, but reassigned when ratings are added above. Cannot be used with `node`.',
  })
  id!: string;

  @Field(() => Int, { nullable: true, description: 'The fiscal year judged; null if none is printed.' })
  fiscalYear!: number | null;

  @Field(() => String, { description: 'The grade as printed: A, ○, 達成, 現状継続.' })
  grade!: string;

  @Field(() => RatingMeaningEnum, {
    nullable: true,
    description: 'What the grade means by the scale of the plan; null if the plan does not explain it.',
  })
  meaning!: RatingMeaning | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is judged, as printed, where the plan judges several things: 必要性, 有効性. Otherwise null.',
  })
  aspect!: string | null;

  @Field(() => String, { nullable: true, description: 'What is printed beside it, paraphrased; null if nothing is.' })
  note!: string | null;

  byId!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A grade of a scale that the ratings of a plan use.' })
export class RatingGrade {
  @Field(() => String, { nullable: true, description: 'What the scale is for; null for a scale of all aspects.' })
  aspect!: string | null;

  @Field(() => String, { description: 'The grade as printed.' })
  grade!: string;

  @Field(() => RatingMeaningEnum, { nullable: true, description: 'What it means; null if it is not explained.' })
  meaning!: RatingMeaning | null;

  @Field(() => String, { nullable: true, description: 'The explanation as printed; null if there is none.' })
  text!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'An amount of money, in yen.' })
export class Amount {
  @Field(() => Int, {
    nullable: true,
    description: 'The fiscal year; null where one amount covers several years (全体計画).',
  })
  fiscalYear!: number | null;

  @Field(() => AmountKindEnum, { description: 'Planned, budgeted or spent.' })
  kind!: AmountKind;

  @Field(() => String, {
    nullable: true,
    description: 'The part it is, as printed: 国庫支出金, 一般財源, 人件費. Null for the whole.',
  })
  item!: string | null;

  @Field(() => Float, { description: 'The amount in whole yen; printed units such as 千円 are converted.' })
  yen!: number;

  @Field(() => String, { nullable: true, description: 'The text as printed, before conversion; null if not recorded.' })
  printed!: string | null;

  @Field(() => String, { nullable: true, description: 'What is printed beside it, paraphrased; null if nothing is.' })
  note!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A step of a printed schedule, by fiscal year or half of one.' })
export class ScheduleStep {
  @Field(() => Day, { description: 'The first day.' })
  start!: string;

  @Field(() => Day, { description: 'The last day.' })
  end!: string;

  @Field(() => String, { description: 'The text or sign as printed: 検討, 実施, →.' })
  text!: string;

  byId!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Another printed field, such as 対象 or 根拠法令: its name and its text.',
})
export class Fact {
  @Field(() => String, { description: 'The name of the field as printed.' })
  name!: string;

  @Field(() => String, { description: 'Its text as printed; of long prose a summary.' })
  text!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The fiscal year it is printed for, as with 従事人数 by year; null if it is printed for none.',
  })
  fiscalYear!: number | null;
}
