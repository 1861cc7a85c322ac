import type { TypedDocumentString } from '../operations.generated';
import { hasAnyShape, usePlan } from './plan';
import { type Asked, useAnswer } from './use-answer';

type OfShape = { plan: string; anyShape?: boolean | null };

/**
 * Asks about the plan of the page by its pillars, measures and initiatives; where it has other levels, or `isElsewhere` finds that it
 * prints something at other places than the question looks at, by whatever places it has.
 */
export function useAnswerOfShape<Data>(
  document: TypedDocumentString<Data, OfShape>,
  isElsewhere: (usual: Data) => boolean,
): { asked: Asked<Data>; anyShape: boolean } {
  const plan = usePlan();
  const usual = useAnswer(document, hasAnyShape(plan) ? null : { plan: plan.id, anyShape: null });
  const anyShape = hasAnyShape(plan) || (usual.answer !== undefined && isElsewhere(usual.answer.data));
  const general = useAnswer(document, anyShape ? { plan: plan.id, anyShape: true } : null);
  return { asked: anyShape ? general : usual, anyShape };
}
