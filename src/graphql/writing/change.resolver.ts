import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { planById } from '../../data/plan/plan.repository.js';
import { seriesById } from '../../data/plan/series.repository.js';
import { changes, changesOfPlan, changesOfSeries } from '../../data/writing/change.repository.js';
import { connectionOver } from '../list/connection.js';
import { PageArgs } from '../list/page.args.js';
import { type CheckedWhere, checkId, checkKind } from '../list/where.check.js';
import { Plan } from '../plan/plan.type.js';
import { IndicatorSeries } from '../plan/series.type.js';
import type { Context } from '../request/context.js';
import { Change, ChangeConnection } from './change.type.js';

type Changes = typeof changesOfPlan;

@Resolver()
export class HistoryResolver {
  @Query(() => ChangeConnection, {
    nullable: true,
    description: 'Changes, newest first: to all plans, or to one, including removed plans.',
  })
  async history(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('plan', () => ID, {
      nullable: true,
      description: 'The id of a plan; all plans when omitted. UNKNOWN_ID if it does not exist and never did.',
    })
    plan: string | null | undefined,
  ) {
    if (plan == null) return history(context, changes, null, page);
    checkKind('PLAN', plan, 'plan');
    const written = await context.loaders.load(changesOfPlan.count, { parent: plan, where: {} });
    if (written === 0) await checkId(context, { kind: 'PLAN', id: plan, at: 'plan' });
    return history(context, changesOfPlan, plan, page);
  }
}

@Resolver(() => Plan)
export class PlanHistoryResolver {
  @FieldResolver(() => ChangeConnection, {
    description: 'Changes to it, newest first: imports and removals, and actuals of all its series.',
  })
  history(@Root() { id }: Plan, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs) {
    return history(context, changesOfPlan, id, page);
  }
}

@Resolver(() => IndicatorSeries)
export class SeriesHistoryResolver {
  @FieldResolver(() => ChangeConnection, {
    description: 'Changes to its actuals (recorded, corrected, withdrawn), newest first.',
  })
  history(@Root() { id }: IndicatorSeries, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs) {
    return history(context, changesOfSeries, id, page);
  }
}

@Resolver(() => Change)
export class ChangeResolver {
  @FieldResolver(() => ID, { description: 'The id of the changed plan, even if that has been removed.' })
  planId(@Root() { plan }: Change) {
    return plan;
  }

  @FieldResolver(() => Plan, { nullable: true, description: 'The plan; null if it has been removed.' })
  plan(@Root() { plan }: Change, @Ctx() { loaders }: Context) {
    return loaders.load(planById, plan);
  }

  @FieldResolver(() => IndicatorSeries, {
    nullable: true,
    description: 'The series; null for a change to the plan as a whole, and if the plan no longer prints the series.',
  })
  series(@Root() { series }: Change, @Ctx() { loaders }: Context) {
    return series === null ? null : loaders.load(seriesById, series);
  }
}

/** The history is whole, whatever is loaded of the plan, and has no filter. */
const WHOLE: CheckedWhere = { scopes: [], lookUpUnless: async () => {} };

function history(context: Context, changes: Changes, parent: string | null, page: PageArgs) {
  const order = [{ field: 'WRITTEN' as const, direction: 'DESC' as const }];
  const window = changes.window(page, order);
  return connectionOver(context, changes, { parent, where: {}, order, window }, WHOLE);
}
