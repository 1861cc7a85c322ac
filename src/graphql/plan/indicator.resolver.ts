import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { footnotesOfNode } from '../../data/plan/footnote.repository.js';
import { indicators } from '../../data/plan/indicator.repository.js';
import { measureOfIndicator } from '../../data/plan/measure.repository.js';
import { ownerOfPrinted, placesRelisting } from '../../data/plan/place.repository.js';
import { policyOfIndicator } from '../../data/plan/policy.repository.js';
import { seriesOfIndicator } from '../../data/plan/series.repository.js';
import { connection } from '../list/connection.js';
import { rootList } from '../list/root.list.js';
import type { Context } from '../request/context.js';
import { Footnote } from './footnote.type.js';
import { IndicatorConnection } from './indicator.connection.js';
import { IndicatorListArgs } from './indicator.input.js';
import { Indicator } from './indicator.type.js';
import { Measure } from './measure.type.js';
import { Node } from './node.type.js';
import { Policy } from './policy.type.js';
import { IndicatorSeries } from './series.type.js';

@Resolver(() => Indicator)
export class IndicatorResolver {
  @Query(() => IndicatorConnection, rootList('Indicators (評価指標・参考指標) of all plans.'))
  indicators(@Ctx() context: Context, @Args(() => IndicatorListArgs) args: InstanceType<typeof IndicatorListArgs>) {
    return connection(context, indicators, args);
  }

  @FieldResolver(() => Measure, {
    nullable: true,
    description: 'The measure it belongs to, or that its place is part of; null if there is none.',
  })
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

  @FieldResolver(() => [IndicatorSeries], {
    description: 'Its series; most indicators have one, and those with a blank table none.',
  })
  series(@Root() { id }: Indicator, @Ctx() { loaders }: Context) {
    return loaders.load(seriesOfIndicator, id);
  }

  @FieldResolver(() => Node, {
    description: 'What it is printed for: a place, a policy, a program or the plan.',
  })
  of(@Root() { id }: Indicator, @Ctx() { loaders }: Context) {
    return loaders.load(ownerOfPrinted, id);
  }

  @FieldResolver(() => [Node], { description: 'Places, policies and programs that list it again (再掲).' })
  relistedAt(@Root() { id }: Indicator, @Ctx() { loaders }: Context) {
    return loaders.load(placesRelisting, id);
  }

  @FieldResolver(() => [Footnote], { description: 'The footnotes attached to it, by number.' })
  footnotes(@Root() { id }: Indicator, @Ctx() { loaders }: Context) {
    return loaders.load(footnotesOfNode, id);
  }
}
