import { STATUS_WITHOUT_DIRECTION } from '../../../tables/labels';
import type { Direction, TargetStatus } from '../operations.generated';
import { useLanguage, useSay } from './language';
import { useValueWord } from './value-word';

/** How a line of numbers stands, in words. */
export function useStatusWord(): (status: TargetStatus, direction: Direction | null) => string {
  const language = useLanguage();
  const valueWord = useValueWord();
  return (status, direction) => {
    const [ja, en] = (direction === null && STATUS_WITHOUT_DIRECTION[status]) || [];
    return (language === 'ja' ? ja : en) ?? valueWord('TargetStatus', status);
  };
}

/** How much a line of numbers changes in a year on its way to the last target. */
export function usePerYear(): (change: number, unit: string | null) => string {
  const say = useSay();
  return (change, unit) =>
    say('perYear', {
      change: `${change > 0 ? '+' : ''}${shown(change)}`,
      unit: isShare(unit) ? say('points') : (unit ?? ''),
    });
}

/** Two decimals, and of what is smaller two digits: of 0.03 % a year something is to be seen. */
const shown = (change: number) =>
  change.toLocaleString('en', Math.abs(change) < 0.1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 2 });

/** Whether numbers are parts of a hundred: their change is told in points, and they are drawn against the whole. */
export const isShare = (unit: string | null) => unit === '％' || unit === '%';
