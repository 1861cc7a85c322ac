import { messagesOf } from '../../domain/bilingual.js';
import type { Token, TokenScope } from '../../domain/token.js';
import { UserError } from '../../domain/user-error.js';
import { formatProblem, PlanDocumentError } from '../../plan-document/problem.js';
import type { Context } from '../request/context.js';
import { authorize } from './authorize.js';
import type { UserErrorType } from './write.type.js';

/** Said of every mutation: were one not nullable, its error would take the answers of those before it along, which are stored. */
export const NULL_WHERE_FAILED =
  'Null if it failed with a request error, such as UNAUTHENTICATED; earlier mutations of the same request are stored regardless.';

/** What a write gave, or what is wrong with it. */
interface Payload<Result> {
  result: Result | null;
  userErrors: UserErrorType[];
}

/**
 * Does a write for whoever may, and gives its result, or what is wrong with it.
 *
 * @throws AuthenticationError or ForbiddenError before anything else is looked at.
 */
export async function write<Result>(
  { graph, loaders, version, authorization }: Context,
  scope: TokenScope,
  work: (token: Token) => Promise<Result>,
): Promise<Payload<Result>> {
  const token = await authorize(graph, authorization, scope);
  try {
    return { result: await work(token), userErrors: [] };
  } catch (error) {
    return { result: null, userErrors: userErrorsOf(error) };
  } finally {
    // Mutations of one request run in turn, and each shows what it left.
    loaders.forget();
    version.expire();
  }
}

/** What a sender can mend; anything else is thrown on. */
function userErrorsOf(error: unknown): UserErrorType[] {
  if (error instanceof PlanDocumentError) {
    return error.problems.map((problem) => ({
      code: 'INVALID_PLAN_DOCUMENT',
      // What is imported is called as the argument that it came in.
      field: [problem.file],
      ...formatProblem(problem),
    }));
  }
  if (!(error instanceof UserError)) throw error;
  const { code, field, text } = error;
  return [{ code, field: [field], ...messagesOf(text) }];
}
