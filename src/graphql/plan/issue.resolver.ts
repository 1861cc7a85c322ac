import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { issues } from '../../data/plan/issue.repository.js';
import { measureOfIssue } from '../../data/plan/measure.repository.js';
import { policiesOfIssue } from '../../data/plan/policy.repository.js';
import { connection } from '../list/connection.js';
import { connectionOf } from '../list/connection.type.js';
import { PageArgs } from '../list/page.args.js';
import { rootList } from '../list/root.list.js';
import type { Context } from '../request/context.js';
import { IssueOrder, IssueWhere } from './issue.input.js';
import { Issue } from './issue.type.js';
import { Measure } from './measure.type.js';
import { Policy } from './policy.type.js';

const IssueConnection = connectionOf(Issue);

@Resolver(() => Issue)
export class IssueResolver {
  @Query(() => IssueConnection, rootList('Issues (課題) of all plans.'))
  issues(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('where', () => IssueWhere, { nullable: true, description: 'Filter; all when omitted.' })
    where: IssueWhere | undefined,
    @Arg('orderBy', () => [IssueOrder], { nullable: true, description: 'Sort order; printed order by default.' })
    orderBy: InstanceType<typeof IssueOrder>[] | undefined,
  ) {
    return connection(context, issues, { kind: 'ISSUE' }, { ...page, where, orderBy });
  }

  @FieldResolver(() => Measure, { description: 'The measure that faces it.' })
  measure(@Root() { id }: Issue, @Ctx() { loaders }: Context) {
    return loaders.load(measureOfIssue, id);
  }

  @FieldResolver(() => [Policy], { description: 'The policies (方針) that address it.' })
  policies(@Root() { id }: Issue, @Ctx() { loaders }: Context) {
    return loaders.load(policiesOfIssue, id);
  }
}
