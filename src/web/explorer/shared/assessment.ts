import type { Direction, TargetStatus } from '../operations.generated';
import { useSay } from './language';
import { useValueWord } from './value-word';
import type { Word } from './words';

/** What follows from the numbers alone, where no direction is printed: that a change is needed would be a demand of ours. */
const WITHOUT_DIRECTION: Partial<Record<TargetStatus, Word>> = {
  REQUIRES_INCREASE: 'targetAbove',
  REQUIRES_DECREASE: 'targetBelow',
  MAINTAIN: 'targetLevel',
};

/** How a line of numbers stands, in words. */
export function useStatusWord(): (status: TargetStatus, direction: Direction | null) => string {
  const say = useSay();
  const valueWord = useValueWord();
  return (status, direction) => {
    const word = direction === null && WITHOUT_DIRECTION[status];
    return word ? say(word) : valueWord('TargetStatus', status);
  };
}

/** How much a line of numbers changes in a year on its way to the last target. */
export function usePerYear(): (change: number, unit: string | null) => string {
  const say = useSay();
  return (change, unit) =>
    say('perYear', {
      change: `${change > 0 ? '+' : ''}${Math.round(change * 100) / 100}`,
      unit: isShare(unit) ? say('points') : (unit ?? ''),
    });
}

/** Whether numbers are parts of a hundred: their change is told in points, and they are drawn against the whole. */
export const isShare = (unit: string | null) => unit === '％' || unit === '%';
