import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { indicatorsOfPolicy } from '../../data/plan/indicator.repository.js';
import { initiativesOfPolicy } from '../../data/plan/initiative.repository.js';
import { issuesOfPolicy } from '../../data/plan/issue.repository.js';
import { measureOfPolicy } from '../../data/plan/measure.repository.js';
import { ownerOfPrinted, pageOfNode, placesRelisting } from '../../data/plan/place.repository.js';
import { policies } from '../../data/plan/policy.repository.js';
import { connection } from '../list/connection.js';
import { connectionOf } from '../list/connection.type.js';
import { rootList } from '../list/root.list.js';
import type { Context } from '../request/context.js';
import { Indicator } from './indicator.type.js';
import { Initiative } from './initiative.type.js';
import { Issue } from './issue.type.js';
import { Measure } from './measure.type.js';
import { Place } from './place.type.js';
import { PolicyListArgs } from './policy.input.js';
import { Policy } from './policy.type.js';

const PolicyConnection = connectionOf(Policy);

@Resolver(() => Policy)
export class PolicyResolver {
  @Query(() => PolicyConnection, rootList('Policies (方針) of all plans.'))
  policies(@Ctx() context: Context, @Args(() => PolicyListArgs) args: InstanceType<typeof PolicyListArgs>) {
    return connection(context, policies, args);
  }

  @FieldResolver(() => Measure, {
    nullable: true,
    description: 'The measure it belongs to, or that its place is part of; null if there is none.',
  })
  measure(@Root() { id }: Policy, @Ctx() { loaders }: Context) {
    return loaders.load(measureOfPolicy, id);
  }

  @FieldResolver(() => [Issue], { description: 'The issues (課題) it addresses.' })
  issues(@Root() { id }: Policy, @Ctx() { loaders }: Context) {
    return loaders.load(issuesOfPolicy, id);
  }

  @FieldResolver(() => [Initiative], { description: 'The initiatives (取組) that carry it out.' })
  initiatives(@Root() { id }: Policy, @Ctx() { loaders }: Context) {
    return loaders.load(initiativesOfPolicy, id);
  }

  @FieldResolver(() => [Indicator], { description: 'The evaluation indicators that measure it.' })
  indicators(@Root() { id }: Policy, @Ctx() { loaders }: Context) {
    return loaders.load(indicatorsOfPolicy, id);
  }

  @FieldResolver(() => Place, { description: 'The place at which it is printed.' })
  place(@Root() { id }: Policy, @Ctx() { loaders }: Context) {
    return loaders.load(ownerOfPrinted, id);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'The printed page number; null if the plan does not give it.',
  })
  page(@Root() { id }: Policy, @Ctx() { loaders }: Context) {
    return loaders.load(pageOfNode, id);
  }

  @FieldResolver(() => [Place], { description: 'Other places that list it again (再掲).' })
  relistedAt(@Root() { id }: Policy, @Ctx() { loaders }: Context) {
    return loaders.load(placesRelisting, id);
  }
}
