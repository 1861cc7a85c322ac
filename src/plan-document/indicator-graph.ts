import type { IdWord } from '../domain/identity.js';
import { type IndicatorCell, indicatorCell, isValue, type WrittenCell } from '../domain/indicator-cell.js';
import type { Direction, ValueKind } from '../domain/plan.js';
import type { RelationshipType } from '../domain/plan-graph.js';
import { type IndicatorParts, type OptionalProperties, pad, present } from './graph-parts.js';
import type { PlaceDocument } from './places.schema.js';

type Indicator = NonNullable<PlaceDocument['indicators']>[number] & { key: string };

/** A cell of a series with what it says. */
export interface ReadCell {
  kind: ValueKind;
  /** Where it is written: `targets`, and its place there. */
  path: (string | number)[];
  written: WrittenCell;
  cell: IndicatorCell;
}

/** An indicator with its series and their values, `order` being its place among indicators. */
export function indicatorParts(
  indicator: Indicator,
  order: string,
  idOf: (word: IdWord, name: string) => string,
): IndicatorParts {
  const {
    key,
    series = [],
    kind = 'OTHER',
    policy: _policy,
    responsible: _responsible,
    ratings: _ratings,
    facts: _facts,
    continues: _continues,
    ...fields
  } = indicator;
  const id = idOf('indicator', key);
  const lines = series.map((line) => ({ line, cells: cellsOf(line, indicator.unit) }));
  const direction = fields.direction ?? printedDirection(lines.flatMap(({ cells }) => cells));
  const parts: IndicatorParts = {
    nodes: [{ id, kind: 'INDICATOR', order, properties: { ...fields, kind, direction } }],
    links: [],
  };
  for (const [index, { line, cells }] of lines.entries()) {
    const seriesId = idOf('series', line.key === undefined ? key : `${key}.${line.key}`);
    const place = `${order}.${pad(index)}`;
    const { name, unit } = line;
    parts.nodes.push({ id: seriesId, kind: 'INDICATOR_SERIES', order: place, properties: { name, unit } });
    parts.links.push([id, 'HAS_SERIES', seriesId]);
    for (const { id: valueId, order: orderOfValue, link, properties } of valuesOf(seriesId, cells)) {
      parts.nodes.push({ id: valueId, kind: 'INDICATOR_VALUE', order: `${place}.${orderOfValue}`, properties });
      parts.links.push([seriesId, link, valueId]);
    }
  }
  return parts;
}

/** The cells of a series, in the order of the document. */
export function cellsOf(series: SeriesToRead, unit: string | undefined): ReadCell[] {
  const lists: [ValueKind, string, (WrittenCell | undefined)[]][] = [
    ['BASELINE', 'baseline', series.baseline ? [series.baseline] : []],
    ['BASELINE', 'baselines', series.baselines ?? []],
    ['TARGET', 'targets', series.targets ?? []],
    ['ACTUAL', 'actuals', series.actuals ?? []],
  ];
  return lists.flatMap(([kind, field, written]) =>
    written.flatMap((one, index): ReadCell[] => {
      if (one === undefined) return [];
      const cell = indicatorCell(one, series.unit ?? unit ?? null);
      const path = field === 'baseline' ? [field] : [field, index];
      // A column headed 目標・見込 is one of targets, whatever its cells say; an author's word goes before that.
      const isEstimate = kind === 'TARGET' ? one.kind === 'ESTIMATE' : cell.isEstimate;
      return [{ kind: isEstimate ? 'ESTIMATE' : kind, path, written: one, cell }];
    }),
  );
}

/** A series as far as it can be read. */
interface SeriesToRead {
  unit?: string | undefined;
  baseline?: WrittenCell | undefined;
  baselines?: (WrittenCell | undefined)[] | undefined;
  targets?: (WrittenCell | undefined)[] | undefined;
  actuals?: (WrittenCell | undefined)[] | undefined;
}

/** The direction that the words beside the targets print, where they print one. */
function printedDirection(cells: ReadCell[]): Direction | undefined {
  const printed = new Set(cells.flatMap(({ kind, cell }) => (kind === 'TARGET' && cell.direction) || []));
  const [only, other] = printed;
  return other === undefined ? only : undefined;
}

/**
 * The values of a series by id. Of several values of one kind and year the last one counts, and has the id by which that is
 * known; those before it are numbered.
 */
function valuesOf(seriesId: string, cells: ReadCell[]) {
  const values = cells.filter(({ written, cell }) => isValue(written, cell));
  const placeOf = ({ kind, cell }: ReadCell) => `${kind.toLowerCase()}/${cell.fiscalYear ?? 'undated'}`;
  const before = new Map<string, number>();
  const last = new Map(values.map((one) => [placeOf(one), one]));
  return values.map((one) => {
    const place = placeOf(one);
    const number = (before.get(place) ?? 0) + 1;
    before.set(place, number);
    const superseded = last.get(place) !== one;
    const { kind, written } = one;
    const { fiscalYear, value, direction: _direction, isEstimate: _isEstimate, period, ...more } = one.cell;
    const { printed, note } = written;
    const rest = present({ ...more, ...periodProperties(period), superseded: superseded || null });
    // Most cells are a number and no more, and are read without looking for more.
    const saysMore = Object.keys(rest).length > 0 || null;
    const suffix = superseded ? `/${number}` : '';
    const link: RelationshipType = superseded ? 'HAS_SUPERSEDED_VALUE' : 'HAS_VALUE';
    return {
      id: `${seriesId}/${place}${suffix}`,
      order: `${pad(fiscalYear ?? UNDATED)}.${kind}${suffix}`,
      link,
      properties: { kind, fiscalYear, value, ...rest, saysMore, printed, note },
    };
  });
}

/** Where a value without a year stands: behind the others. */
const UNDATED = 9_999;

function periodProperties(period: IndicatorCell['period']): OptionalProperties {
  if (!period) return {};
  const { kind: periodKind, start: periodStart, end: periodEnd, label: periodLabel } = period;
  return { periodKind, periodStart, periodEnd, periodLabel };
}
