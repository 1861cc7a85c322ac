import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { changesOfPlan, changesOfSeries } from '../data/change.repository.js';
import { seriesById } from '../data/series.repository.js';
import { Change, ChangeConnection } from './change.type.js';
import { connectionOver } from './connection.js';
import type { Context } from './context.js';
import { PageArgs } from './page.args.js';
import { Plan } from './plan.type.js';
import { IndicatorSeries } from './series.type.js';

type Changes = typeof changesOfPlan;

@Resolver(() => Plan)
export class PlanHistoryResolver {
  @FieldResolver(() => ChangeConnection, {
    description: 'What was written to it, newest first: imports, and actuals of all its series.',
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
  @FieldResolver(() => IndicatorSeries, {
    nullable: true,
    description: 'The line of numbers; null for an import, and where the plan does not print it any more.',
  })
  series(@Root() { series }: Change, @Ctx() { loaders }: Context) {
    return series === null ? null : loaders.load(seriesById, series);
  }
}

function history(context: Context, changes: Changes, parent: string, page: PageArgs) {
  const order = [{ field: 'WRITTEN' as const, direction: 'DESC' as const }];
  const window = changes.window(page, order);
  // The history is whole, whatever is loaded of the plan.
  return connectionOver(context, changes, { parent, where: {}, order, window }, []);
}
