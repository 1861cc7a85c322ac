import type { GapsQuery, NodeKind } from '../operations.generated';
import { hrefOf } from '../shared/address';
import { useSay } from '../shared/language';
import { Link } from '../shared/link';
import { NameLink } from '../shared/node-link';
import { useKindWord } from '../shared/plan';
import { type Column, SortTable } from '../shared/sort-table';
import type { PlanAtAGlance } from './totals';

type Measure = PlanAtAGlance['pillars'][number]['measures'][number];

/** The measures with what stands in each, and the gaps found there. */
export function MeasureTable({ plan, gaps }: { plan: PlanAtAGlance; gaps: GapsQuery['gaps'] | undefined }) {
  const say = useSay();
  const word = useKindWord();
  const measures = plan.pillars.flatMap((pillar) => pillar.measures);
  const most = Math.max(1, ...measures.map(({ programCount }) => programCount.listed));
  // A number leads to what it counts.
  const count = (
    key: string,
    kind: NodeKind,
    of: (measure: Measure) => readonly unknown[],
    hrefTo: (measure: Measure) => string,
  ): Column<Measure> => ({
    key,
    header: word(kind, 'many'),
    value: (measure) => of(measure).length,
    cell: (measure) => (
      <Link href={hrefTo(measure)} aria-label={`${measure.name}: ${word(kind, 'many')} ${of(measure).length}`}>
        {of(measure).length}
      </Link>
    ),
  });
  const columns: Column<Measure>[] = [
    {
      key: 'measure',
      header: word('MEASURE'),
      value: ({ code }) => code,
      cell: ({ id, code, name, priority }) => (
        <>
          <NameLink id={id} name={name} mark={code} /> {priority && <span className="badge">{say('priority')}</span>}
        </>
      ),
    },
    {
      key: 'listed',
      header: say('listed'),
      value: ({ programCount }) => programCount.listed,
      cell: ({ id, name, programCount: { listed, distinct } }) => (
        <>
          <Link href={hrefOf('/map', { focus: id })} aria-label={`${name}: ${say('listed')} ${listed}`}>
            {listed}
          </Link>
          <svg className="meter" viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden="true">
            <rect className="listed" width={listed} height="1" />
            <rect className="distinct" width={distinct} height="1" />
          </svg>
        </>
      ),
    },
    { key: 'distinct', header: say('distinct'), value: ({ programCount }) => programCount.distinct },
    { key: 'relisted', header: say('relisted'), value: ({ programCount }) => programCount.relisted },
    count(
      'issues',
      'ISSUE',
      ({ issues }) => issues,
      ({ id }) => hrefOf('/chain', { from: id }),
    ),
    count(
      'policies',
      'POLICY',
      ({ policies }) => policies,
      ({ id }) => hrefOf('/chain', { from: id }),
    ),
    count(
      'initiatives',
      'INITIATIVE',
      ({ initiatives }) => initiatives,
      ({ id }) => hrefOf('/map', { focus: id }),
    ),
    count(
      'indicators',
      'INDICATOR',
      ({ indicators }) => indicators,
      ({ code }) => hrefOf('/indicators', { measure: code }),
    ),
    {
      key: 'gaps',
      header: say('gaps'),
      value: (measure) => gaps?.filter(({ node }) => isIn(measure, node.id)).length ?? '…',
    },
  ];
  return (
    <SortTable
      name="measures"
      caption={word('MEASURE', 'many')}
      columns={columns}
      rows={measures}
      keyOf={({ id }) => id}
    />
  );
}

/** Whether a gap is in a measure itself or in what it holds; that of a program of two measures is in both. */
function isIn({ id, issues, policies, initiatives, indicators }: Measure, node: string): boolean {
  const programs = initiatives.flatMap(({ listings }) => listings.map(({ program }) => program));
  const series = indicators.flatMap((indicator) => indicator.series);
  const within = [{ id }, ...issues, ...policies, ...initiatives, ...programs, ...indicators, ...series];
  return within.some((one) => one.id === node);
}
