import { IndicatorPageDocument, type IndicatorPageQuery } from '../operations.generated';
import { useAllPages } from '../shared/use-all-pages';

const pageOf = ({ indicators }: IndicatorPageQuery) => indicators;

/** All indicators of a plan; without a plan none are asked for. */
export const useAllIndicators = (plan: string | null) =>
  useAllPages(IndicatorPageDocument, plan === null ? null : { plan }, pageOf);
