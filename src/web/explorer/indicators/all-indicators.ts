import { useState } from 'react';
import { IndicatorPageDocument, type IndicatorPageQuery } from '../operations.generated';
import { type Asked, useAnswer } from '../shared/use-answer';

type Page = IndicatorPageQuery['indicators'];

/** All indicators of a plan, page after page; without a plan none are asked for. What came is there while the rest is on its way. */
export function useAllIndicators(plan: string | null): {
  nodes: Page['nodes'];
  isWhole: boolean;
  asked: Asked<unknown>;
} {
  const [pages, setPages] = useState<{ plan: string; all: readonly Page[] }>();
  const all = pages && pages.plan === plan ? pages.all : [];
  const after = all.at(-1)?.pageInfo.endCursor ?? null;
  const isWhole = plan === null || all.at(-1)?.pageInfo.hasNextPage === false;
  const asked = useAnswer(IndicatorPageDocument, plan !== null && !isWhole ? { plan, after } : null);
  const next = asked.answer?.data.indicators;
  // An answer that came is kept before the next page is asked for.
  if (plan !== null && !isWhole && next && next !== all.at(-1)) setPages({ plan, all: [...all, next] });
  return { nodes: all.flatMap(({ nodes }) => nodes), isWhole, asked };
}
