import type { PlanDataset } from '../data/analysis/plan-dataset.repository.js';
import { PLACES, parentsOf, printedNumberOf } from '../domain/derived.js';
import { kindOfId, listingId } from '../domain/identity.js';
import { levelNamesOf } from '../domain/level-name.js';
import type { NodeKind } from '../domain/plan.js';
import type { GraphLabel, RelationshipType } from '../domain/plan-graph.js';
import type { StoredLink, StoredNode } from '../domain/searched-texts.js';
import type { TableName } from './tables.js';
import { type Row, valueRows } from './value-rows.js';

/** Links that stand in a table of their own; what else a link can be is told by a column. */
const LINKS: readonly RelationshipType[] = [
  ...(['AIMS_AT', 'ADDRESSED_BY', 'CARRIED_OUT_BY', 'MEASURED_BY', 'TRACKED_BY', 'RELISTS'] as const),
  ...(['RUN_BY', 'ENTRUSTED_TO', 'RUNS_THROUGH'] as const),
];

const REASONS: readonly GraphLabel[] = ['VISION', 'EVIDENCE', 'ISSUE', 'POLICY'];
const PRINTS: readonly RelationshipType[] = ['ENVISIONS', 'RESTS_ON', 'FACES', 'HAS_POLICY'];
const OWNS_INDICATOR: readonly RelationshipType[] = ['MEASURED_BY', 'TRACKED_BY'];

/** The rows of all tables of a plan, in printed order; a cell that is absent is null. */
export function planRows(dataset: PlanDataset): Record<TableName, Row[]> {
  const nodes = dataset.content.nodes.toSorted((one, other) => inOrder(sortKeyOf(one), sortKeyOf(other)));
  const links = dataset.content.links.toSorted((one, other) => inOrder(linkKey(one), linkKey(other)));
  const of = (...kinds: GraphLabel[]) => nodes.filter(({ kind }) => kinds.includes(kind));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const places = of(...PLACES);
  const reasons = of(...REASONS);
  const indicators = of('INDICATOR');
  const holder = (types: readonly RelationshipType[]) =>
    new Map(links.filter(({ type }) => types.includes(type)).map(({ from, to }) => [to, from]));
  const { plan: plan_id } = dataset;
  const [plan] = of('PLAN');
  const names = levelNamesOf({ levelKinds: [], levelNames: [], ...plan?.properties } as never);
  const parents = parentsOf(links);
  const printedAt = holder(PRINTS);
  const owners = holder(OWNS_INDICATOR);
  return {
    plans: [planRow(dataset, plan)],
    places: places.map(({ id, kind, properties }): Row => {
      const parent = parents.get(id);
      return {
        ...told(properties),
        ...{ id, plan_id, kind, parent_id: parent === plan_id ? null : parent },
        ...standsUnder(properties, id),
        level_name: properties.levelName ?? names.get(kind as NodeKind),
        printed_number: printedNumberOf({ id, kind, properties }) || null,
        code: properties.code,
        priority: kind === 'MEASURE' ? properties.priority === true : null,
        no_indicator_reason: properties.noIndicatorReason,
      };
    }),
    reasons: reasons.map(
      ({ id, kind, properties }): Row => ({
        ...told(properties),
        ...{ id, plan_id, kind, place_id: printedAt.get(id) },
        evidence_kind: properties.kind,
        number: kind === 'EVIDENCE' ? null : properties.number,
        printed_number: printedNumberOf({ id, kind, properties }) || null,
      }),
    ),
    programs: of('PROGRAM').map(
      ({ id, properties }): Row => ({
        ...told(properties),
        ...{ id, plan_id, printed_number: properties.printedNumber },
      }),
    ),
    listings: listingRows(plan_id, links, places, byId),
    bodies: links
      .filter(({ type }) => type === 'NAMES')
      .map(
        ({ to, properties }): Row => ({
          ...{ id: to, plan_id, kind: kindOfId(to), name: properties.name },
          ...{ department_kind: properties.kind, parent_id: properties.parent },
        }),
      ),
    indicators: indicators.map(({ id, properties }) => indicatorRow(plan_id, id, properties, owners.get(id))),
    values: valueRows(dataset, nodes, links),
    links: linkRows(plan_id, links),
  };
}

const sortKeyOf = ({ id, properties }: StoredNode) => `${properties.sortKey}\n${id}`;
const inOrder = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** By kind, then by what it comes from, then in the order in which it is printed there. */
function linkKey({ type, from, to, properties }: StoredLink): string {
  const order = properties.sortKey ?? String(properties.order ?? '').padStart(6, '0');
  return [type, from, order, to].join('\n');
}

