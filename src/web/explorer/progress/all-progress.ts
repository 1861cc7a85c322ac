import { useState } from 'react';
import { ProgressPageDocument, type ProgressPageQuery } from '../operations.generated';
import type { Answer } from '../shared/ask';
import { type Asked, useAnswer } from '../shared/use-answer';
import type { ProgressIndicator } from './progress.rows';

/** All indicators of a plan, page after page; the first page, with what it does not rest on, or what failed. */
export function useAllProgress(plan: string): {
  indicators: readonly ProgressIndicator[];
  isWhole: boolean;
  asked: Asked<ProgressPageQuery>;
} {
  const [all, setAll] = useState<readonly Answer<ProgressPageQuery>[]>([]);
  const last = all.at(-1)?.data.indicators.pageInfo;
  const isWhole = last?.hasNextPage === false;
  const asked = useAnswer(ProgressPageDocument, isWhole ? null : { plan, after: last?.endCursor ?? null });
  const next = asked.answer;
  // An answer that came is kept before the next page is asked for.
  if (!isWhole && next && next !== all.at(-1)) setAll([...all, next]);
  return {
    indicators: all.flatMap(({ data }) => data.indicators.nodes),
    isWhole,
    asked: { ...asked, answer: all[0] },
  };
}
