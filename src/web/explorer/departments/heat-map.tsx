import * as Plot from '@observablehq/plot';
import type { DepartmentsQuery } from '../operations.generated';
import { useSay } from '../shared/language';
import { NameLink } from '../shared/node-link';
import { Picture } from '../shared/picture';
import { useKindWord } from '../shared/plan';
import { PlotOf } from '../shared/plot';
import { ProgramCount } from '../shared/program-count';
import { type Column, SortTable } from '../shared/sort-table';

type Row = DepartmentsQuery['byMeasure'][number];
type Measure = NonNullable<NonNullable<Row['group']>['measure']>;

interface OfDepartment {
  department: Row['department'];
  /** Programs by the code of the measure; measures it does nothing in are not there. */
  counts: Map<string, number>;
}

/** Which departments are at work in which measures. */
export function HeatMap({ rows }: { rows: Row[] }) {
  const say = useSay();
  const word = useKindWord();
  const measures = measuresOf(rows);
  const departments = byDepartment(rows);
  const draw = (width: number) => cells(rows, measures, departments, width);
  const columns: Column<OfDepartment>[] = [
    {
      key: 'name',
      header: word('DEPARTMENT'),
      value: ({ department }) => department.name,
      cell: ({ department }) => <NameLink {...department} />,
    },
    ...measures.map(
      ({ id, code }): Column<OfDepartment> => ({
        key: code.replace('.', '-'),
        header: code,
        value: ({ counts }) => counts.get(code) ?? 0,
        cell: ({ department, counts }) => (
          <ProgramCount
            of={department.name}
            count={counts.get(code) ?? 0}
            filter={{ department: department.id, place: id }}
          />
        ),
      }),
    ),
  ];
  return (
    <section className="pair">
      <Picture name="departments-measures" title={say('heatMap')} legend={<p>{say('heatMapLegend')}</p>}>
        <PlotOf draw={draw} alt={say('heatMapAlt', { departments: departments.length, measures: measures.length })} />
      </Picture>
      <SortTable
        name="heat"
        caption={say('heatMap')}
        columns={columns}
        rows={departments}
        keyOf={({ department }) => department.id}
      />
    </section>
  );
}

function cells(rows: Row[], measures: Measure[], departments: OfDepartment[], width: number): Plot.PlotOptions {
  const names = departments.map(({ department }) => department.name);
  const most = Math.max(...rows.map(({ programs }) => programs.distinct));
  return {
    width,
    height: names.length * 24 + 40,
    marginLeft: 14 + 12 * Math.max(...names.map((name) => name.length)),
    x: { domain: measures.map(({ code }) => code), axis: 'top', label: null, tickSize: 0 },
    y: { domain: names, label: null, tickSize: 0 },
    // From faint to full in one colour, so that it reads without colours too; the number stands in each cell.
    opacity: { domain: [0, most], range: [0.08, 1] },
    marks: [
      Plot.cell(rows, { x: codeOf, y: nameOf, fill: 'var(--first-part)', fillOpacity: countOf, inset: 1 }),
      Plot.text(rows, {
        x: codeOf,
        y: nameOf,
        text: (row: Row) => `${countOf(row)}`,
        fill: (row: Row) => (countOf(row) > most * 0.75 ? 'var(--on-part)' : 'currentColor'),
      }),
    ],
  };
}

const codeOf = (row: Row) => row.group?.measure?.code ?? '';
const nameOf = (row: Row) => row.department.name;
const countOf = (row: Row) => row.programs.distinct;

function measuresOf(rows: Row[]): Measure[] {
  const byCode = new Map(rows.flatMap(({ group }) => (group?.measure ? [[group.measure.code, group.measure]] : [])));
  const { compare } = new Intl.Collator('en', { numeric: true });
  return [...byCode.values()].sort((one, other) => compare(one.code, other.code));
}

function byDepartment(rows: Row[]): OfDepartment[] {
  const departments = new Map<string, OfDepartment>();
  for (const row of rows) {
    const { department } = row;
    const one = departments.get(department.id) ?? { department, counts: new Map<string, number>() };
    one.counts.set(codeOf(row), countOf(row));
    departments.set(department.id, one);
  }
  const sum = ({ counts }: OfDepartment) => [...counts.values()].reduce((total, count) => total + count, 0);
  return [...departments.values()].sort((one, other) => sum(other) - sum(one));
}
