import { JointProgramsDocument, type JointProgramsQuery } from '../operations.generated';
import { useParameter } from '../shared/address';
import { AnswerOf } from '../shared/answer';
import { useSay } from '../shared/language';
import { NameLink, NameLinks } from '../shared/node-link';
import { useKindWord, usePlan } from '../shared/plan';
import { type Column, SortTable } from '../shared/sort-table';
import { useAnswer } from '../shared/use-answer';

type Program = JointProgramsQuery['programs']['nodes'][number];

/** Lets choose a department, and lists what it runs together with others. */
export function JointPrograms({ departments }: { departments: { id: string; name: string }[] }) {
  const say = useSay();
  const word = useKindWord();
  const { id: plan } = usePlan();
  const [chosen, choose] = useParameter('department');
  const department = departments.find(({ id }) => id === chosen);
  const asked = useAnswer(JointProgramsDocument, department ? { plan, department: department.id } : null);
  return (
    <section aria-labelledby="joint">
      <h2 id="joint">{say('jointPrograms')}</h2>
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        <label>
          <span>{word('DEPARTMENT')}</span>
          <select value={department?.id ?? ''} onChange={(event) => choose(event.target.value)}>
            <option value="">{say('choose')}</option>
            {departments.map(({ id, name }) => (
              <option key={id} value={id} lang="ja">
                {name}
              </option>
            ))}
          </select>
        </label>
      </form>
      {department && (
        <AnswerOf asked={asked} isWithin>
          {({ programs }) => (
            <ProgramTable name={department.name} programs={programs.nodes} count={programs.totalCount} />
          )}
        </AnswerOf>
      )}
    </section>
  );
}

function ProgramTable({ name, programs, count }: { name: string; programs: Program[]; count: number }) {
  const say = useSay();
  const word = useKindWord();
  if (count === 0) return <p className="notice">{say('allAlone', { name })}</p>;
  const namesOf = (nodes: { name: string }[]) => nodes.map((node) => node.name).join('、');
  const columns: Column<Program>[] = [
    {
      key: 'program',
      header: word('PROGRAM'),
      value: (program) => program.name,
      cell: (program) => <NameLink {...program} />,
    },
    {
      key: 'departments',
      header: word('DEPARTMENT'),
      value: ({ departments }) => namesOf(departments),
      cell: ({ departments }) => <NameLinks nodes={departments} />,
    },
    {
      key: 'measures',
      header: word('MEASURE'),
      value: ({ measures }) => measures.map(({ code }) => code).join('、'),
      cell: ({ measures }) => (
        <NameLinks nodes={measures.map(({ id, code, name: measure }) => ({ id, name: `${code} ${measure}` }))} />
      ),
    },
  ];
  return (
    <>
      <SortTable
        name="joint"
        caption={say('jointOf', { name, count })}
        columns={columns}
        rows={programs}
        keyOf={({ id }) => id}
      />
      {count > programs.length && <p className="notice partial">{say('firstRows', { count: programs.length })}</p>}
    </>
  );
}
