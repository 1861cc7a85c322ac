import { hrefOf } from '../shared/address';
import { useStatusWord } from '../shared/assessment';
import { useSay } from '../shared/language';
import { Link } from '../shared/link';
import { NameLink } from '../shared/node-link';
import { useKindWord } from '../shared/plan';
import { type Column, SortTable } from '../shared/sort-table';
import { NOT_REPORTED, type ProgressRow, standingOf, standsSo } from './progress.rows';

interface Group {
  id: string;
  name: string;
  printedNumber: string | null;
  rows: ProgressRow[];
}

interface CountsProps {
  rows: readonly ProgressRow[];
  year: number;
}

/** How many lines of numbers stand how: in all, by place and by body; each number leads to its lines. */
export function ProgressCounts({ rows, year }: CountsProps) {
  const say = useSay();
  const word = useKindWord();
  const places = groupsBy(rows, ({ place }) => (place ? [place] : []));
  const bodies = groupsBy(rows, (row) => row.bodies);
  return (
    <>
      <Counts
        name="all"
        of="place"
        title={say('progressOfAll')}
        header={word('PLAN')}
        year={year}
        groups={[{ id: '', name: say('all'), printedNumber: null, rows: [...rows] }]}
      />
      {places.length > 1 && (
        <Counts
          name="places"
          of="place"
          title={say('progressByPlace')}
          header={say('place')}
          year={year}
          groups={places}
        />
      )}
      {bodies.length === 0 ? (
        <p className="notice">{say('noBodiesOfIndicators', { departments: word('DEPARTMENT') })}</p>
      ) : (
        <Counts
          name="bodies"
          of="department"
          title={say('progressByBody')}
          header={word('DEPARTMENT')}
          year={year}
          groups={bodies}
        />
      )}
    </>
  );
}

function groupsBy(
  rows: readonly ProgressRow[],
  of: (row: ProgressRow) => readonly { id: string; name: string; printedNumber?: string | null }[],
): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    for (const { id, name, printedNumber = null } of of(row)) {
      const group = groups.get(id) ?? { id, name, printedNumber, rows: [] };
      group.rows.push(row);
      groups.set(id, group);
    }
  }
  return [...groups.values()];
}

interface GroupCountsProps {
  name: string;
  /** The part of the address that names a group. */
  of: 'place' | 'department';
  title: string;
  header: string;
  year: number;
  groups: readonly Group[];
}

function Counts({ name, of, title, header, year, groups }: GroupCountsProps) {
  const say = useSay();
  const statusWord = useStatusWord();
  const all = groups.flatMap(({ rows }) => rows);
  // By the words that the rows below have.
  const words = new Map(
    all.map((row) => [standingOf(row), statusWord(row.series.assessment.status, row.indicator.direction)]),
  );
  const standings = [[NOT_REPORTED, say('notReported', { year })], ...words] as [string, string][];
  const href = (group: Group, standing = '') =>
    hrefOf('/progress', { year: `${year}`, ...(group.id && { [of]: group.id }), ...(standing && { standing }) });
  const columns: Column<Group>[] = [
    {
      key: 'name',
      header,
      value: ({ printedNumber, name: own }) => [printedNumber, own].filter(Boolean).join(' '),
      cell: ({ id, name: own, printedNumber }) =>
        id ? <NameLink id={id} name={own} mark={printedNumber ?? ''} /> : own,
    },
    {
      key: 'lines',
      header: say('linesOfNumbers'),
      value: ({ rows }) => rows.length,
      cell: (group) => (
        <Link href={href(group)} aria-label={`${group.name}: ${group.rows.length}`}>
          {group.rows.length}
        </Link>
      ),
    },
    ...standings.map(([standing, standingWord]): Column<Group> => {
      const count = ({ rows }: Group) => rows.filter((row) => standsSo(row, standing, year)).length;
      return {
        key: standing.toLowerCase().replaceAll(/[_.]/g, '-'),
        header: standingWord,
        value: count,
        cell: (group) =>
          count(group) === 0 ? (
            0
          ) : (
            <Link href={href(group, standing)} aria-label={`${group.name} ${standingWord}: ${count(group)}`}>
              {count(group)}
            </Link>
          ),
      };
    }),
  ];
  return <SortTable name={`progress-${name}`} caption={title} columns={columns} rows={groups} keyOf={({ id }) => id} />;
}
