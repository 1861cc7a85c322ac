import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { issues } from '../../data/plan/issue.repository.js';
import { measureOfIssue } from '../../data/plan/measure.repository.js';
import { ownerOfPrinted, pageOfNode } from '../../data/plan/place.repository.js';
import { policiesOfIssue } from '../../data/plan/policy.repository.js';
import { connection } from '../list/connection.js';
import { connectionOf } from '../list/connection.type.js';
import { rootList } from '../list/root.list.js';
import type { Context } from '../request/context.js';
import { IssueListArgs } from './issue.input.js';
import { Issue } from './issue.type.js';
import { Measure } from './measure.type.js';
import { Place } from './place.type.js';
import { Policy } from './policy.type.js';

const IssueConnection = connectionOf(Issue);

@Resolver(() => Issue)
export class IssueResolver {
  @Query(() => IssueConnection, rootList('Issues (課題) of all plans.'))
  issues(@Ctx() context: Context, @Args(() => IssueListArgs) args: InstanceType<typeof IssueListArgs>) {
    return connection(context, issues, args);
  }

  @FieldResolver(() => Measure, {
    nullable: true,
    description: 'The measure that faces it, or that its place is part of; null if there is none.',
  })
  measure(@Root() { id }: Issue, @Ctx() { loaders }: Context) {
    return loaders.load(measureOfIssue, id);
  }

  @FieldResolver(() => [Policy], { description: 'The policies (方針) that address it.' })
  policies(@Root() { id }: Issue, @Ctx() { loaders }: Context) {
    return loaders.load(policiesOfIssue, id);
  }

  @FieldResolver(() => Place, { description: 'The place at which it is printed.' })
  place(@Root() { id }: Issue, @Ctx() { loaders }: Context) {
    return loaders.load(ownerOfPrinted, id);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'The printed page number; null if the plan does not give it.',
  })
  page(@Root() { id }: Issue, @Ctx() { loaders }: Context) {
    return loaders.load(pageOfNode, id);
  }
}
