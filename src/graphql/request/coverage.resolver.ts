import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { planFilter } from '../../data/plan/plan.repository.js';
import { rootList } from '../list/root.list.js';
import { checkWhere } from '../list/where.check.js';
import type { Context } from './context.js';
import { CoverageType } from './coverage.type.js';

@Resolver()
export class CoverageResolver {
  @Query(
    () => CoverageType,
    rootList(
      'What is not loaded, for one plan or for all. For lists without a `coverage` field: departmentWorkload, collaborations, jointGroups, gaps, and lists under a node.',
    ),
  )
  async coverage(
    @Ctx() context: Context,
    @Arg('plan', () => ID, {
      nullable: true,
      description: 'The id of a plan; all plans when omitted. UNKNOWN_ID if it does not exist.',
    })
    plan: string | null = null,
  ): Promise<CoverageType> {
    return context.coverage.of((await checkWhere(context, planFilter, { plan }, null, '')).scopes);
  }
}
