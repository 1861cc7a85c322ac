import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { planById } from '../../data/plan/plan.repository.js';
import { type ImportReport, importPlan } from '../../data/writing/plan-import.js';
import { checkScope, type Token } from '../../domain/token.js';
import { Plan } from '../plan/plan.type.js';
import type { Context } from '../request/context.js';
import { ImportPlanPayload } from './plan-import.type.js';
import { NULL_WHERE_FAILED, write } from './write.js';

@Resolver()
export class PlanImportResolver {
  @Mutation(() => ImportPlanPayload, {
    nullable: true,
    description: `Stores a plan, replacing its previous revision, all or nothing; recorded actuals are kept. Importing it again changes nothing. Requires a token with the scope import. ${NULL_WHERE_FAILED}`,
  })
  async importPlan(
    @Arg('document', () => String, {
      description: 'A plan document as YAML or JSON text, which must pass `keikaku validate`.',
    })
    document: string,
    @Ctx() context: Context,
  ): Promise<ImportPlanPayload> {
    const { result, userErrors } = await write(context, 'import', (token) => importDocument(context, token, document));
    if (result === null) return { planId: null, outcome: null, counts: null, hiddenSeries: [], userErrors };
    const { plan, outcome, added, changed, removed, hiddenSeries } = result;
    return {
      planId: plan,
      outcome,
      counts: { added: added.length, changed: changed.length, removed: removed.length },
      hiddenSeries,
      userErrors,
    };
  }
}

@Resolver(() => ImportPlanPayload)
export class ImportPlanPayloadResolver {
  @FieldResolver(() => Plan, { nullable: true, description: 'The plan after the import; null on error.' })
  plan(@Root() { planId }: ImportPlanPayload, @Ctx() { loaders }: Context): Promise<Plan | null> | null {
    return planId === null ? null : loaders.load(planById, planId);
  }
}

async function importDocument({ graph, checker }: Context, token: Token, document: string): Promise<ImportReport> {
  const { plan } = await checker.planOf(Buffer.from(document), 'document');
  checkScope(token, 'import', plan.municipality);
  return importPlan(graph, plan, { by: token.name });
}
