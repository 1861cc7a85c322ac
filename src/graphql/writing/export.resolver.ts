import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { readStoredPlan } from '../../data/writing/stored-plan.js';
import type { Context } from '../request/context.js';
import { ExportWorkbookPayload } from './export.type.js';
import { NULL_WHERE_FAILED, write } from './write.js';

@Resolver()
export class ExportResolver {
  @Mutation(() => ExportWorkbookPayload, {
    nullable: true,
    description: `Gives a plan as an Excel workbook to be corrected and imported again, and stores nothing. Requires a token with the scope import, since to write a large one takes seconds. ${NULL_WHERE_FAILED}`,
  })
  async exportWorkbook(
    @Arg('id', () => ID, { description: 'The id of the plan, such as kashiwa-2024.' }) id: string,
    @Ctx() context: Context,
  ): Promise<ExportWorkbookPayload> {
    const { graph, checker } = context;
    const { result, userErrors } = await write(context, 'import', async () =>
      checker.workbookOf(await readStoredPlan(graph, id)),
    );
    return { workbook: result && Buffer.from(result), userErrors };
  }
}
