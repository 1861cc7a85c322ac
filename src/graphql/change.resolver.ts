import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { changes, changesOfPlan, changesOfSeries } from '../data/change.repository.js';
import { planById } from '../data/plan.repository.js';
import { seriesById } from '../data/series.repository.js';
import { Change, ChangeConnection } from './change.type.js';
import { connectionOver } from './connection.js';
import type { Context } from './context.js';
import { PageArgs } from './page.args.js';
import { Plan } from './plan.type.js';
import { IndicatorSeries } from './series.type.js';
import { checkId, checkKind } from './where.check.js';

type Changes = typeof changesOfPlan;

@Resolver()
export class HistoryResolver {
  @Query(() => ChangeConnection, {
    nullable: true,
    description: 'What was written, newest first: to all plans, or to one, also one that is removed since.',
  })
  async history(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('plan', () => ID, {
      nullable: true,
      description: 'The id of a plan; all plans when absent. UNKNOWN_ID where none of that id is or was here.',
    })
    plan: string | null | undefined,
  ) {
    if (plan == null) return history(context, changes, null, page);
    checkKind('PLAN', plan, 'plan');
    const written = await context.loaders.load(changesOfPlan.count, { parent: plan, where: {} });
    if (written === 0) await checkId(context.loaders, { kind: 'PLAN', id: plan, at: 'plan' });
    return history(context, changesOfPlan, plan, page);
  }
}

@Resolver(() => Plan)
export class PlanHistoryResolver {
  @FieldResolver(() => ChangeConnection, {
    description: 'What was written to it, newest first: imports and removals, and actuals of all its series.',
  })
  history(@Root() { id }: Plan, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs) {
    return history(context, changesOfPlan, id, page);
  }
}

@Resolver(() => IndicatorSeries)
export class SeriesHistoryResolver {
  @FieldResolver(() => ChangeConnection, {
    description: 'How its actuals were recorded, corrected and withdrawn, newest first.',
  })
  history(@Root() { id }: IndicatorSeries, @Ctx() context: Context, @Args(() => PageArgs) page: PageArgs) {
    return history(context, changesOfSeries, id, page);
  }
}

@Resolver(() => Change)
export class ChangeResolver {
  @FieldResolver(() => ID, { description: 'The id of the plan it was written to, also where that is removed since.' })
  planId(@Root() { plan }: Change) {
    return plan;
  }

  @FieldResolver(() => Plan, { nullable: true, description: 'The plan; null where it is removed since.' })
  plan(@Root() { plan }: Change, @Ctx() { loaders }: Context) {
    return loaders.load(planById, plan);
  }

  @FieldResolver(() => IndicatorSeries, {
    nullable: true,
    description:
      'The line of numbers; null for a write to the plan as a whole, and where the plan does not print it any more.',
  })
  series(@Root() { series }: Change, @Ctx() { loaders }: Context) {
    return series === null ? null : loaders.load(seriesById, series);
  }
}

function history(context: Context, changes: Changes, parent: string | null, page: PageArgs) {
  const order = [{ field: 'WRITTEN' as const, direction: 'DESC' as const }];
  const window = changes.window(page, order);
  // The history is whole, whatever is loaded of the plan.
  return connectionOver(context, changes, { parent, where: {}, order, window }, []);
}
