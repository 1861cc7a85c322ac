import { useState } from 'react';
import { type ListedProgramFragment, ProgramPageDocument, type ProgramPageQuery } from '../operations.generated';
import type { Answer } from '../shared/ask';
import { type Asked, useAnswer } from '../shared/use-answer';

/** The programs of a plan as far as they came. */
export interface AllPrograms {
  programs: readonly ListedProgramFragment[];
  /** How many there are. */
  total: number;
  /** The first page, with what it does not rest on, or what failed. */
  asked: Asked<ProgramPageQuery>;
}

/** All programs of a plan, page after page: what came is there while the rest is on its way. */
export function useAllPrograms(plan: string): AllPrograms {
  const [pages, setPages] = useState<{ plan: string; all: readonly Answer<ProgramPageQuery>[] }>();
  const all = pages && pages.plan === plan ? pages.all : [];
  const last = all.at(-1)?.data.programs.pageInfo;
  const isWhole = last?.hasNextPage === false;
  const asked = useAnswer(ProgramPageDocument, isWhole ? null : { plan, after: last?.endCursor ?? null });
  const next = asked.answer;
  // An answer that came is kept before the next page is asked for.
  if (!isWhole && next && next !== all.at(-1)) setPages({ plan, all: [...all, next] });
  return {
    programs: all.flatMap(({ data }) => data.programs.nodes),
    total: all[0]?.data.programs.totalCount ?? 0,
    asked: { ...asked, answer: all[0] },
  };
}
