import { ChainDocument, IssuesDocument } from '../operations.generated';
import { hrefOf, useParameter } from '../shared/address';
import { AnswerOf } from '../shared/answer';
import { useSay } from '../shared/language';
import { Link } from '../shared/link';
import { useNumbered, useShortName } from '../shared/node-link';
import { Page } from '../shared/page';
import { usePlan } from '../shared/plan';
import { useAnswer } from '../shared/use-answer';
import { Tracer } from './tracer';

/** From a reason to who acts on it, and back: first the issues to choose from, then the chain of what was chosen. */
export default function ChainView() {
  const say = useSay();
  const [from] = useParameter('from');
  if (from) return <ChainFrom from={from} />;
  return (
    <Page title={say('chain')} lead={say('chainLead')}>
      <Issues />
    </Page>
  );
}

function ChainFrom({ from }: { from: string }) {
  const say = useSay();
  const shortName = useShortName();
  const asked = useAnswer(ChainDocument, { from });
  const node = asked.answer?.data.node;
  return (
    <Page title={node ? say('chainOf', { name: shortName(node) }) : say('chain')} lead={say('chainLead')}>
      <Tracer from={from} asked={asked} />
    </Page>
  );
}

function Issues() {
  const numbered = useNumbered();
  const { id } = usePlan();
  const asked = useAnswer(IssuesDocument, { plan: id });
  const chainFrom = (node: string) => hrefOf('/chain', { from: node });
  return (
    <AnswerOf asked={asked}>
      {({ plan }) => (
        <ul className="cards wide">
          {plan?.pillars
            .flatMap((pillar) => pillar.measures)
            .map((measure) => (
              <li key={measure.id}>
                <h2>
                  <Link href={chainFrom(measure.id)}>
                    <span className="mark">{numbered('MEASURE', measure.code)}</span>{' '}
                    <span lang="ja">{measure.name}</span>
                  </Link>
                </h2>
                <ul>
                  {measure.issues.map((issue) => (
                    <li key={issue.id}>
                      <Link href={chainFrom(issue.id)}>
                        <span className="mark">{numbered('ISSUE', issue.number)}</span>{' '}
                        <span lang="ja">{issue.summary}</span>
                      </Link>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
        </ul>
      )}
    </AnswerOf>
  );
}
