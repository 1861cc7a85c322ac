import type { IdWord } from '../domain/identity.js';
import { asPrinted } from '../domain/place-key.js';
import type { NodeKind } from '../domain/plan.js';
import type { GraphLabel, RelationshipType } from '../domain/plan-graph.js';
import type { BesideGraph } from './beside.graph.js';
import { type GraphParts, type OptionalProperties, pad } from './graph-parts.js';
import { type PlacedPlace, ROLES } from './places.js';
import type { PlaceDocument } from './places.schema.js';
import type { Links, Reference, Target } from './rules/links.js';
import type { PlanView, Reason } from './rules/plan-view.js';

interface PlaceParts extends Omit<GraphParts, 'add'> {
  add(id: string, kind: GraphLabel, order: string, properties: OptionalProperties): string;
}

type Entry<Field extends keyof PlaceDocument> = NonNullable<PlaceDocument[Field]> extends (infer Node)[] ? Node : never;

/** Adds the places of a plan, and what is printed at each but its lines and indicators. */
export function addPlaces(graph: PlaceParts, plan: PlanView, links: Links, beside: BesideGraph): void {
  const idOf = (word: IdWord, { name }: { name: string | undefined }) => graph.id(word, name as string);
  const idOfPlace = (place: PlacedPlace) => idOf(place.word, place);
  const target = (word: Target, place: PlacedPlace | undefined, reference: Reference) => {
    const [found] = links.find(word, place, reference);
    return found && idOf(word, found);
  };

  for (const place of plan.places) addPlace(place);
  for (const vision of plan.visions) {
    const id = addReason('vision', 'ENVISIONS', vision);
    const { aimsAt } = vision.node as Entry<'visions'>;
    const measure = aimsAt && target('measure', vision.place, aimsAt.measure);
    if (measure) graph.link(id, 'AIMS_AT', measure, { page: aimsAt?.page });
  }
  for (const evidence of plan.evidence) {
    const { kind, figures = [] } = evidence.node as Entry<'evidence'>;
    const id = addReason('evidence', 'RESTS_ON', evidence, { kind });
    figures.forEach((figure, index) => {
      const figureId = `${id}/figure/${index + 1}`;
      graph.link(id, 'CITES', graph.add(figureId, 'FIGURE', `${evidence.order}.${pad(index)}`, figure));
    });
  }
  for (const issue of plan.issues) {
    const id = addReason('issue', 'FACES', issue);
    for (const { policy, page } of (issue.node as Entry<'issues'>).addressedBy ?? []) {
      const policyId = target('policy', issue.place, policy);
      if (policyId) graph.link(id, 'ADDRESSED_BY', policyId, { page });
    }
  }
  for (const policy of plan.policies) {
    const id = addReason('policy', 'HAS_POLICY', policy);
    for (const { initiative, page } of (policy.node as Entry<'policies'>).carriedOutBy ?? []) {
      const initiativeId = target('initiative', policy.place, initiative);
      if (initiativeId) graph.link(id, 'CARRIED_OUT_BY', initiativeId, { page });
    }
  }
  addRelistings();

  function addPlace(place: PlacedPlace): void {
    const { word, order, number, parent } = place;
    const node = place.node as PlaceDocument;
    const { name, levelName, summary, plain, page, noIndicatorReason } = node;
    const id = graph.add(idOfPlace(place), word.toUpperCase() as NodeKind, order, {
      ...codeOf(place),
      number,
      printedNumber: printedNumberOf(node),
      name,
      levelName,
      priority: word === 'measure' ? (node.priority ?? false) : undefined,
      summary,
      plain,
      page,
      noIndicatorReason,
    });
    const role = ROLES.map((one) => parent?.roles[one]).findLast((above) => above !== undefined);
    graph.link(role ? idOfPlace(role) : (plan.document.key as string), HAS[word], id);
    if (parent?.word === 'section') graph.link(idOfPlace(parent), 'GROUPS', id);
    beside.add(id, node);
  }

  function addReason(
    word: 'vision' | 'evidence' | 'issue' | 'policy',
    type: RelationshipType,
    reason: Reason<object>,
    more: OptionalProperties = {},
  ): string {
    const node = reason.node as Entry<'issues'>;
    const id = graph.add(idOf(word, reason), word.toUpperCase() as NodeKind, reason.order, {
      number: reason.number,
      printedNumber: printedNumberOf(node),
      ...more,
      summary: node.summary,
      plain: node.plain,
      page: node.page,
    });
    graph.link(idOfPlace(reason.place), type, id);
    return id;
  }

  function addRelistings(): void {
    for (const place of plan.places) {
      for (const reference of place.node.relistedPolicies ?? []) {
        const policy = target('policy', undefined, reference as string);
        if (policy) graph.link(idOfPlace(place), 'RELISTS', policy);
      }
      for (const reference of place.node.relistedIndicators ?? []) {
        const found = plan.indicators.find(({ key, node }) => key === reference || node.name === reference);
        if (found) graph.link(idOfPlace(place), 'RELISTS', graph.id('indicator', found.key as string));
      }
    }
  }
}

const HAS = {
  pillar: 'HAS_PILLAR',
  section: 'HAS_SECTION',
  measure: 'HAS_MEASURE',
  initiative: 'HAS_INITIATIVE',
} as const satisfies Record<PlacedPlace['word'], RelationshipType>;

/** The numbers of the roles down to a measure or initiative: what it is filtered and ordered by. */
function codeOf({ word, roles }: PlacedPlace): OptionalProperties {
  if (word !== 'measure' && word !== 'initiative') return {};
  const numbers = ROLES.flatMap((role) => roles[role]?.number ?? []);
  return { code: numbers.join('.'), codeKey: pad(...numbers) };
}

/** What is printed before a name where the document tells it; empty where it tells that nothing is. */
function printedNumberOf({ number, printedNumber }: { number?: number; printedNumber?: string }): string | undefined {
  if (printedNumber !== undefined) return asPrinted(printedNumber);
  return number === undefined ? '' : undefined;
}
