import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { useEffect, useRef } from 'react';
import { useSay } from '../shared/language';
import { labelOf, layoutOf, type Point } from './map.layout';
import { mapStyle } from './map.style';
import { type PlanGraph, relatedTo } from './plan.graph';

interface DrawingProps {
  graph: PlanGraph;
  /** The id of the node that the reader looks at. */
  focus: string;
  hasDepartments: boolean;
  /** What it shows, for those who do not see it. */
  alt: string;
  choose: (id: string) => void;
  /** Given the drawing when it is there. */
  drawn: (map: Core) => void;
}

/** Cytoscape writes a style sheet into the page unless it finds an element of this id; a strict content security policy refuses it. */
const NO_STYLE_SHEET = '__________cytoscape_stylesheet';

/** The plan as a graph to move about in; what it says is in the list beside it as well. */
export function MapDrawing({ graph, focus, hasDepartments, alt, choose, drawn }: DrawingProps) {
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  const map = useRef<Core>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn once for a plan; what is chosen in it is shown below.
  useEffect(() => {
    if (!place.current) return;
    const core = cytoscape({
      container: place.current,
      elements: elementsOf(graph, place.current.clientWidth / place.current.clientHeight),
      style: mapStyle(),
      layout: { name: 'preset' },
      minZoom: 0.1,
      maxZoom: 3,
    });
    core.on('tap', 'node', ({ target }) => choose(target.id().replace(/ label$/, '')));
    core.on('tap', ({ target }) => target === core && choose(''));
    map.current = core;
    drawn(core);
    const recolour = () => core.style(mapStyle());
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', recolour);
    const switched = new MutationObserver(recolour);
    switched.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => {
      dark.removeEventListener('change', recolour);
      switched.disconnect();
      core.destroy();
    };
  }, [graph]);

  useEffect(() => {
    const core = map.current;
    if (!core) return;
    const related = graph.nodes.has(focus) ? relatedTo(focus, graph) : null;
    core.batch(() => {
      core.elements().removeClass('faint focus unseen');
      if (!hasDepartments)
        core
          .nodes('.department')
          .filter((node) => !related?.has(node.id()))
          .addClass('unseen');
      if (!related) return;
      core
        .nodes()
        .filter((node) => !related.has(node.id()))
        .addClass('faint');
      core
        .edges()
        .filter((edge) => !(related.has(edge.source().id()) && related.has(edge.target().id())))
        .addClass('faint');
      core.getElementById(focus).addClass('focus');
    });
    const shown = core.nodes().not('.faint').not('.unseen');
    core.fit(shown, 30);
  }, [graph, focus, hasDepartments]);

  return (
    <div className="drawing map">
      <div ref={place} id={NO_STYLE_SHEET} className="canvas" role="img" aria-label={alt} />
      <div className="zoom">
        <button type="button" aria-label={say('zoomIn')} onClick={() => zoom(map.current, 1.4)}>
          ＋
        </button>
        <button type="button" aria-label={say('zoomOut')} onClick={() => zoom(map.current, 1 / 1.4)}>
          －
        </button>
        <button type="button" onClick={() => map.current?.fit(undefined, 30)}>
          {say('fit')}
        </button>
      </div>
    </div>
  );
}

function zoom(core: Core | null, factor: number): void {
  core?.zoom({ level: core.zoom() * factor, renderedPosition: { x: core.width() / 2, y: core.height() / 2 } });
}

function elementsOf(graph: PlanGraph, aspect: number): ElementDefinition[] {
  const places = layoutOf(graph, aspect);
  const nodes = [...graph.nodes.values()].map(({ id, kind, name, code, isPriority, isShared, isJoint }) => ({
    data: { id, label: code ? `${code} ${name}` : name, code },
    position: places.get(id),
    classes: [kind.toLowerCase(), isPriority && 'priority', isShared && 'shared', isJoint && 'joint']
      .filter(Boolean)
      .join(' '),
  }));
  const edges = graph.edges.map(({ from, to, isRelisted }) => ({
    data: { id: `${from} ${to}`, source: from, target: to },
    classes: [isRelisted && 'relisted', graph.nodes.get(to)?.kind === 'DEPARTMENT' && 'runs'].filter(Boolean).join(' '),
  }));
  return [...nodes, ...namesOf(graph, places), ...edges];
}

/** The names of the measures around the rings, on the side where there is room. */
function namesOf(graph: PlanGraph, places: Map<string, Point>): ElementDefinition[] {
  return graph.edges.flatMap(({ from, to }) => {
    const measure = graph.nodes.get(to);
    if (measure?.kind !== 'MEASURE') return [];
    const [pillar, place] = [places.get(from) as Point, places.get(labelOf(to)) as Point];
    const [dx, dy] = [place.x - pillar.x, place.y - pillar.y];
    const side = Math.abs(dx) < Math.abs(dy) / 2 ? (dy < 0 ? 'above' : 'below') : dx < 0 ? 'left' : 'right';
    return [
      { data: { id: labelOf(to), label: measure.name }, position: place, classes: `name ${side}`, selectable: false },
    ];
  });
}
