import { FoundGapsDocument, OverviewDocument, type OverviewQuery } from '../operations.generated';
import { AnswerOf } from '../shared/answer';
import { useSay } from '../shared/language';
import { spotsOf } from '../shared/outline';
import { Page } from '../shared/page';
import { usePlan } from '../shared/plan';
import { useAnswer } from '../shared/use-answer';
import { useAnswerOfShape } from '../shared/use-answer-of-shape';
import type { Word } from '../shared/words';
import { AboutPlan } from './about-plan';
import { Attention } from './attention';
import { countIn, glanced } from './overview.outline';
import { PillarCards } from './pillar.cards';
import { PlaceTable } from './place.table';
import { Totals } from './totals';

/** The plan at a glance. */
export function OverviewView() {
  const say = useSay();
  const of = usePlan();
  const { id, title, municipality, startFiscalYear, endFiscalYear } = of;
  const { asked } = useAnswerOfShape(OverviewDocument, areElsewhere);
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
        {({ plan, about, departmentWorkload, indicators, issues, policies }) => {
          if (!plan) return null;
          const places = glanced(plan);
          return (
            <>
              <Totals
                plan={plan}
                places={places}
                gaps={gaps}
                departments={departmentWorkload.length}
                issues={issues.totalCount}
                policies={policies.totalCount}
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

/** Whether issues or policies are printed at others than measures, such as pillars. */
function areElsewhere({ plan, issues, policies }: OverviewQuery): boolean {
  const places = spotsOf(plan ? glanced(plan) : []).map(({ place }) => place);
  return (
    issues.totalCount > countIn(places, (place) => place.issues) ||
    policies.totalCount > countIn(places, (place) => place.policies)
  );
}

/** The years of a plan in a sentence, as far as they are printed. */
function leadOf(start: number | null, end: number | null): Word {
  if (start === null && end === null) return 'overviewLeadWithoutYears';
  return start === end ? 'overviewLeadOfOneYear' : 'overviewLead';
}
