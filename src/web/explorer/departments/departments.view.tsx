import { WHAT_IF_PATH } from '../../../domain/view';
import { DepartmentsDocument } from '../operations.generated';
import { hrefOf } from '../shared/address';
import { AnswerOf } from '../shared/answer';
import { useSay } from '../shared/language';
import { Link } from '../shared/link';
import { Page } from '../shared/page';
import { hasAnyShape, usePlan } from '../shared/plan';
import { useAnswer } from '../shared/use-answer';
import { HeatMap } from './heat-map';
import { JointPrograms } from './joint-programs';
import { Partners } from './partners';
import { Workload } from './workload';

/** Who carries how much, in what, and with whom. */
export default function DepartmentsView() {
  const say = useSay();
  const plan = usePlan();
  const asked = useAnswer(DepartmentsDocument, { plan: plan.id, anyShape: hasAnyShape(plan) || null });
  return (
    <Page title={say('departments')} lead={say('departmentsLead')}>
      <AnswerOf asked={asked}>
        {({ departmentWorkload, byMeasure, collaborations }) =>
          departmentWorkload.length === 0 ? (
            <p className="notice">{say('noDepartments')}</p>
          ) : (
            <>
              <p className="take">
                <Link className="button" href={hrefOf(WHAT_IF_PATH)}>
                  {say('toWhatIf')}
                </Link>
              </p>
              <JointPrograms departments={departmentWorkload.map(({ department }) => department)} />
              <Workload rows={departmentWorkload} />
              <HeatMap rows={byMeasure} />
              <Partners pairs={collaborations} />
            </>
          )
        }
      </AnswerOf>
    </Page>
  );
}
