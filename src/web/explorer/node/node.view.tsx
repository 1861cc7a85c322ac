import { BRIEF_PATH, VIEW_PATHS } from '../../../domain/view';
import { CityPlans } from '../city/city-plans';
import { Editions } from '../editions/editions';
import { NodePageDocument, type NodePageQuery } from '../operations.generated';
import { hrefOf, nodeAt, useAddress } from '../shared/address';
import { AnswerOf } from '../shared/answer';
import { kindOf } from '../shared/kind';
import { useSay } from '../shared/language';
import { Link } from '../shared/link';
import { textOf, useMark } from '../shared/node-link';
import { Page } from '../shared/page';
import { hasAnyShape, useKindWord, usePlan } from '../shared/plan';
import { Name } from '../shared/readings';
import { CHAINED, MAPPED } from '../shared/shown-in';
import { useAnswer } from '../shared/use-answer';
import { NotFound } from '../shell/not-found';
import { IssueStory } from '../story/issue.story';
import { ProgramReasons } from '../story/program.reasons';
import { Beside, Marks } from './beside';
import { Breadcrumb } from './breadcrumb';
import { Facts } from './facts';
import { Figures } from './figures';
import { History } from './history';
import { Lines } from './lines';
import { Links } from './links';
import { Listings } from './listings';
import { Notes } from './notes';

/** What a brief can be about. */
const BRIEFED: ReadonlySet<string> = new Set(['Department', 'Pillar', 'Section', 'Measure', 'Initiative', 'Program']);

/** What is followed from one edition of its plan to the next. */
const EDITED: ReadonlySet<string> = new Set(['Program', 'Indicator', 'Department']);

export type NodeOnPage = NonNullable<NodePageQuery['node']>;

/** All that is known of the node that the address names. */
export default function NodeView() {
  const id = nodeAt(useAddress());
  const of = usePlan();
  const { id: plan } = of;
  const asked = useAnswer(NodePageDocument, { id, plan, anyShape: hasAnyShape(of) || null });
  return (
    <AnswerOf asked={asked} ofPlan={plan}>
      {({ node }) => (node ? <NodePage node={node} /> : <NotFound id={id} />)}
    </AnswerOf>
  );
}

function NodePage({ node }: { node: NodeOnPage }) {
  const say = useSay();
  const word = useKindWord();
  const mark = useMark()(node);
  const anyShape = hasAnyShape(usePlan());
  const measureKey = node.__typename === 'Measure' && !anyShape && node.printedNumber ? node.printedNumber : node.id;
  return (
    <Page
      above={<Breadcrumb node={node} />}
      title={mark ? `${mark} ${textOf(node)}` : textOf(node)}
      heading={
        <>
          {mark && `${mark} `}
          <Name id={node.id}>{textOf(node)}</Name>
        </>
      }
      before={<p className="kind">{word(kindOf(node))}</p>}
    >
      <p className="take">
        {/* Bodies have a place only in the graph. */}
        {node.__typename === 'Department' && !anyShape && (
          <Link className="button" href={hrefOf(VIEW_PATHS.map, { as: 'graph', focus: node.id })}>
            {say('showOnMap')}
          </Link>
        )}
        {CHAINED.has(node.__typename) && (
          <Link className="button" href={hrefOf('/chain', { from: node.id })}>
            {say('showChain')}
          </Link>
        )}
        {MAPPED.has(node.__typename) && (
          <Link className="button" href={hrefOf(VIEW_PATHS.map, { focus: node.id })}>
            {say('showOnMap')}
          </Link>
        )}
        {BRIEFED.has(node.__typename) && (
          <Link className="button" href={hrefOf(BRIEF_PATH, { of: node.id })}>
            {say('brief')}
          </Link>
        )}
        {node.__typename === 'Measure' && (
          <>
            <Link className="button" href={hrefOf('/indicators', { measure: measureKey })}>
              {say('indicators')}
            </Link>
            <Link className="button" href={hrefOf('/indicators', { measure: measureKey, as: 'table' })}>
              {say('valueTable')}
            </Link>
          </>
        )}
      </p>
      <Marks node={node} />
      <Facts node={node} />
      <Beside node={node} />
      <Lines node={node} />
      <Figures node={node} />
      <Listings node={node} />
      {node.__typename === 'Issue' && <IssueStory id={node.id} />}
      {node.__typename === 'Program' && <ProgramReasons id={node.id} />}
      {node.__typename === 'Municipality' && <CityPlans id={node.id} />}
      {EDITED.has(node.__typename) && <Editions id={node.id} />}
      <Links node={node} />
      <History node={node} />
      <Notes id={node.id} />
    </Page>
  );
}
