import { useMemo, useState } from 'react';
import type { TypedDocumentString } from '../operations.generated';
import type { Answer } from './ask';
import { type Asked, useAnswer } from './use-answer';

/** A page of a list, as answers have it. */
interface PageOf<Node> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: readonly Node[];
}

/** The nodes of a list as far as they came. */
export interface AllPages<Data, Node> {
  nodes: readonly Node[];
  /** How many there are; 0 till the first page came. */
  total: number;
  isWhole: boolean;
  /** The first page, with what it does not rest on, or what failed. */
  asked: Asked<Data>;
}

const NO_PAGES: readonly never[] = [];

/** All nodes of a list, page after page; with null for variables none are asked for, and no further page once there are `most`. What came is there while the rest is on its way. `pageOf` is the same function every time. */
export function useAllPages<Data, Variables extends { after?: string | null }, Node>(
  document: TypedDocumentString<Data, Variables>,
  variables: Omit<Variables, 'after'> | null,
  pageOf: (data: Data) => PageOf<Node>,
  most = Number.POSITIVE_INFINITY,
): AllPages<Data, Node> {
  const key = JSON.stringify(variables);
  const [pages, setPages] = useState<{ key: string; all: readonly Answer<Data>[] }>();
  const all = pages && pages.key === key ? pages.all : NO_PAGES;
  const [first, last] = [all[0], all.at(-1)];
  const { hasNextPage = true, endCursor = null } = last ? pageOf(last.data).pageInfo : {};
  const isWhole = variables === null || !hasNextPage;
  const nodes = useMemo(() => all.flatMap(({ data }) => pageOf(data).nodes), [all, pageOf]);
  const isEnough = isWhole || nodes.length >= most;
  const asked = useAnswer(document, isEnough ? null : ({ ...variables, after: endCursor } as Variables));
  const next = asked.answer;
  // An answer that came is kept before the next page is asked for.
  if (!isEnough && next && next !== last) setPages({ key, all: [...all, next] });
  return {
    nodes,
    total: first ? pageOf(first.data).totalCount : 0,
    isWhole,
    asked: { ...asked, ...(first && { answer: first }) },
  };
}
