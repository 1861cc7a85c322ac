import { messageIn } from '../../../domain/bilingual';
import { type ChainQuery, GapsDocument, type GapsQuery } from '../operations.generated';
import { hrefOf, useParameter } from '../shared/address';
import { AnswerOf } from '../shared/answer';
import { useLanguage, useSay } from '../shared/language';
import { Link } from '../shared/link';
import { NodeLink, useShortName } from '../shared/node-link';
import { Key, Picture } from '../shared/picture';
import { useBeginsAtIssues, usePlan } from '../shared/plan';
import { isNote } from '../shared/severity';
import { type Asked, useAnswer } from '../shared/use-answer';
import { ChainDrawing } from './chain.drawing';
import { chainOf } from './chain.layout';
import { PathTables } from './path.table';

type Gap = GapsQuery['gaps'][number];

/** The chain that a node stands in. */
export function Tracer({ from, asked }: { from: string; asked: Asked<ChainQuery> }) {
  const { id: plan } = usePlan();
  if (asked.error?.code === 'UNKNOWN_ID' || asked.error?.code === 'INVALID_ID') return <Unknown from={from} />;
  return (
    <AnswerOf asked={asked} ofPlan={plan}>
      {(answer) => <Traced answer={answer} from={from} />}
    </AnswerOf>
  );
}

function Unknown({ from }: { from: string }) {
  const say = useSay();
  const hasIssues = useBeginsAtIssues();
  return (
    <div className="notice" role="alert">
      <p>
        {say('unknownNode')}: <code>{from}</code>
      </p>
      <p>
        <Link href={hrefOf('/chain')}>{say(hasIssues ? 'chooseIssue' : 'chooseStart')}</Link>
      </p>
    </div>
  );
}

function Traced({ answer, from }: { answer: ChainQuery; from: string }) {
  const say = useSay();
  const shortName = useShortName();
  const { id, municipality } = usePlan();
  const hasIssues = useBeginsAtIssues();
  const [all, setAll] = useParameter('all');
  const gaps = useAnswer(GapsDocument, { plan: id }).answer?.data.gaps ?? [];
  const { node, forward, backward } = answer;
  if (!node) return null;
  const chain = chainOf({ backward: backward.paths, forward: forward.paths }, all === '1', [id, municipality.id]);
  const found = gaps.filter((gap) => chain.nodes.has(gap.node.id));
  const broken = found.filter((gap) => !isNote(gap));
  const noted = found.filter(isNote);
  const idsOf = (some: Gap[]) => some.map((gap) => gap.node.id);
  return (
    <>
      <p className="steps">
        <Link href={hrefOf('/chain')}>{say(hasIssues ? 'chooseIssue' : 'chooseStart')}</Link> › <NodeLink node={node} />
      </p>
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        <label className="check">
          <input type="checkbox" checked={all === '1'} onChange={(event) => setAll(event.target.checked ? '1' : '')} />
          {say('withEvidence')}
        </label>
      </form>
      {(forward.truncated || backward.truncated) && <p className="notice partial">{say('truncated')}</p>}
      <Picture
        name={`chain-${from.replaceAll('/', '-')}`}
        title={say('chainOf', { name: shortName(node) })}
        legend={
          <>
            <Key className="chosen">{say('chosen')}</Key>
            {broken.length > 0 && <Key className="broken">{say('brokenPlace')}</Key>}
            {noted.length > 0 && <Key className="noted">{say('notedPlace')}</Key>}
          </>
        }
      >
        <ChainDrawing
          chain={chain}
          from={from}
          places={
            new Map([
              ...idsOf(noted).map((id) => [id, 'noted'] as const),
              // What is broken stays so, whatever else is noted there.
              ...idsOf(broken).map((id) => [id, 'broken'] as const),
            ])
          }
        />
      </Picture>
      <Places heading={say('brokenPlace')} gaps={broken} />
      <Places heading={say('notedPlace')} gaps={noted} />
      <PathTables chain={chain} />
    </>
  );
}

/** What was found at places of the chain. */
function Places({ heading, gaps }: { heading: string; gaps: Gap[] }) {
  const language = useLanguage();
  if (gaps.length === 0) return null;
  return (
    <section aria-label={heading}>
      <h2>{heading}</h2>
      <ul>
        {gaps.map((gap) => (
          <li key={`${gap.rule} ${gap.node.id}`}>
            <NodeLink node={gap.node} />: {messageIn(language, gap)}
          </li>
        ))}
      </ul>
    </section>
  );
}
