import { declaredIn, graphql } from './contestants/contestant.js';
import type { HttpRequest } from './contestants/http-client.js';
import type { Part } from './measure/entry.js';
import type { Focus } from './plans/focus.js';
import type { Question, Workload } from './workloads/workload.js';

/** The parts that ask a question in words of their own. */
export type WordedPart = Extract<Part, 'cold' | 'warm' | 'tuned' | 'native' | 'floor'>;

/** How a part words a workload. */
export interface Worded {
  part: WordedPart;
  request: HttpRequest;
  canonical: (data: unknown) => unknown;
}

/** The wordings of a workload that are different programs' or questions; warm and cold ask alike. */
export function wordingsOf(workload: Workload, focus: Focus): Worded[] {
  const variables = workload.variables(focus);
  const worded = (part: WordedPart, { query, canonical }: Question): Worded => ({
    part,
    request: graphql(query, variables),
    canonical: canonical as (data: unknown) => unknown,
  });
  const { product, tuned, native } = workload;
  return [
    worded('cold', product),
    worded('warm', product),
    ...(tuned ? [worded('tuned', tuned)] : []),
    ...(native ? [worded('native', native)] : []),
    {
      ...worded('floor', product),
      request: { method: 'POST', path: `/${workload.name}`, body: JSON.stringify(variables) },
    },
  ];
}

/** The product's question as a GET, which browsers and proxies can keep the answer of. */
export function asGet({ product, variables }: Workload, focus: Focus): HttpRequest {
  const parameters = new URLSearchParams({
    query: product.query,
    variables: JSON.stringify(declaredIn(product.query, variables(focus))),
  });
  return { method: 'GET', path: `/graphql?${parameters}`, headers: { 'apollo-require-preflight': 'true' } };
}