/** What is told of most things by fields of the same names. */
const told = ({ name, number, marks, summary, plain, page }: Record<string, unknown>): Row => ({
  ...{ name, number, marks: marks ?? [], summary, plain, page },
});

/** The places by their roles that a place stands under; it does not stand under itself. */
function standsUnder({ inPillar, inMeasure }: Record<string, unknown>, id: string): Row {
  return { pillar_id: inPillar === id ? null : inPillar, measure_id: inMeasure === id ? null : inMeasure };
}

function planRow({ plan: id, revision, municipality }: PlanDataset, plan: StoredNode | undefined): Row {
  const { properties = {} } = plan ?? {};
  return {
    ...{ id, revision, title: properties.title },
    ...{
      municipality_code: municipality.code,
      municipality_name: municipality.name,
      prefecture: municipality.prefecture,
    },
    ...{ start_fiscal_year: properties.startFiscalYear, end_fiscal_year: properties.endFiscalYear },
    ...{ category: properties.category, published: properties.published, laws: properties.laws ?? [] },
    ...{ loaded_pillars: properties.loadedPillars ?? [], missing_pillars: properties.missingPillars ?? [] },
    excerpt: properties.excerpt,
  };
}

function listingRows(
  plan_id: string,
  links: readonly StoredLink[],
  places: readonly StoredNode[],
  byId: ReadonlyMap<string, StoredNode>,
): Row[] {
  const lines = links.filter(({ type }) => type === 'LISTS');
  // Those of the plan itself come after those of its places.
  return [...places.map(({ id }) => id), plan_id].flatMap((holder) =>
    lines
      .filter(({ from }) => from === holder)
      .map(({ to, properties }): Row => {
        const place = byId.get(holder)?.properties ?? {};
        const codeOf = (id: unknown) => byId.get(String(id))?.properties.code;
        return {
          ...told(properties),
          ...{ id: listingId(holder, Number(properties.order)), plan_id },
          ...{ program_id: to, program_name: byId.get(to)?.properties.name },
          ...{ place_id: holder === plan_id ? null : holder, pillar_id: place.inPillar },
          ...{ measure_id: place.inMeasure, measure_code: codeOf(place.inMeasure) },
          ...{ initiative_id: place.inInitiative, initiative_code: codeOf(place.inInitiative) },
          ...{
            order: properties.order,
            printed_number: properties.printedNumber,
            relisted: properties.relisted === true,
          },
        };
      }),
  );
}

function indicatorRow(
  plan_id: string,
  id: string,
  properties: Record<string, unknown>,
  of_id: string | undefined,
): Row {
  return {
    ...{ id, plan_id, of_id, of_kind: of_id && kindOfId(of_id), printed_number: properties.printedNumber },
    ...{ name: properties.name, kind: properties.kind, kind_name: properties.kindName, unit: properties.unit },
    ...{ direction: properties.direction, definition: properties.definition, why_chosen: properties.whyChosen },
    ...{ target_basis: properties.targetBasis, data_source: properties.dataSource, data_timing: properties.dataTiming },
    ...{ goal: properties.goal, no_target_reason: properties.noTargetReason, page: properties.page },
  };
}

/** The links of a table of their own, and the bodies of each listing, which are stored with it. */
function linkRows(plan_id: string, links: readonly StoredLink[]): Row[] {
  return links.flatMap(({ type, from, to, properties }): Row[] => {
    if (type === 'LISTS') return bodiesOfListing(plan_id, listingId(from, Number(properties.order)), properties);
    if (!LINKS.includes(type)) return [];
    const { order, role, note, page } = properties;
    // Stored from 0 on.
    const place = order === undefined ? null : Number(order) + 1;
    return [{ plan_id, from_id: from, type, to_id: to, order: place, role, note, page }];
  });
}

function bodiesOfListing(plan_id: string, from_id: string, properties: Record<string, unknown>): Row[] {
  const { departments = [], roles = [], notes = [] } = properties as Record<string, string[] | undefined>;
  // Lists of the graph hold no null: what is empty is not printed.
  return departments.map((to_id, order) => ({
    ...{ plan_id, from_id, type: 'RUN_BY', to_id, order: order + 1 },
    ...{ role: roles[order] || null, note: notes[order] || null },
  }));
}
