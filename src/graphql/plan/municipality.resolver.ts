import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { departmentsOfMunicipality } from '../../data/plan/department.repository.js';
import { municipalities } from '../../data/plan/municipality.repository.js';
import { plansOfMunicipality } from '../../data/plan/plan.repository.js';
import { connection } from '../list/connection.js';
import { connectionOf } from '../list/connection.type.js';
import { PageArgs } from '../list/page.args.js';
import { rootList } from '../list/root.list.js';
import type { Context } from '../request/context.js';
import { Department } from './department.type.js';
import { MunicipalityWhere } from './municipality.input.js';
import { Municipality } from './municipality.type.js';
import { Plan } from './plan.type.js';

const MunicipalityConnection = connectionOf(Municipality);

@Resolver(() => Municipality)
export class MunicipalityResolver {
  @Query(() => MunicipalityConnection, rootList('Municipalities with loaded plans, by code.'))
  municipalities(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('where', () => MunicipalityWhere, { nullable: true, description: 'Filter; all when omitted.' })
    where: MunicipalityWhere | undefined,
  ) {
    return connection(context, municipalities, { kind: 'MUNICIPALITY' }, { ...page, where });
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
