import { z } from 'zod';
import { answered, nextCursor } from '../graphql/catalogue/pages.js';
import { pageOf, placeOf } from './answer.page.js';
import type { McpSource } from './mcp.source.js';
import { printedPages } from './printed.pages.js';
import { notLoadedIn, zeroIn } from './tool.result.js';

export const searchInput = z.object({ text: z.string(), cursor: z.string().optional() });

/** What is found by a text, the best first. */
export const SEARCH_FOR_ASSISTANTS = `
  query SearchForAssistants($text: String!, $after: String) {
    search(text: $text, first: 10, after: $after) {
      totalCount
      nodes { snippet isPrinted node { id nodeKind label inPlan { id } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`;

interface Hit {
  snippet: string;
  isPrinted: boolean;
  node: { id: string; nodeKind: string; label: string; inPlan: { id: string } | null };
}

/** Nodes that a text names or occurs in, with the ids that other tools take. */
export async function searchPlans(source: McpSource, { text, cursor }: z.infer<typeof searchInput>): Promise<object> {
  const { after, skip } = placeOf(cursor);
  const answer = answered(await source.ask(SEARCH_FOR_ASSISTANTS, { text, after }));
  const { nodes, totalCount } = answer.data.search as { nodes: Hit[]; totalCount: number };
  const pages = await printedPages(
    source,
    nodes.map(({ node }) => node.id),
  );
  return pageOf(nodes, { skip, ...(after !== undefined && { after }) }, nextCursor(answer.data), (shown) => ({
    total: totalCount,
    ...(totalCount === 0 && { zero: zeroIn(answer) }),
    hits: shown.map(({ node: { id, nodeKind, label, inPlan }, snippet, isPrinted }) => ({
      id,
      kind: nodeKind,
      label,
      plan: inPlan?.id,
      pages: pages.get(id),
      ...(snippet !== label && { snippet, isPrinted }),
    })),
    notLoaded: notLoadedIn(answer),
  }));
}
