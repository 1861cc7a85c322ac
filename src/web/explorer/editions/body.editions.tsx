import { VIEW_PATHS } from '../../../domain/view';
import { type EditionsQuery, WorkloadOfPlansDocument, type WorkloadOfPlansQuery } from '../operations.generated';
import { hrefOf } from '../shared/address';
import { AnswerOf } from '../shared/answer';
import { useSay } from '../shared/language';
import { Link } from '../shared/link';
import { type Column, SortTable } from '../shared/sort-table';
import { useAnswer } from '../shared/use-answer';
import { usePlanColumns } from './plan.column';

type CarriedRow = NonNullable<WorkloadOfPlansQuery['departmentWorkload']>[number];
type Named = Extract<NonNullable<EditionsQuery['node']>, { names: unknown }>['names'][number];

/** A body plan by plan: what it is called, and what it carries. */
export function BodyEditions({ id, names }: { id: string; names: readonly Named[] }) {
  const say = useSay();
  const columns = usePlanColumns<Named>(({ plan }) => plan);
  const asked = useAnswer(WorkloadOfPlansDocument, { id });
  return (
    <AnswerOf asked={asked}>
      {({ departmentWorkload }) => {
        const carried = new Map(departmentWorkload?.map((row) => [row.group?.plan?.id, row]));
        const count = (key: string, header: string, of: (row: CarriedRow) => number): Column<Named> => ({
          key,
          header,
          value: ({ plan }) => {
            const row = carried.get(plan.id);
            return row ? of(row) : 0;
          },
          cell: ({ plan }) => {
            const row = carried.get(plan.id);
            if (!row) return 0;
            return <Link href={hrefOf(VIEW_PATHS.programList, { plan: plan.id, department: id })}>{of(row)}</Link>;
          },
        });
        return (
          <SortTable
            name="editions"
            caption={say('editionsOfBody')}
            columns={[
              ...columns,
              {
                key: 'name',
                header: say('nameInPlan'),
                value: ({ name }) => name,
                cell: ({ name }) => <span lang="ja">{name}</span>,
              },
              count('listed', say('listed'), ({ programs }) => programs.listed),
              count('distinct', say('distinct'), ({ programs }) => programs.distinct),
              count('solo', say('solo'), ({ solo }) => solo),
              count('joint', say('joint'), ({ joint }) => joint),
            ]}
            rows={names}
            keyOf={({ plan }) => plan.id}
          />
        );
      }}
    </AnswerOf>
  );
}
