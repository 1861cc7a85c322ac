import type { Context } from '../request/context.js';
import { LIMITS, LimitError } from '../request/limits.js';

/** What a question over programs can be confined by. */
interface Confined {
  plan?: string | null;
  department?: object | null;
  programs?: object | null;
}

/** Whether a question is over all programs of all plans, of which most was counted when they were stored. */
export const isOverAll = ({ plan, programs }: Confined): boolean => plan == null && isEmpty(programs);

/**
 * Checks that what was not counted before can be counted in the time of an answer.
 *
 * @throws LimitError TOO_MANY_LISTINGS for a question that nothing confines, where there are too many lines in all plans.
 */
export async function checkListings({ counts }: Pick<Context, 'counts'>, where: Confined): Promise<void> {
  if (!isOverAll(where) || !isEmpty(where.department)) return;
  const listings = (await counts.fresh())?.get('ProgramListing') ?? 0;
  if (listings <= LIMITS.listings) return;
  throw new LimitError(
    'TOO_MANY_LISTINGS',
    {
      ja: `この質問は全計画の事業の掲載${listings}件を数えますが、一度に数えられるのは${LIMITS.listings}件までです。計画（\`where.plan\`）・担当課・事業で絞り込んでください。\`departmentWorkload\`（\`groupBy\` なし、または PILLAR・DEPARTMENT_KIND）、\`collaborations\`、\`gapCounts\`、DEPARTMENT_KIND どうしの \`overlap\`（\`sharedPrograms\` なし）は、全計画についても回答できます。`,
      en: `This query counts all ${listings} program listings of all plans; the limit is ${LIMITS.listings}. Narrow it by plan (\`where.plan\`), department or program. Over all plans you can ask \`departmentWorkload\` (without \`groupBy\`, or by PILLAR or DEPARTMENT_KIND), \`collaborations\`, \`gapCounts\`, and \`overlap\` of DEPARTMENT_KIND with itself (without \`sharedPrograms\`).`,
    },
    { facts: { limit: LIMITS.listings, cost: listings } },
  );
}

const isEmpty = (where: object | null | undefined) => where == null || Object.keys(where).length === 0;
