import * as Plot from '@observablehq/plot';
import type { DepartmentsQuery } from '../operations.generated';
import { useSay } from '../shared/language';
import { NameLinks } from '../shared/node-link';
import { Picture } from '../shared/picture';
import { useKindWord } from '../shared/plan';
import { PlotOf } from '../shared/plot';
import { ProgramCount } from '../shared/program-count';
import { type Column, SortTable } from '../shared/sort-table';

type Pair = DepartmentsQuery['collaborations'][number];

/** Which departments run programs together. */
export function Partners({ pairs }: { pairs: Pair[] }) {
  const say = useSay();
  const word = useKindWord();
  const draw = (width: number) => dots(pairs, width);
  if (pairs.length === 0) return <p className="notice">{say('noPairs')}</p>;
  const names = (pair: Pair) => pair.departments.map(({ name }) => name).join('、');
  const columns: Column<Pair>[] = [
    {
      key: 'pair',
      header: word('DEPARTMENT'),
      value: names,
      cell: ({ departments }) => <NameLinks nodes={departments} />,
    },
    {
      key: 'count',
      header: say('together'),
      value: ({ count }) => count,
      cell: (pair) => (
        <ProgramCount
          of={names(pair)}
          count={pair.count}
          filter={{ department: pair.departments[0]?.id ?? '', partner: pair.departments[1]?.id ?? '' }}
        />
      ),
    },
    {
      key: 'programs',
      header: word('PROGRAM'),
      value: ({ programs }) => programs.map(({ name }) => name).join('、'),
      cell: ({ programs }) => <NameLinks nodes={programs} />,
    },
  ];
  const [most] = pairs;
  return (
    <section className="pair">
      <Picture name="partners" title={say('partners')} legend={<p>{say('partnersLegend')}</p>}>
        <PlotOf
          draw={draw}
          minWidth={420}
          alt={say('partnersAlt', { count: pairs.length, names: most ? names(most) : '', most: most?.count ?? 0 })}
        />
      </Picture>
      <SortTable name="partners" caption={say('partners')} columns={columns} rows={pairs} keyOf={names} />
    </section>
  );
}

/** A dot where two departments meet, in both places, so that each row tells of one department. */
function dots(pairs: Pair[], width: number): Plot.PlotOptions {
  const meetings = pairs.flatMap(({ departments: [one, other], count }) =>
    one && other
      ? [
          { row: one.name, column: other.name, count },
          { row: other.name, column: one.name, count },
        ]
      : [],
  );
  const names = [...new Set(meetings.map(({ row }) => row))];
  const longest = 14 + 12 * Math.max(...names.map((name) => name.length));
  return {
    width,
    height: names.length * 26 + longest,
    marginLeft: longest,
    marginTop: longest,
    marginBottom: 10,
    x: { domain: names, axis: 'top', label: null, tickRotate: -90, tickSize: 0 },
    y: { domain: names, label: null, tickSize: 0 },
    r: { range: [0, 12] },
    marks: [
      Plot.gridX({ strokeOpacity: 0.15 }),
      Plot.gridY({ strokeOpacity: 0.15 }),
      Plot.dot(meetings, { x: 'column', y: 'row', r: 'count', fill: 'var(--second-part)' }),
      Plot.text(meetings, {
        x: 'column',
        y: 'row',
        text: (meeting) => `${meeting.count}`,
        fill: 'var(--on-part)',
        fontWeight: 700,
      }),
    ],
  };
}
