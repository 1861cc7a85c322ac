import { foldName } from '../domain/searched-texts.js';
import { type GraphParts, type OptionalProperties, pad } from './graph-parts.js';
import type { PlanDocument } from './plan-document.schema.js';

/** What a plan is, as properties of its node. */
export function publicationOf({ category, laws, published }: PlanDocument): OptionalProperties {
  return {
    category,
    foldedCategory: category && foldName(category),
    laws,
    foldedLaws: laws?.map(foldName),
    published,
  };
}

/** Adds the files of a plan, and what it says of other plans; whether these are loaded makes no difference to what is stored. */
export function addPublication(
  graph: GraphParts,
  { key, municipality, files = [], relations = [] }: PlanDocument,
): void {
  for (const [index, { pageOffset = 0, ...file }] of files.entries()) {
    const id = graph.add(`${key}/file/${index + 1}`, 'PLAN_FILE', pad(index), { ...file, pageOffset });
    graph.link(key, 'PUBLISHED_IN', id);
  }
  for (const [index, { kind, title, plan, note }] of relations.entries()) {
    const id = graph.add(`${key}/relation/${index + 1}`, 'PLAN_RELATION', pad(index), {
      kind,
      title,
      note,
      // By its key, or by its title among the plans of the municipality.
      target: plan,
      municipality: plan === undefined ? municipality.code : undefined,
      foldedTitle: plan === undefined ? foldName(title) : undefined,
    });
    graph.link(key, 'RELATES', id);
  }
}
