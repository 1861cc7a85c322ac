import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { indicators } from '../../data/plan/indicator.repository.js';
import { measureOfIndicator } from '../../data/plan/measure.repository.js';
import { policyOfIndicator } from '../../data/plan/policy.repository.js';
import { seriesOfIndicator } from '../../data/plan/series.repository.js';
import { connection } from '../list/connection.js';
import { connectionOf } from '../list/connection.type.js';
import { PageArgs } from '../list/page.args.js';
import { rootList } from '../list/root.list.js';
import type { Context } from '../request/context.js';
import { IndicatorOrder, IndicatorWhere } from './indicator.input.js';
import { Indicator } from './indicator.type.js';
import { Measure } from './measure.type.js';
import { Policy } from './policy.type.js';
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
