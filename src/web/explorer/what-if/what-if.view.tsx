import { VIEW_PATHS } from '../../../domain/view';
import { WhatIfAfterDocument, WhatIfBeforeDocument } from '../operations.generated';
import { hrefOf, useParameter } from '../shared/address';
import { AnswerOf } from '../shared/answer';
import { useSay } from '../shared/language';
import { Link } from '../shared/link';
import { Page } from '../shared/page';
import { usePlan } from '../shared/plan';
import { useAnswer } from '../shared/use-answer';
import { AssumptionChips } from './assumption.chips';
import { type Assumption, assumptionsOf, MOST_ASSUMPTIONS, writtenOf } from './assumptions';
import { BodyTable } from './body.table';
import { MergeForm } from './merge.form';
import { MoveForm } from './move.form';
import { ReassignedTable } from './reassigned.table';
import type { Carried } from './what-if.rows';

/** Who would carry how much of a plan after a reorganization that is only assumed; all of it is in the address. */
export default function WhatIfView() {
  const say = useSay();
  const plan = usePlan();
  const [written] = useParameter('assume');
  const assumptions = assumptionsOf(written);
  const asked = useAnswer(WhatIfBeforeDocument, { plan: plan.id });
  return (
    <Page title={say('whatIf')} lead={say('whatIfLead')}>
      <nav className="steps" aria-label={say('departments')}>
        <Link href={hrefOf(VIEW_PATHS.departments)}>{say('departments')}</Link>
      </nav>
      {assumptions === null && (
        <p className="notice partial" role="alert">
          {say('assumptionsUnread')}
        </p>
      )}
      <AnswerOf asked={asked}>
        {({ departmentWorkload }) =>
          departmentWorkload.length === 0 ? (
            <p className="notice">{say('noDepartments')}</p>
          ) : (
            <Assumed before={departmentWorkload} assumptions={assumptions ?? []} />
          )
        }
      </AnswerOf>
    </Page>
  );
}

function Assumed({ before, assumptions }: { before: readonly Carried[]; assumptions: Assumption[] }) {
  const say = useSay();
  const plan = usePlan();
  const [, write] = useParameter('assume');
  const change = (next: readonly Assumption[]) => write(writtenOf(next));
  const add = (one: Assumption) => change([...assumptions, one]);
  const asked = useAnswer(
    WhatIfAfterDocument,
    assumptions.length > 0 ? { plan: plan.id, assuming: assumptions } : null,
  );
  // Till the answer is there, and where it is refused, the forms go on from what is known.
  const now = asked.answer?.data.departmentWorkload ?? before;
  const bodies = now.map(({ department }) => department);
  const isFull = assumptions.length >= MOST_ASSUMPTIONS;
  return (
    <>
      <AssumptionChips assumptions={assumptions} before={before} change={change} />
      {isFull ? (
        <p className="notice">{say('assumptionsFull', { count: MOST_ASSUMPTIONS })}</p>
      ) : (
        <div className="what-if-forms">
          <MergeForm key={`merge ${assumptions.length}`} bodies={bodies} add={add} />
          <MoveForm key={`move ${assumptions.length}`} printed={before} bodies={bodies} add={add} />
        </div>
      )}
      {assumptions.length === 0 ? (
        <p className="notice">{say('assumeNothing')}</p>
      ) : (
        <AnswerOf asked={asked} isWithin>
          {({ departmentWorkload, reassignedPrograms }) => (
            <>
              <BodyTable before={before} after={departmentWorkload} />
              <ReassignedTable programs={reassignedPrograms} printed={before} />
            </>
          )}
        </AnswerOf>
      )}
    </>
  );
}
