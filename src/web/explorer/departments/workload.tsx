import * as Plot from '@observablehq/plot';
import type { DepartmentsQuery } from '../operations.generated';
import { useParameter } from '../shared/address';
import { useSay } from '../shared/language';
import { NameLink } from '../shared/node-link';
import { Key, Picture } from '../shared/picture';
import { useKindWord } from '../shared/plan';
import { PlotOf } from '../shared/plot';
import { ProgramCount } from '../shared/program-count';
import { type Column, SortTable } from '../shared/sort-table';

type Row = DepartmentsQuery['departmentWorkload'][number];

/** What each department carries: programs alone and with others, or lines first listed and relisted. */
export function Workload({ rows }: { rows: Row[] }) {
  const say = useSay();
  const [by, setBy] = useParameter('by', 'programs');
  const isLines = by === 'lines';
  const sorted = [...rows].sort((one, other) => total(other, isLines) - total(one, isLines));
  const draw = (width: number) => bars(sorted, isLines, width);
  const [most] = sorted;
  return (
    <section className="pair">
      <Picture
        name="workload"
        title={say(isLines ? 'workloadLines' : 'workloadPrograms')}
        legend={
          <>
            <label className="check">
              <input
                type="checkbox"
                checked={isLines}
                onChange={(event) => setBy(event.target.checked ? 'lines' : 'programs')}
              />
              {say('countLines')}
            </label>
            <Key className="first-part">{say(isLines ? 'firstListed' : 'solo')}</Key>
            <Key className="second-part">{say(isLines ? 'relisted' : 'joint')}</Key>
          </>
        }
      >
        <PlotOf
          draw={draw}
          alt={say('workloadAlt', {
            count: rows.length,
            name: most?.department.name ?? '',
            most: most ? total(most, isLines) : 0,
          })}
        />
      </Picture>
      <WorkloadTable rows={sorted} />
    </section>
  );
}

const total = ({ programs }: Row, isLines: boolean) => (isLines ? programs.listed : programs.distinct);

function bars(rows: Row[], isLines: boolean, width: number): Plot.PlotOptions {
  const parts = rows.flatMap(({ department: { name }, programs, solo, joint }) => [
    { name, part: 'first-part', count: isLines ? programs.listed - programs.relisted : solo },
    { name, part: 'second-part', count: isLines ? programs.relisted : joint },
  ]);
  return {
    width,
    height: rows.length * 24 + 50,
    marginLeft: 14 + 12 * Math.max(...rows.map(({ department }) => department.name.length)),
    marginRight: 30,
    x: { grid: true, label: null, ticks: Math.max(3, Math.round(width / 90)), tickFormat: (count) => `${count}` },
    y: { domain: rows.map(({ department }) => department.name), label: null, tickSize: 0 },
    color: { domain: ['first-part', 'second-part'], range: ['var(--first-part)', 'var(--second-part)'] },
    marks: [
      Plot.barX(parts, { y: 'name', x: 'count', fill: 'part', insetTop: 1, insetBottom: 1 }),
      Plot.text(rows, {
        y: (row: Row) => row.department.name,
        x: (row: Row) => total(row, isLines),
        text: (row: Row) => `${total(row, isLines)}`,
        dx: 4,
        textAnchor: 'start',
      }),
    ],
  };
}

function WorkloadTable({ rows }: { rows: Row[] }) {
  const say = useSay();
  const word = useKindWord();
  // What a 課 stands in: 部, 局, 区.
  const bureau: Column<Row> = {
    key: 'parent',
    header: say('bureau'),
    value: ({ department }) => department.parent?.name ?? null,
    cell: ({ department }) => department.parent && <NameLink {...department.parent} />,
  };
  const count = (
    key: string,
    header: string,
    value: (row: Row) => number,
    filter: Record<string, string>,
    isOfListings = false,
  ): Column<Row> => ({
    key,
    header,
    value,
    cell: (row) => (
      <ProgramCount
        of={`${row.department.name} ${header}`}
        count={value(row)}
        filter={{ department: row.department.id, ...filter }}
        isOfListings={isOfListings}
      />
    ),
  });
  const columns: Column<Row>[] = [
    {
      key: 'name',
      header: word('DEPARTMENT'),
      value: ({ department }) => department.name,
      cell: ({ department }) => <NameLink {...department} />,
    },
    ...(rows.some(({ department }) => department.parent) ? [bureau] : []),
    { ...count('distinct', say('distinct'), ({ programs }) => programs.distinct, {}), explained: 'programs' },
    count('solo', say('solo'), ({ solo }) => solo, { together: 'alone' }),
    { ...count('joint', say('joint'), ({ joint }) => joint, { together: 'joint' }), explained: 'joint' },
    { ...count('listed', say('listed'), ({ programs }) => programs.listed, {}, true), explained: 'listings' },
    {
      ...count('relisted', say('relisted'), ({ programs }) => programs.relisted, { listed: 'again' }, true),
      explained: 'repeatListing',
    },
    { key: 'measures', header: word('MEASURE'), value: ({ measures }) => measures },
    count('priority', say('priorityPrograms'), ({ priorityPrograms }) => priorityPrograms, { priority: 'yes' }),
  ];
  return (
    <SortTable
      name="workload"
      caption={say('workloadTable')}
      columns={columns}
      rows={rows}
      keyOf={({ department }) => department.id}
    />
  );
}
