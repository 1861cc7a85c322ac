import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { initiatives } from '../../data/plan/initiative.repository.js';
import { measureOfInitiative } from '../../data/plan/measure.repository.js';
import { policiesOfInitiative } from '../../data/plan/policy.repository.js';
import { connection } from '../list/connection.js';
import { connectionOf } from '../list/connection.type.js';
import { rootList } from '../list/root.list.js';
import type { Context } from '../request/context.js';
import { InitiativeListArgs } from './initiative.input.js';
import { Initiative } from './initiative.type.js';
import { Measure } from './measure.type.js';
import { Policy } from './policy.type.js';

const InitiativeConnection = connectionOf(Initiative);

@Resolver(() => Initiative)
export class InitiativeResolver {
  @Query(() => InitiativeConnection, rootList('Initiatives (取組) of all plans.'))
  initiatives(@Ctx() context: Context, @Args(() => InitiativeListArgs) args: InstanceType<typeof InitiativeListArgs>) {
    return connection(context, initiatives, args);
  }

  @FieldResolver(() => Measure, { nullable: true, description: 'The measure it belongs to; null if there is none.' })
  measure(@Root() { id }: Initiative, @Ctx() { loaders }: Context) {
    return loaders.load(measureOfInitiative, id);
  }

  @FieldResolver(() => [Policy], { description: 'The policies (方針) it carries out.' })
  policies(@Root() { id }: Initiative, @Ctx() { loaders }: Context) {
    return loaders.load(policiesOfInitiative, id);
  }
}
