import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from './context.js';
import { CoverageType } from './coverage.type.js';
import { rootList } from './root.list.js';
import { checkWhere } from './where.check.js';

@Resolver()
export class CoverageResolver {
  @Query(
    () => CoverageType,
    rootList(
      'What lists without a place of their own for it (departmentWorkload, collaborations, jointGroups, gaps, and lists under a node) do not rest on, of one plan or of all.',
    ),
  )
  async coverage(
    @Ctx() context: Context,
    @Arg('plan', () => ID, {
      nullable: true,
      description: 'The id of a plan, all plans when absent; UNKNOWN_ID where it is not here.',
    })
    plan: string | null = null,
  ): Promise<CoverageType> {
    return context.coverage.of(await checkWhere(context, 'PLAN', { plan }, null, ''));
  }
}
