import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { markLegendOfPlan, ratingScaleOfPlan } from '../../data/plan/beside.repository.js';
import { planById, publicationOfPlan } from '../../data/plan/plan.repository.js';
import { filesOfPlan, relatedPlans, relationsOfPlan } from '../../data/plan/plan-relation.repository.js';
import type { PlanRelationKind } from '../../domain/plan.js';
import type { Context } from '../request/context.js';
import { Mark, RatingGrade } from './beside.type.js';
import { Plan } from './plan.type.js';
import { PlanFile, PlanRelation } from './publication.type.js';

/** What a plan is, where it is published, and how it belongs to others. */
@Resolver(() => Plan)
export class PublicationResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The kind of plan in the words of the municipality, such as 個別計画; null if not recorded.',
  })
  async category(@Root() { id }: Plan, @Ctx() { loaders }: Context) {
    return (await loaders.load(publicationOfPlan, id)).category;
  }

  @FieldResolver(() => [String], { description: 'The laws it is made under, as printed.' })
  async laws(@Root() { id }: Plan, @Ctx() { loaders }: Context) {
    return (await loaders.load(publicationOfPlan, id)).laws ?? [];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'When it was published, as far as printed: "2025", "2025-03" or "2025-03-24"; null if not recorded.',
  })
  async published(@Root() { id }: Plan, @Ctx() { loaders }: Context) {
    return (await loaders.load(publicationOfPlan, id)).published;
  }

  @FieldResolver(() => [PlanFile], { description: 'The files of the official document, in the order of its pages.' })
  files(@Root() { id }: Plan, @Ctx() { loaders }: Context) {
    return loaders.load(filesOfPlan, id);
  }

  @FieldResolver(() => [Mark], { description: 'What the signs beside its programs and places mean.' })
  markLegend(@Root() { id }: Plan, @Ctx() { loaders }: Context) {
    return loaders.load(markLegendOfPlan, id);
  }

  @FieldResolver(() => [RatingGrade], { description: 'The grades that its ratings use, from the best on.' })
  ratingScale(@Root() { id }: Plan, @Ctx() { loaders }: Context) {
    return loaders.load(ratingScaleOfPlan, id);
  }

  @FieldResolver(() => [PlanRelation], {
    description: 'What it says of other plans, in printed order, also of those that are not loaded.',
  })
  relations(@Root() { id }: Plan, @Ctx() { loaders }: Context) {
    return loaders.load(relationsOfPlan, id);
  }

  @FieldResolver(() => [Plan], { description: 'The edition before, if loaded; either of the two may say so.' })
  continues(@Root() plan: Plan, @Ctx() context: Context) {
    return plansOf(context, plan, ['CONTINUES']);
  }

  @FieldResolver(() => [Plan], { description: 'The edition after, if loaded; either of the two may say so.' })
  continuedBy(@Root() plan: Plan, @Ctx() context: Context) {
    return plansOf(context, plan, ['CONTINUED_BY']);
  }

  @FieldResolver(() => [Plan], {
    description:
      'The loaded plans above it (上位計画), and those in whose volume it is printed (包含); either of two may say so.',
  })
  partOf(@Root() plan: Plan, @Ctx() context: Context) {
    return plansOf(context, plan, ['UNDER', 'WITHIN']);
  }

  @FieldResolver(() => [Plan], {
    description: 'The loaded plans below it, and those printed in its volume (包含); either of two may say so.',
  })
  includes(@Root() plan: Plan, @Ctx() context: Context) {
    return plansOf(context, plan, ['OVER', 'AROUND']);
  }

  @FieldResolver(() => [Plan], { description: 'The loaded related plans (関連計画); either of two may say so.' })
  relatedTo(@Root() plan: Plan, @Ctx() context: Context) {
    return plansOf(context, plan, ['RELATED_TO']);
  }
}

@Resolver(() => PlanRelation)
export class PlanRelationResolver {
  @FieldResolver(() => Plan, {
    nullable: true,
    description: 'The other plan; null where it is not loaded, or where the title is that of several plans.',
  })
  plan(@Root() { planId }: PlanRelation, @Ctx() { loaders }: Context) {
    return planId === null ? null : loaders.load(planById, planId);
  }
}

async function plansOf({ loaders }: Context, { id }: Plan, kinds: PlanRelationKind[]) {
  const ids = await relatedPlans(loaders, id, kinds);
  const plans = await Promise.all(ids.map((one) => loaders.load(planById, one)));
  return plans.filter((plan) => plan !== null);
}
