import { VIEW_PATHS } from '../../../domain/view';
import type { FoundGapsQuery, NodeKind } from '../operations.generated';
import { hrefOf } from '../shared/address';
import { useSay } from '../shared/language';
import { Link } from '../shared/link';
import { NameLink, NameLinks } from '../shared/node-link';
import { rowsOf, type Spot } from '../shared/outline';
import { hasAnyShape, useKindWord, usePlan } from '../shared/plan';
import { ProgramCount } from '../shared/program-count';
import { type Column, SortTable } from '../shared/sort-table';
import { countIn, type GlancedPlace, within } from './overview.outline';

type Row = Spot<GlancedPlace>;

interface TableProps {
  places: readonly GlancedPlace[];
  gaps: FoundGapsQuery['gaps'] | undefined;
}

/** The highest places below the pillars, with what stands in each, and the gaps found there; of what is nowhere there is no column. */
export function PlaceTable({ places, gaps }: TableProps) {
  const say = useSay();
  const word = useKindWord();
  const plan = usePlan();
  const rows = rowsOf(places);
  if (rows.length === 0) return null;
  const most = Math.max(1, ...rows.map(({ place }) => place.programCount.listed));
  const title = [...new Set(rows.map(({ place }) => place.kind))].map((kind) => word(kind, 'many')).join('・');
  // A number leads to what it counts.
  const count = (
    key: string,
    kind: NodeKind,
    of: (place: GlancedPlace) => readonly { id: string }[],
    hrefTo: (place: GlancedPlace) => string,
  ): Column<Row> => {
    const value = ({ place }: Row) => countIn(within(place), of);
    return {
      key,
      header: word(kind, 'many'),
      value,
      cell: (row) => (
        <Link href={hrefTo(row.place)} aria-label={`${row.place.name}: ${word(kind, 'many')} ${value(row)}`}>
          {value(row)}
        </Link>
      ),
    };
  };
  const chainOf = ({ id }: GlancedPlace) => hrefOf('/chain', { from: id });
  const mapOf = ({ id }: GlancedPlace) => hrefOf(VIEW_PATHS.map, { focus: id });
  const counts: Column<Row>[] = [
    {
      key: 'listed',
      explained: 'listings',
      header: say('listed'),
      value: ({ place }) => place.programCount.listed,
      cell: ({ place }) => (
        <>
          <ProgramCount of={place.name} count={place.programCount.listed} filter={{ place: place.id }} isOfListings />
          <svg className="meter" viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden="true">
            <rect className="listed" width={place.programCount.listed} height="1" />
            <rect className="distinct" width={place.programCount.distinct} height="1" />
          </svg>
        </>
      ),
    },
    {
      key: 'distinct',
      explained: 'programs',
      header: say('distinct'),
      value: ({ place }) => place.programCount.distinct,
      cell: ({ place }) => (
        <ProgramCount of={place.name} count={place.programCount.distinct} filter={{ place: place.id }} />
      ),
    },
    {
      key: 'relisted',
      explained: 'repeatListing',
      header: say('relisted'),
      value: ({ place }) => place.programCount.relisted,
      cell: ({ place }) => (
        <ProgramCount
          of={`${place.name} ${say('relistedOne')}`}
          count={place.programCount.relisted}
          filter={{ place: place.id, listed: 'again' }}
          isOfListings
        />
      ),
    },
    count('issues', 'ISSUE', ({ issues }) => issues, chainOf),
    count('policies', 'POLICY', ({ policies }) => policies, chainOf),
    count('initiatives', 'INITIATIVE', (place) => place.places.filter(({ kind }) => kind === 'INITIATIVE'), mapOf),
    count(
      'indicators',
      'INDICATOR',
      ({ indicators }) => indicators,
      ({ id, printedNumber }) =>
        hrefOf('/indicators', { measure: hasAnyShape(plan) || printedNumber === null ? id : printedNumber }),
    ),
  ];
  const columns: Column<Row>[] = [
    ...groupColumn(rows, word),
    {
      key: 'measure',
      header: title,
      value: ({ place }) => place.printedNumber ?? place.name,
      saved: ({ place }) => nameOf(place),
      cell: ({ place: { id, printedNumber, name, priority } }) => (
        <>
          <NameLink id={id} name={name} mark={printedNumber ?? ''} />{' '}
          {priority && <span className="badge">{say('priority')}</span>}
        </>
      ),
    },
    ...counts.filter(({ value }) => rows.some((row) => value(row) !== 0)),
    {
      key: 'gaps',
      header: say('gaps'),
      value: ({ place }) => gaps?.filter(({ node }) => isIn(place, node.id)).length ?? '…',
    },
  ];
  return <SortTable name="measures" caption={title} columns={columns} rows={rows} keyOf={({ place }) => place.id} />;
}

/** What groups the rows, where anything does: rows of one section stand under it as under a heading. */
function groupColumn(rows: readonly Row[], word: (kind: NodeKind) => string): Column<Row>[] {
  const groups = rows.flatMap(({ above }) => above.map(({ kind }) => kind));
  if (!groups.includes('SECTION')) return [];
  const header = [...new Set(groups)].map((kind) => word(kind)).join('・');
  return [
    {
      key: 'section',
      header,
      value: ({ above }) => above.map(nameOf).join(' ') || null,
      cell: ({ above }) => <NameLinks nodes={above.map((place) => ({ id: place.id, name: nameOf(place) }))} />,
      merged: ({ above }) => above.map(({ id }) => id).join(' '),
    },
  ];
}

const nameOf = ({ printedNumber, name }: GlancedPlace) => [printedNumber, name].filter(Boolean).join(' ');

/** Whether a gap is in a place or in what stands below it; that of a program of two places is in both. */
function isIn(place: GlancedPlace, node: string): boolean {
  return within(place).some(({ id, issues, policies, listings, indicators }) => {
    const programs = listings.map(({ program }) => program);
    const series = indicators.flatMap((indicator) => indicator.series);
    return [{ id }, ...issues, ...policies, ...programs, ...indicators, ...series].some((one) => one.id === node);
  });
}
