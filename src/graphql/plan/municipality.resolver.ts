import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { departmentsOfMunicipality } from '../../data/plan/department.repository.js';
import { municipalities } from '../../data/plan/municipality.repository.js';
import { plansOfMunicipality } from '../../data/plan/plan.repository.js';
import { connection } from '../list/connection.js';
import { connectionOf } from '../list/connection.type.js';
import { rootList } from '../list/root.list.js';
import type { Context } from '../request/context.js';
import { Department } from './department.type.js';
import { MunicipalityListArgs } from './municipality.input.js';
import { Municipality } from './municipality.type.js';
import { Plan } from './plan.type.js';

const MunicipalityConnection = connectionOf(Municipality);

@Resolver(() => Municipality)
export class MunicipalityResolver {
  @Query(() => MunicipalityConnection, rootList('Municipalities with loaded plans, by code.'))
  municipalities(
    @Ctx() context: Context,
    @Args(() => MunicipalityListArgs) args: InstanceType<typeof MunicipalityListArgs>,
  ) {
    return connection(context, municipalities, args);
  }

  @FieldResolver(() => [Plan], { description: 'Its loaded plan editions, oldest first.' })
  plans(@Root() { id }: Municipality, @Ctx() { loaders }: Context) {
    return loaders.load(plansOfMunicipality, id);
  }

  @FieldResolver(() => [Department], { description: 'The bodies responsible for programs of its plans.' })
  departments(@Root() { id }: Municipality, @Ctx() { loaders, coverage }: Context) {
    coverage.crossesPillars(id);
    return loaders.load(departmentsOfMunicipality, id);
  }
}
