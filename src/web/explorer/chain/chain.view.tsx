import { ChainDocument } from '../operations.generated';
import { useParameter } from '../shared/address';
import { useSay } from '../shared/language';
import { useShortName } from '../shared/node-link';
import { Page } from '../shared/page';
import { useBeginsAtIssues } from '../shared/plan';
import { useAnswer } from '../shared/use-answer';
import { ChainStarts } from './chain.starts';
import { Tracer } from './tracer';

/** From a reason to who acts on it, and back: first the issues to choose from, then the chain of what was chosen. */
export default function ChainView() {
  const say = useSay();
  const [from] = useParameter('from');
  const hasIssues = useBeginsAtIssues();
  if (from) return <ChainFrom from={from} />;
  return (
    <Page
      title={say(hasIssues ? 'chain' : 'chainWithoutIssues')}
      lead={say(hasIssues ? 'chainLead' : 'chainLeadWithoutIssues')}
    >
      <ChainStarts />
    </Page>
  );
}

function ChainFrom({ from }: { from: string }) {
  const say = useSay();
  const shortName = useShortName();
  const hasIssues = useBeginsAtIssues();
  const asked = useAnswer(ChainDocument, { from });
  const node = asked.answer?.data.node;
  return (
    <Page
      title={node ? say('chainOf', { name: shortName(node) }) : say(hasIssues ? 'chain' : 'chainWithoutIssues')}
      lead={say(hasIssues ? 'chainLead' : 'chainLeadWithoutIssues')}
    >
      <Tracer from={from} asked={asked} />
    </Page>
  );
}
