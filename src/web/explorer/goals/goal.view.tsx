import { GOALS_PATH } from '../../../domain/view';
import { GoalPageDocument, type GoalPageQuery } from '../operations.generated';
import { hrefOf, useAddress } from '../shared/address';
import { AnswerOf } from '../shared/answer';
import { useSay } from '../shared/language';
import { Link } from '../shared/link';
import { Page } from '../shared/page';
import { yearsOf } from '../shared/plan';
import { type Asked, useAnswer } from '../shared/use-answer';
import { NotFound } from '../shell/not-found';
import { GoalSource } from './goal.source';
import { SideBySide } from './side-by-side';
import { SimilarIndicators } from './similar-indicators';

/** A national goal: what it asks for, and what the municipalities aim at beside each other. */
export default function GoalView() {
  const { pathname } = useAddress();
  const asked = useAnswer(GoalPageDocument, { code: decodeURIComponent(pathname.slice(GOALS_PATH.length + 1)) });
  return (
    <AnswerOf asked={asked} isWithin>
      {({ goal }) => (goal ? <OneGoal key={goal.code} asked={asked} goal={goal} /> : <NotFound />)}
    </AnswerOf>
  );
}

function OneGoal({ asked, goal }: { asked: Asked<GoalPageQuery>; goal: NonNullable<GoalPageQuery['goal']> }) {
  const say = useSay();
  const { code, heading, text, standard, measures, source, edition, similarIndicators } = goal;
  return (
    <Page
      title={`${code} ${heading}`}
      heading={
        <>
          <span className="mark">{code}</span> <span lang="ja">{heading}</span>
        </>
      }
      above={
        <nav className="steps" aria-label={say('goals')}>
          <Link href={hrefOf(GOALS_PATH)}>{say('goals')}</Link>
        </nav>
      }
    >
      <dl className="facts">
        <div>
          <dt>{say('goalText')}</dt>
          <dd lang="ja">{text}</dd>
        </div>
        <div>
          <dt>{say('goalStandard')}</dt>
          <dd>{standard === null ? say('noStandard') : <span lang="ja">{standard}</span>}</dd>
        </div>
        <div>
          <dt>{say('goalMeasures')}</dt>
          <dd lang="ja">{measures.join('、')}</dd>
        </div>
        <div>
          <dt>{say('source')}</dt>
          <dd>
            <GoalSource source={source} />
          </dd>
        </div>
        <div>
          <dt>{say('goalEdition')}</dt>
          <dd>
            <span lang="ja">{edition.title}</span> {yearsOf(edition)}
          </dd>
        </div>
      </dl>
      <AnswerOf asked={asked}>
        {() => (
          <>
            <SideBySide code={code} standard={standard} />
            {similarIndicators.length > 0 && <SimilarIndicators found={similarIndicators} />}
          </>
        )}
      </AnswerOf>
    </Page>
  );
}
