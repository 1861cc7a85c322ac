import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { committees } from '../../data/plan/committee.repository.js';
import { programsOfCommittee } from '../../data/plan/program.repository.js';
import { connection } from '../list/connection.js';
import { connectionOf } from '../list/connection.type.js';
import { rootList } from '../list/root.list.js';
import type { Context } from '../request/context.js';
import { CommitteeListArgs } from './committee.input.js';
import { Committee } from './committee.type.js';
import { Program } from './program.type.js';

const CommitteeConnection = connectionOf(Committee);

@Resolver(() => Committee)
export class CommitteeResolver {
  @Query(() => CommitteeConnection, rootList('Working groups (部会) of all municipalities.'))
  committees(@Ctx() context: Context, @Args(() => CommitteeListArgs) args: InstanceType<typeof CommitteeListArgs>) {
    return connection(context, committees, args);
  }

  @FieldResolver(() => [Program], { description: 'The programs that run through it.' })
  programs(@Root() { id }: Committee, @Ctx() { loaders, coverage }: Context) {
    coverage.crossesPillars(id);
    return loaders.load(programsOfCommittee, id);
  }
}
