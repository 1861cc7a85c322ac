import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { planById } from '../../data/plan/plan.repository.js';
import { type ImportReport, importPlan } from '../../data/writing/plan-import.js';
import { checkScope } from '../../domain/token.js';
import { Plan } from '../plan/plan.type.js';
import type { Context } from '../request/context.js';
import { Bytes } from '../request/scalars.js';
import { ImportPlanPayload } from './plan-import.type.js';
import { NULL_WHERE_FAILED, write } from './write.js';

const DRY_RUN = 'Find out what would be stored, and store nothing.';

@Resolver()
export class PlanImportResolver {
  @Mutation(() => ImportPlanPayload, {
    nullable: true,
    description: `Stores a plan, replacing its previous revision, all or nothing; recorded actuals are kept. Importing it again changes nothing. Requires a token with the scope import. ${NULL_WHERE_FAILED}`,
  })
  importPlan(
    @Arg('document', () => String, {
      description: 'A plan document as YAML or JSON text, which must pass `keikaku validate`.',
    })
    document: string,
    @Arg('dryRun', () => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
    dryRun: boolean | null,
    @Ctx() context: Context,
  ): Promise<ImportPlanPayload> {
    return importFile(context, Buffer.from(document), 'document', dryRun ?? false);
  }

  @Mutation(() => ImportPlanPayload, {
    nullable: true,
    description: `The same with an Excel workbook, as \`keikaku template\` and \`keikaku export\` write it. One that was taken from a plan that was changed since is refused. ${NULL_WHERE_FAILED}`,
  })
  importWorkbook(
    @Arg('workbook', () => Bytes, { description: 'The workbook, which must pass `keikaku validate`.' })
    workbook: Buffer,
    @Arg('dryRun', () => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
    dryRun: boolean | null,
    @Ctx() context: Context,
  ): Promise<ImportPlanPayload> {
    return importFile(context, workbook, 'workbook', dryRun ?? false);
  }
}

@Resolver(() => ImportPlanPayload)
export class ImportPlanPayloadResolver {
  @FieldResolver(() => Plan, {
    nullable: true,
    description: 'The plan after the import; in a dry run as it is stored, null for a new one; null on error.',
  })
  plan(@Root() { planId }: ImportPlanPayload, @Ctx() { loaders }: Context): Promise<Plan | null> | null {
    return planId === null ? null : loaders.load(planById, planId);
  }
}

/** @param name the argument that it came in, under which problems are reported */
async function importFile(
  context: Context,
  bytes: Uint8Array,
  name: 'document' | 'workbook',
  isTrial: boolean,
): Promise<ImportPlanPayload> {
  const { graph, checker } = context;
  const { result, userErrors } = await write(context, 'import', async (token) => {
    const { plan, basedOn } = await checker.planOf(bytes, name);
    checkScope(token, 'import', plan.municipality);
    return importPlan(graph, plan, { by: token.name, basedOn, isTrial });
  });
  if (result === null) {
    return { planId: null, outcome: null, counts: null, changes: null, hiddenSeries: [], userErrors };
  }
  const { plan, outcome, hiddenSeries } = result;
  return { planId: plan, outcome, counts: countsOf(result), changes: firstOf(result), hiddenSeries, userErrors };
}

const countsOf = ({ added, changed, removed }: ImportReport) => ({
  added: added.length,
  changed: changed.length,
  removed: removed.length,
});

const SHOWN = 100;

function firstOf({ added, changed, removed, calledBy }: ImportReport) {
  const things = (ids: string[]) => ids.slice(0, SHOWN).map((id) => ({ id, label: calledBy(id) }));
  return { added: things(added), changed: things(changed), removed: things(removed) };
}
