import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Resolver, Root } from 'type-graphql';
import { partnersOfDepartment } from '../../data/analysis/collaboration.repository.js';
import { analysisFilter } from '../../data/analysis/filters.js';
import { emptyWorkload, workloadOfDepartment } from '../../data/analysis/workload.repository.js';
import { scopeOfId } from '../../domain/identity.js';
import { checkWhere } from '../list/where.check.js';
import { Department } from '../plan/department.type.js';
import type { Context } from '../request/context.js';
import { selects } from '../request/selection.js';
import { Collaboration } from './collaboration.type.js';
import { WorkloadRow } from './workload.type.js';

/** What is known of a department beyond what is printed beside it. */
@Resolver(() => Department)
export class DepartmentAnalysisResolver {
  @FieldResolver(() => WorkloadRow, {
    description: 'Its total workload, in one plan or across all loaded plans of its city; zeros if there is none.',
  })
  async workload(
    @Root() department: Department,
    @Ctx() context: Context,
    @Arg('plan', () => ID, { nullable: true, description: 'The id of a plan; UNKNOWN_ID if it does not exist.' })
    plan: string | undefined,
    @Info() info: GraphQLResolveInfo,
  ) {
    await checkWhere(context, analysisFilter, { plan }, [scopeOfId(department.id)], '');
    const key = { department: department.id, plan: plan ?? null, isWithLeads: selects(info, ['leads']) };
    const row = await context.loaders.load(workloadOfDepartment, key);
    return row ?? emptyWorkload(department);
  }

  @FieldResolver(() => [Collaboration], {
    description:
      'The departments it runs programs with, and those programs, across all loaded plans of its city; most programs first.',
  })
  partners(@Root() { id }: Department, @Ctx() { loaders, coverage }: Context) {
    coverage.crossesPillars(id);
    return loaders.load(partnersOfDepartment, id);
  }
}
