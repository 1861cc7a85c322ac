import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { indicatorsOfPolicy } from '../data/indicator.repository.js';
import { initiativesOfPolicy } from '../data/initiative.repository.js';
import { issuesOfPolicy } from '../data/issue.repository.js';
import { measureOfPolicy } from '../data/measure.repository.js';
import { policies } from '../data/policy.repository.js';
import { connection } from './connection.js';
import { connectionOf } from './connection.type.js';
import type { Context } from './context.js';
import { Indicator } from './indicator.type.js';
import { Initiative } from './initiative.type.js';
import { Issue } from './issue.type.js';
import { Measure } from './measure.type.js';
import { PageArgs } from './page.args.js';
import { PolicyOrder, PolicyWhere } from './policy.input.js';
import { Policy } from './policy.type.js';
import { rootList } from './root.list.js';

const PolicyConnection = connectionOf(Policy);

@Resolver(() => Policy)
export class PolicyResolver {
  @Query(() => PolicyConnection, rootList('Policies (方針) of all plans.'))
  policies(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('where', () => PolicyWhere, { nullable: true, description: 'Filter; all when omitted.' })
    where: PolicyWhere | undefined,
    @Arg('orderBy', () => [PolicyOrder], { nullable: true, description: 'Sort order; printed order by default.' })
    orderBy: InstanceType<typeof PolicyOrder>[] | undefined,
  ) {
    return connection(context, policies, { kind: 'POLICY' }, { ...page, where, orderBy });
  }

  @FieldResolver(() => Measure, { description: 'The measure it belongs to.' })
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
}
