import { GapsDocument, OverviewDocument } from '../operations.generated';
import { AnswerOf } from '../shared/answer';
import { useSay } from '../shared/language';
import { Page } from '../shared/page';
import { usePlan } from '../shared/plan';
import { useAnswer } from '../shared/use-answer';
import { MeasureTable } from './measure.table';
import { PillarCards } from './pillar.cards';
import { Totals } from './totals';

/** The plan at a glance. */
export function OverviewView() {
  const say = useSay();
  const { id, title, municipality, startFiscalYear, endFiscalYear } = usePlan();
  const asked = useAnswer(OverviewDocument, { plan: id });
  // Asked apart: looking for gaps takes the database longer than all the rest.
  const gaps = useAnswer(GapsDocument, { plan: id }).answer?.data.gaps;
  return (
    <Page
      title={title}
      lead={say('overviewLead', {
        municipality: municipality.name,
        start: startFiscalYear ?? '',
        end: endFiscalYear ?? '',
      })}
    >
      <AnswerOf asked={asked}>
        {({ plan, departmentWorkload }) =>
          plan && (
            <>
              <Totals plan={plan} gaps={gaps} departments={departmentWorkload.length} />
              <PillarCards plan={plan} />
              <MeasureTable plan={plan} gaps={gaps} />
            </>
          )
        }
      </AnswerOf>
    </Page>
  );
}
