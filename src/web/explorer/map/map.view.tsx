import type { Core } from 'cytoscape';
import { useMemo, useRef, useState } from 'react';
import { MapDocument } from '../operations.generated';
import { hrefOf, hrefOfNode, useParameter } from '../shared/address';
import { AnswerOf } from '../shared/answer';
import { useSay } from '../shared/language';
import { Link } from '../shared/link';
import { Page } from '../shared/page';
import { Key, Picture } from '../shared/picture';
import type { Drawing } from '../shared/picture.frame';
import { useKindWord, usePlan } from '../shared/plan';
import { Name } from '../shared/readings';
import { useAnswer } from '../shared/use-answer';
import { GraphSwitch } from '../structure/graph.switch';
import { MapDrawing } from './map.drawing';
import { MapList } from './map.list';
import { mapStyle } from './map.style';
import { mapSvg } from './map.svg';
import { drawnOf, type MapNode, type PlanGraph, type PlanOnMap, planGraph } from './plan.graph';

/** The plan as a graph, with the same as a list beside it. */
export default function MapView() {
  const say = useSay();
  const { id } = usePlan();
  const asked = useAnswer(MapDocument, { plan: id });
  const plan = asked.answer?.data.plan;
  const graph = useMemo(() => plan && planGraph(plan), [plan]);
  const [focus] = useParameter('focus');
  const drawn = useMemo(() => plan && graph && drawnOf(plan, graph, focus), [plan, graph, focus]);
  return (
    <Page title={say('map')} subject={graph?.nodes.get(focus)?.name} lead={say('mapLead')}>
      <GraphSwitch />
      <AnswerOf asked={asked}>
        {() =>
          plan &&
          drawn && (
            <>
              {drawn !== graph && <p className="notice partial">{say('mapPart')}</p>}
              <PlanMap plan={plan} graph={drawn} />
            </>
          )
        }
      </AnswerOf>
    </Page>
  );
}

function PlanMap({ plan, graph }: { plan: PlanOnMap; graph: PlanGraph }) {
  const say = useSay();
  const word = useKindWord();
  const [focus, setFocus] = useParameter('focus');
  const [departments, setDepartments] = useParameter('departments');
  const [pointed, setPointed] = useState('');
  const core = useRef<Core>(null);
  const nodes = [...graph.nodes.values()];
  const count = (is: (node: MapNode) => boolean) => nodes.filter(is).length;
  const drawn = () => core.current && mapDrawing(core.current);
  return (
    <section className="pair map-pair">
      <Picture
        name="map"
        title={say('mapOf')}
        drawn={drawn}
        legend={
          <>
            <label className="check">
              <input
                type="checkbox"
                checked={departments === '1'}
                onChange={(event) => setDepartments(event.target.checked ? '1' : '')}
              />
              {say('withDepartments')}
            </label>
            <Key className="pillar">{word('PILLAR')}</Key>
            <Key className="measure">{word('MEASURE')}</Key>
            <Key className="priority">{say('priority')}</Key>
            <Key className="initiative">{word('INITIATIVE')}</Key>
            <Key className="program">{word('PROGRAM')}</Key>
            <Key className="joint">{say('jointProgram')}</Key>
            <Key className="shared">{say('sharedProgram')}</Key>
            <Key className="relisted">{say('relistedOne')}</Key>
            <Key className="department">{word('DEPARTMENT')}</Key>
          </>
        }
      >
        <MapDrawing
          graph={graph}
          focus={focus}
          hasDepartments={departments === '1'}
          choose={setFocus}
          pointed={pointed}
          point={setPointed}
          drawn={(drawing) => {
            core.current = drawing;
          }}
          alt={say('mapAlt', {
            programs: count(({ kind }) => kind === 'PROGRAM'),
            shared: count(({ isShared }) => isShared),
            joint: count(({ kind, isJoint }) => kind === 'PROGRAM' && isJoint),
          })}
        />
        <Focused node={graph.nodes.get(focus)} leave={() => setFocus('')} />
      </Picture>
      <MapList plan={plan} graph={graph} focus={focus} point={setPointed} />
    </section>
  );
}

/** The map for a file, in the colours that the style sheets have at this moment; once they have others, the map takes those again. */
function mapDrawing(core: Core): Drawing {
  core.style(mapStyle());
  const svg = mapSvg(core);
  const { x, y, width, height } = svg.viewBox.baseVal;
  return { svg, box: { x, y, width, height }, scale: svg.width.baseVal.value / width };
}

/** What the reader looks at, and the ways on from there. */
function Focused({ node, leave }: { node: MapNode | undefined; leave: () => void }) {
  const say = useSay();
  return (
    <p className="focused" role="status">
      {node ? (
        <>
          <strong lang="ja">
            {node.code} <Name id={node.id}>{node.name}</Name>
          </strong>{' '}
          <Link href={hrefOfNode(node.id)}>{say('details')}</Link>{' '}
          {node.kind !== 'PILLAR' && <Link href={hrefOf('/chain', { from: node.id })}>{say('showChain')}</Link>}{' '}
          <button type="button" onClick={leave}>
            {say('showAll')}
          </button>
        </>
      ) : (
        say('mapHint')
      )}
    </p>
  );
}
