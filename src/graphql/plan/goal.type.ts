import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { SimilarIndicator as SimilarIndicatorRow } from '../../data/plan/goal.repository.js';
import type { GoalSource as Source } from '../../goals/goal-edition.schema.js';
import type { GoalEdition as Edition, Goal as GoalRow } from '../../goals/goal-editions.js';
import { Indicator } from './indicator.type.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'A public text that was opened, and that prints what is said of a goal: a copy, whose address may change.',
})
class GoalSource implements Source {
  @Field(() => String, { description: 'The title of the text, with the page where it has pages.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Its address; null for a text on paper.' })
  url!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When it was made, as far as known: "2024", "2024-03" or "2024-03-31"; null if not known.',
  })
  dated!: string | null;

  @Field(() => String, { description: 'When it was read.' })
  opened!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An edition of the national guideline (基本指針), which sets goals for the plans of all municipalities.',
})
class GoalEdition implements Edition {
  @Field(() => String, { description: 'The code of the edition, with which the codes of its goals begin: "shofuku7".' })
  code!: string;

  @Field(() => String, { description: 'Its title, in Japanese.' })
  title!: string;

  @Field(() => Int, { description: 'The first fiscal year of the plans it is for.' })
  startFiscalYear!: number;

  @Field(() => Int, { description: 'The last fiscal year of the plans it is for.' })
  endFiscalYear!: number;

  @Field(() => GoalSource, { description: 'The guideline itself.' })
  source!: Source;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A national goal (成果目標) that municipalities set targets for: data of this product, taken from texts that were opened, and not from plans. What no such text prints is null.',
})
export class Goal implements GoalRow {
  @Field(() => String, { description: 'Its code, as the `goal` of indicators: "shofuku7-4-1".' })
  code!: string;

  @Field(() => String, { description: 'The heading of the guideline that it stands under, in Japanese.' })
  heading!: string;

  @Field(() => String, { description: 'What is to be reached, paraphrased, in Japanese.' })
  text!: string;

  @Field(() => [String], { description: 'What is counted for it, as municipalities may name their indicators.' })
  measures!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'The level that its source prints, such as 令和3年度の実績の1.28倍以上; null if it prints none.',
  })
  standard!: string | null;

  @Field(() => GoalSource, { description: 'The text that prints it.' })
  source!: Source;

  @Field(() => GoalEdition, { description: 'The edition of the guideline that sets it.' })
  edition!: Edition;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An indicator that may belong to a goal: a proposal, for whoever makes the plan document to decide.',
})
export class SimilarIndicator implements SimilarIndicatorRow {
  @Field(() => Indicator, { description: 'The indicator, which has no `goal`.' })
  indicator!: Indicator;

  @Field(() => Float, {
    description:
      'How many pairs of letters its name shares with the most similar of `measures`: 0.5 to 1. Names of different things may share many, too.',
  })
  similarity!: number;
}
