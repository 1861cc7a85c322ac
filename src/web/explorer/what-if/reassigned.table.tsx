import { useSay } from '../shared/language';
import { NameLink } from '../shared/node-link';
import { useKindWord } from '../shared/plan';
import { type Column, SortTable } from '../shared/sort-table';
import { BECOMES, becomes, byBecoming, type Carried, type Reassigned } from './what-if.rows';

interface ReassignedProps {
  programs: readonly Reassigned[];
  /** The bodies that there are, which have pages. */
  printed: readonly Carried[];
}

/** The programs that others would carry, and which of them would be run alone or jointly. */
export function ReassignedTable({ programs, printed }: ReassignedProps) {
  const say = useSay();
  const word = useKindWord();
  const known = new Set(printed.map(({ department }) => department.id));
  const names = (bodies: Reassigned['before']) => bodies.map(({ name }) => name).join('、');
  const links = (bodies: Reassigned['before']) => (
    <ul className="inline">
      {bodies.map((body) => (
        <li key={body.id}>{known.has(body.id) ? <NameLink {...body} /> : <span lang="ja">{body.name}</span>}</li>
      ))}
    </ul>
  );
  const columns: Column<Reassigned>[] = [
    {
      key: 'program',
      header: word('PROGRAM'),
      value: ({ program }) => program.name,
      cell: ({ program }) => <NameLink {...program} />,
    },
    { key: 'becomes', header: say('becomes'), value: (row) => say(becomes(row)) },
    {
      key: 'before',
      header: say('beforeAssumed', { what: word('DEPARTMENT') }),
      value: ({ before }) => names(before),
      cell: ({ before }) => links(before),
    },
    {
      key: 'after',
      header: say('afterAssumed', { what: word('DEPARTMENT') }),
      value: ({ after }) => names(after),
      cell: ({ after }) => links(after),
    },
  ];
  return (
    <section aria-labelledby="reassigned">
      <h2 id="reassigned">{say('reassigned')}</h2>
      <ul className="inline becomes">
        {BECOMES.map((one) => (
          <li key={one}>
            {say(one)} <strong>{programs.filter((program) => becomes(program) === one).length}</strong>
          </li>
        ))}
      </ul>
      {programs.length > 0 && (
        <SortTable
          name="reassigned"
          caption={say('reassignedTable')}
          columns={columns}
          rows={byBecoming(programs)}
          keyOf={({ program }) => program.id}
        />
      )}
    </section>
  );
}
