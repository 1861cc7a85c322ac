import type { PlanDataset } from '../data/analysis/plan-dataset.repository.js';
import type { StoredLink, StoredNode } from '../domain/searched-texts.js';

/** The cells of a row by the names of their columns. */
export type Row = Record<string, unknown>;

/**
 * The values of all series, by series and as they are stored. A recorded actual stands in the place of a printed one of its year; one whose series
 * this revision does not have is in no table.
 */
export function valueRows(
  { plan, recorded }: PlanDataset,
  nodes: readonly StoredNode[],
  links: readonly StoredLink[],
): Row[] {
  const indicators = new Map(links.filter(({ type }) => type === 'HAS_SERIES').map(({ from, to }) => [to, from]));
  const byId = new Map(nodes.map((node) => [node.id, node.properties]));
  const replaced = new Set(recorded.map(({ id }) => id));
  const printed = nodes
    .filter(({ id, kind }) => kind === 'INDICATOR_VALUE' && !replaced.has(id))
    .map(({ id, properties }) => ({ series: seriesOf(id), cells: printedCells(id, properties) }));
  const since = recorded.map(({ series, id, fiscalYear, value, printed, note }) => ({
    series,
    cells: { id, kind: 'ACTUAL', fiscal_year: fiscalYear, value, printed, note, superseded: false, recorded: true },
  }));
  const values = new Map<string, Row[]>();
  for (const { series, cells } of [...printed, ...since]) values.set(series, [...(values.get(series) ?? []), cells]);
  return nodes
    .filter(({ id, kind }) => kind === 'INDICATOR_SERIES' && indicators.has(id))
    .flatMap(({ id, properties }) => {
      const indicator_id = indicators.get(id) as string;
      const line = {
        ...{ plan_id: plan, indicator_id, series_id: id, series_name: properties.name },
        // A line may have one of its own.
        unit: properties.unit ?? byId.get(indicator_id)?.unit,
      };
      return (values.get(id) ?? []).map((cells): Row => ({ ...line, ...cells }));
    });
}

/** The id of a value is that of its series, and what it is beside the others of it. */
const seriesOf = (value: string) => value.split('/').slice(0, 3).join('/');

function printedCells(id: string, cell: Record<string, unknown>): Row {
  return {
    ...{ id, kind: cell.kind, fiscal_year: cell.fiscalYear, value: finite(cell.value), value_to: finite(cell.valueTo) },
    ...{ bound: cell.bound, text: cell.text, printed: cell.printed, column_year: cell.columnYear },
    ...{ period_kind: cell.periodKind, period_start: cell.periodStart, period_end: cell.periodEnd },
    ...{ period_label: cell.periodLabel, label: cell.label, note: cell.note },
    ...{ superseded: cell.superseded === true, recorded: false },
  };
}

/** Earlier versions stored what is no number; its text as printed stands beside it. */
const finite = (value: unknown) => (Number.isFinite(value) ? value : null);
