import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../request/context.js';
import { Bytes } from '../request/scalars.js';
import { DraftPlanPayload } from './draft.type.js';
import { NULL_WHERE_FAILED, write } from './write.js';

@Resolver()
export class DraftResolver {
  @Mutation(() => DraftPlanPayload, {
    nullable: true,
    description: `Makes a draft of a plan document of a printed plan, and stores nothing. Requires a token with the scope import, since reading a print takes seconds. ${NULL_WHERE_FAILED}`,
  })
  async draftPlan(
    @Arg('print', () => Bytes, {
      description: 'The printed plan: a PDF with text (no scan), a Word file, or a text edition in UTF-8 or Shift JIS.',
    })
    print: Buffer,
    @Arg('fileName', () => String, {
      description: 'The name of its file, which ends with .pdf, .docx or .txt and so says what it is.',
    })
    fileName: string,
    @Arg('profile', () => String, {
      nullable: true,
      description:
        'How the plan is printed, as a profile in YAML: its headings, labels and columns. Omit it to have one proposed.',
    })
    profile: string | null,
    @Ctx() context: Context,
  ): Promise<DraftPlanPayload> {
    const { result, userErrors } = await write(context, 'import', () =>
      context.checker.draftOf({ bytes: print, name: fileName, profile: profile ?? null }),
    );
    const none = { document: null, workbook: null, evidence: null, lines: null, proposedProfile: null, userErrors };
    if (result === null || 'proposedProfile' in result) return { ...none, ...result };
    return { ...none, ...result, workbook: Buffer.from(result.workbook) };
  }
}
