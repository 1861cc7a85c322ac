import { FoundGapsDocument, OverviewDocument } from '../operations.generated';
import { AnswerOf } from '../shared/answer';
import { useSay } from '../shared/language';
import { Page } from '../shared/page';
import { hasAnyShape, usePlan } from '../shared/plan';
import { useAnswer } from '../shared/use-answer';
import type { Word } from '../shared/words';
import { AboutPlan } from './about-plan';
import { Attention } from './attention';
import { glanced } from './overview.outline';
import { PillarCards } from './pillar.cards';
import { PlaceTable } from './place.table';
import { Totals } from './totals';

/** The plan at a glance. */
export function OverviewView() {
  const say = useSay();
  const of = usePlan();
  const { id, title, municipality, startFiscalYear, endFiscalYear } = of;
  const asked = useAnswer(OverviewDocument, { plan: id, anyShape: hasAnyShape(of) || null });
  // Asked apart: looking for gaps takes the database longer than all the rest.
  const gaps = useAnswer(FoundGapsDocument, { plan: id }).answer?.data.gaps;
  return (
    <Page
      title={title}
      lead={say(leadOf(startFiscalYear, endFiscalYear), {
        municipality: municipality.name,
        start: startFiscalYear ?? '',
        end: endFiscalYear ?? '',
      })}
    >
      <AnswerOf asked={asked}>
        {({ plan, about, departmentWorkload, indicators }) => {
          if (!plan) return null;
          const places = glanced(plan);
          return (
            <>
              <Totals
                plan={plan}
                places={places}
                gaps={gaps}
                departments={departmentWorkload.length}
                indicators={indicators.totalCount}
              >
                <Attention gaps={gaps} />
              </Totals>
              {about && <AboutPlan plan={about} />}
              <PillarCards places={places} />
              <PlaceTable places={places} gaps={gaps} />
            </>
          );
        }}
      </AnswerOf>
    </Page>
  );
}

/** The years of a plan in a sentence, as far as they are printed. */
function leadOf(start: number | null, end: number | null): Word {
  if (start === null && end === null) return 'overviewLeadWithoutYears';
  return start === end ? 'overviewLeadOfOneYear' : 'overviewLead';
}
