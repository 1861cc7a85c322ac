import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { removePlan } from '../../data/writing/plan-removal.js';
import { checkedRemark } from '../../domain/input.check.js';
import { checkScope } from '../../domain/token.js';
import type { Context } from '../request/context.js';
import { RemovePlanPayload } from './plan-removal.type.js';
import { NULL_WHERE_FAILED, write } from './write.js';

@Resolver()
export class PlanRemovalResolver {
  @Mutation(() => RemovePlanPayload, {
    nullable: true,
    description: `Removes a plan, all or nothing. Its history is kept, and its recorded actuals are shown again when a plan with the same key is imported, of any municipality. Requires a token with the scope import and the municipality of the plan. ${NULL_WHERE_FAILED}`,
  })
  async removePlan(
    @Arg('id', () => ID, { description: 'The id of the plan, such as example-2024.' }) id: string,
    @Arg('reason', () => String, {
      nullable: true,
      description: 'The reason, shown in the history; up to 1,000 characters.',
    })
    reason: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<RemovePlanPayload> {
    const { result, userErrors } = await write(context, 'import', (token) =>
      removePlan(context.graph, id, {
        by: token.name,
        reason: checkedRemark('reason', reason ?? null),
        checkMunicipality: (municipality) => checkScope(token, 'import', municipality),
      }),
    );
    if (result === null) return { planId: null, removed: null, hiddenSeries: [], userErrors };
    const { plan, removed, hiddenSeries } = result;
    return { planId: plan, removed, hiddenSeries, userErrors };
  }
}
