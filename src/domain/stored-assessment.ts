import type { Direction } from './plan.js';
import type { Period } from './printed-period.js';
import type { StoredLink, StoredNode } from './searched-texts.js';
import { assess, type Cell, outlook, type TargetStatus } from './target-assessment.js';

/** How a line of numbers stands, as it is stored beside it, so that lists are filtered and ordered by an index. */
export interface StoredAssessment {
  status: TargetStatus;
  baseline: number | null;
  lastTarget: number | null;
  /** Last target − baseline. */
  change: number | null;
  /** `change` ÷ the size of the baseline. */
  changeRate: number | null;
}

/** A result that was recorded; it stands in the place of the printed value with its id. */
export interface StoredActual {
  id: string;
  series: string;
  fiscalYear: number;
  value: number | null;
}

/** What of a line of numbers its assessment is made of. */
export interface AssessedLine {
  direction: Direction | null;
  /** The last fiscal year of the plan. */
  lastYear: number | null;
  cells: readonly Cell[];
}

/** No rate is greater: what is ordered by is a number that cursors keep exactly. */
const LARGEST_RATE = 1e12;

export function storedAssessment({ direction, lastYear, cells }: AssessedLine): StoredAssessment {
  const { changeRate, ...rest } = outlook(cells, lastYear);
  const rate = changeRate === null ? null : Math.max(-LARGEST_RATE, Math.min(LARGEST_RATE, changeRate));
  return { status: assess(direction, cells, lastYear).status, ...rest, changeRate: rate };
}

/**
 * What is stored of the lines of numbers of a plan, and of their indicators, which bear that of their first one, by id.
 *
 * @param actuals what was recorded for them.
 */
export function storedAssessments(
  nodes: readonly StoredNode[],
  links: readonly StoredLink[],
  actuals: readonly StoredActual[] = [],
): Map<string, StoredAssessment> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const endOfPlan = nodes.find(({ kind }) => kind === 'PLAN')?.properties.endFiscalYear;
  const lastYear = typeof endOfPlan === 'number' ? endOfPlan : null;
  const recorded = grouped(actuals, ({ series }) => series);
  const values = grouped(
    links.filter(({ type }) => type === 'HAS_VALUE'),
    ({ from }) => from,
  );
  const lines = links
    .filter(({ type }) => type === 'HAS_SERIES')
    .map(({ from, to }) => ({ indicator: byId.get(from), series: byId.get(to) }))
    .toSorted((one, other) => (orderOf(one.series) < orderOf(other.series) ? -1 : 1));
  const assessments = new Map<string, StoredAssessment>();
  for (const { indicator, series } of lines) {
    if (!indicator || !series) continue;
    const since = recorded.get(series.id) ?? [];
    const replaced = new Set(since.map(({ id }) => id));
    const printed = (values.get(series.id) ?? []).flatMap(({ to }) => (replaced.has(to) ? [] : (byId.get(to) ?? [])));
    const direction = (indicator.properties.direction ?? null) as Direction | null;
    const cells = [...printed.map(storedCell), ...since.map(actualCell)];
    const assessment = storedAssessment({ direction, lastYear, cells });
    assessments.set(series.id, assessment);
    if (!assessments.has(indicator.id)) assessments.set(indicator.id, assessment);
  }
  return assessments;
}

const orderOf = (node: StoredNode | undefined) => String(node?.properties.sortKey ?? '');

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** A value as the graph stores it. */
function storedCell({ properties }: StoredNode): Cell {
  const { kind, fiscalYear, value, valueTo, bound, text, periodKind, periodStart, periodEnd } = properties;
  const period = periodKind
    ? ({ kind: periodKind, start: periodStart ?? null, end: periodEnd ?? null, label: '' } as Period)
    : null;
  return {
    kind,
    fiscalYear: fiscalYear ?? null,
    value: value ?? null,
    valueTo: valueTo ?? null,
    bound: bound ?? null,
    text: text ?? null,
    period,
  } as Cell;
}

const actualCell = ({ fiscalYear, value }: StoredActual): Cell => ({ kind: 'ACTUAL', fiscalYear, value });
