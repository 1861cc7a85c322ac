import { answered } from '../graphql/catalogue/pages.js';
import type { McpSource } from './mcp.source.js';

/** The pages on which nodes are printed, whatever they are. */
export const PRINTED_PAGES = `
  query PrintedPages($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
      ... on Place { page }
      ... on Vision { page }
      ... on Issue { page }
      ... on Policy { page }
      ... on Evidence { page }
      ... on Indicator { page }
      ... on IndicatorSeries { indicator { page } }
      ... on Program { listings { page } }
    }
  }
`;

/** Ids of one answer that are looked up at most; those behind them are told without pages. */
const MOST_IDS = 100;

interface Printed {
  id: string;
  page?: number | null;
  indicator?: { page: number | null };
  listings?: { page: number | null }[];
}

/** The printed pages of nodes by their ids, for those that the plan prints on a page that is known. */
export async function printedPages(
  { ask }: Pick<McpSource, 'ask'>,
  ids: readonly string[],
): Promise<Map<string, number[]>> {
  const asked = [...new Set(ids)].slice(0, MOST_IDS);
  if (asked.length === 0) return new Map();
  const { data } = answered(await ask(PRINTED_PAGES, { ids: asked }));
  const found = (data.nodes as (Printed | null)[]).flatMap((node): [string, number[]][] => {
    const pages = node ? pagesOf(node) : [];
    return node && pages.length > 0 ? [[node.id, pages]] : [];
  });
  return new Map(found);
}

function pagesOf({ page, indicator, listings = [] }: Printed): number[] {
  const pages = [page, indicator?.page, ...listings.map((listing) => listing.page)];
  return [...new Set(pages.filter((each) => each != null))].sort((one, other) => one - other);
}

/** Those of them that are among these ids. */
export const pagesAmong = (pages: Map<string, number[]>, ids: readonly string[]): Record<string, number[]> =>
  Object.fromEntries([...pages].filter(([id]) => ids.includes(id)));
