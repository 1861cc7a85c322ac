import type { PlanDataset } from '../data/analysis/plan-dataset.repository.js';
import { PLACES } from '../domain/derived.js';
import type { GraphLabel } from '../domain/plan-graph.js';

/** What a plan holds and its tables do not. */
export interface Loss {
  /** What it is, in the words of the plan document. */
  kind: string;
  count: number;
  /** One of them, so that its reader sees what is meant. */
  example: string;
}

/** Kinds that have no table, as the plan document names them; what hangs them on other things is lost with them. */
const WITHOUT_TABLE = {
  footnotes: 'FOOTNOTE',
  figures: 'FIGURE',
  ratings: 'RATING',
  amounts: 'AMOUNT',
  schedule: 'SCHEDULE_STEP',
  facts: 'FACT',
  continues: 'CONTINUATION',
  relations: 'PLAN_RELATION',
  files: 'PLAN_FILE',
  ratingScale: 'RATING_GRADE',
  markLegend: 'LEGEND_MARK',
} as const satisfies Record<string, GraphLabel>;

/** What says best what a thing is, the best first. */
const TELLING = ['term', 'name', 'title', 'label', 'grade', 'text', 'printed', 'summary', 'before'] as const;

/** What of a plan is not in its tables, by kind; nothing where all of it is. */
export function lossesOf({ content: { nodes, links }, recorded }: PlanDataset): Loss[] {
  const inOrder = nodes.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const withValues = new Set(links.filter(({ type }) => type === 'HAS_VALUE').map(({ from }) => from));
  const recordedFor = new Set(recorded.map(({ series }) => series));
  const series = inOrder.filter(({ kind }) => kind === 'INDICATOR_SERIES');
  const known = new Set(series.map(({ id }) => id));
  const bodies = links.filter(({ type }) => type === 'NAMES');
  return [
    { kind: 'levelNames', found: levelNamesIn(nodes) },
    ...Object.entries(WITHOUT_TABLE).map(([kind, label]) => ({
      kind,
      found: inOrder.filter((node) => node.kind === label).map(exampleOf),
    })),
    {
      kind: 'seriesWithoutValue',
      found: series.filter(({ id }) => !withValues.has(id) && !recordedFor.has(id)).map(exampleOf),
    },
    {
      kind: 'recordedActualsWithoutSeries',
      found: recorded.filter((actual) => !known.has(actual.series)).map(({ id }) => id),
    },
    {
      kind: 'reading',
      found: [...inOrder, ...bodies].flatMap(({ properties: { reading } }) => (reading ? [String(reading)] : [])),
    },
  ].flatMap(({ kind, found }) =>
    found.length > 0 ? [{ kind, count: found.length, example: found[0] as string }] : [],
  );
}

/** What a plan calls its levels, but for those that `level_name` of places tells. */
function levelNamesIn(nodes: PlanDataset['content']['nodes']): string[] {
  const plan = nodes.find(({ kind }) => kind === 'PLAN')?.properties ?? {};
  const { levelKinds = [], levelNames = [] } = plan as { levelKinds?: GraphLabel[]; levelNames?: string[] };
  return levelNames.filter((_name, index) => !PLACES.includes(levelKinds[index] as GraphLabel));
}

const exampleOf = ({ id, properties }: { id: string; properties: Record<string, unknown> }) => {
  const telling = TELLING.map((field) => properties[field]).find((text) => text !== undefined && text !== '');
  return telling === undefined ? id : String(telling);
};
