import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { indicators } from '../data/indicator.repository.js';
import { measureOfIndicator } from '../data/measure.repository.js';
import { policyOfIndicator } from '../data/policy.repository.js';
import { seriesOfIndicator } from '../data/series.repository.js';
import { connection } from './connection.js';
import { connectionOf } from './connection.type.js';
import type { Context } from './context.js';
import { IndicatorOrder, IndicatorWhere } from './indicator.input.js';
import { Indicator } from './indicator.type.js';
import { Measure } from './measure.type.js';
import { PageArgs } from './page.args.js';
import { Policy } from './policy.type.js';
import { rootList } from './root.list.js';
import { IndicatorSeries } from './series.type.js';

const IndicatorConnection = connectionOf(Indicator);

@Resolver(() => Indicator)
export class IndicatorResolver {
  @Query(() => IndicatorConnection, rootList('Indicators (評価指標・参考指標) of all plans.'))
  indicators(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('where', () => IndicatorWhere, { nullable: true, description: 'Filter; all when omitted.' })
    where: IndicatorWhere | undefined,
    @Arg('orderBy', () => [IndicatorOrder], { nullable: true, description: 'Sort order; printed order by default.' })
    orderBy: InstanceType<typeof IndicatorOrder>[] | undefined,
  ) {
    return connection(context, indicators, { kind: 'INDICATOR' }, { ...page, where, orderBy });
  }

  @FieldResolver(() => Measure, { description: 'The measure it belongs to.' })
  measure(@Root() { id }: Indicator, @Ctx() { loaders }: Context) {
    return loaders.load(measureOfIndicator, id);
  }

  @FieldResolver(() => Policy, {
    nullable: true,
    description: 'The policy it measures; null for an indicator of a measure.',
  })
  policy(@Root() { id }: Indicator, @Ctx() { loaders }: Context) {
    return loaders.load(policyOfIndicator, id);
  }

  @FieldResolver(() => [IndicatorSeries], { description: 'Its series; most indicators have one.' })
  series(@Root() { id }: Indicator, @Ctx() { loaders }: Context) {
    return loaders.load(seriesOfIndicator, id);
  }
}
