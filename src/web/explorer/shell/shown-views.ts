import type { ViewName } from '../../../domain/view';
import { HoldingsDocument } from '../operations.generated';
import { hasAnyShape, usePlanIfLoaded } from '../shared/plan';
import { useAnswer } from '../shared/use-answer';

/** What a plan holds that views are about. */
interface Holdings {
  programs: number;
  places: number;
  indicators: number;
}

/** The views that have something to show of a plan. */
function isShown(view: ViewName, { programs, places, indicators }: Holdings): boolean {
  switch (view) {
    case 'map':
    case 'chain':
      return places > 0;
    case 'programList':
    case 'departments':
      return programs > 0;
    case 'indicators':
    case 'progress':
      return indicators > 0;
    default:
      return true;
  }
}

/** Which views to offer: all, unless the plan of the page is of another shape and has nothing for one. */
export function useIsViewShown(): (view: ViewName) => boolean {
  const plan = usePlanIfLoaded();
  const { answer } = useAnswer(HoldingsDocument, plan && hasAnyShape(plan) ? { plan: plan.id } : null);
  if (!plan || !hasAnyShape(plan)) return () => true;
  const { programCount, places = [] } = answer?.data.plan ?? {};
  const held = {
    programs: programCount?.listed ?? 0,
    places: places.length,
    indicators: answer?.data.indicators.totalCount ?? 0,
  };
  return (view) => isShown(view, held);
}
