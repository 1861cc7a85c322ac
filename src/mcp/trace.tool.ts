import { z } from 'zod';
import { answered } from '../graphql/catalogue/pages.js';
import { pageOf, placeOf } from './answer.page.js';
import type { McpSource } from './mcp.source.js';
import { pagesAmong, printedPages } from './printed.pages.js';
import { notLoadedIn, zeroIn } from './tool.result.js';

export const traceInput = z.object({
  from: z.string(),
  direction: z.enum(['FORWARD', 'BACKWARD']).optional(),
  to: z.array(z.string()).optional(),
  cursor: z.string().optional(),
});

/** The paths from a node, step by step. */
export const TRACE_FOR_ASSISTANTS = `
  query TraceForAssistants($from: ID!, $direction: TraceDirection, $to: [NodeKind!]) {
    trace(from: $from, direction: $direction, to: $to) {
      truncated
      start { id label }
      nodes { id label }
      paths { steps { node { id } } }
    }
  }
`;

interface Labelled {
  id: string;
  label: string;
}

interface Traced {
  truncated: boolean;
  start: Labelled;
  nodes: Labelled[];
  paths: { steps: { node: { id: string } }[] }[];
}

/** The printed chain from a node to what follows from it or what it is for, as paths of ids with a label for each. */
export async function tracePaths(
  source: McpSource,
  { from, direction = 'FORWARD', to, cursor }: z.infer<typeof traceInput>,
): Promise<object> {
  const place = placeOf(cursor);
  const answer = answered(await source.ask(TRACE_FOR_ASSISTANTS, { from, direction, to }));
  const { truncated, start, nodes, paths } = answer.data.trace as Traced;
  const chains = paths.map(({ steps }) => steps.map(({ node }) => node.id));
  const labels = new Map([start, ...nodes].map(({ id, label }) => [id, label]));
  const pages = await printedPages(source, [from, ...chains.slice(place.skip, place.skip + 25).flat()]);
  return pageOf(chains, place, null, (shown) => {
    const ids = [...new Set([start.id, ...shown.flat()])];
    return {
      total: chains.length,
      ...(truncated && { truncated }),
      ...(chains.length === 0 && { zero: zeroIn(answer) }),
      paths: shown,
      labels: Object.fromEntries(ids.map((id) => [id, labels.get(id)])),
      pages: pagesAmong(pages, ids),
      notLoaded: notLoadedIn(answer),
    };
  });
}
