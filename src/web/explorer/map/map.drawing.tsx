import cytoscape, { type Core } from 'cytoscape';
import { useEffect, useRef } from 'react';
import { useSay } from '../shared/language';
import { inLightColours } from '../shared/theme';
import { elementsOf, namedBy } from './map.elements';
import { layoutOf } from './map.layout';
import { boundsOf, showNames } from './map.names';
import { mapStyle } from './map.style';
import { mapSvg } from './map.svg';
import { litWith, type PlanGraph } from './plan.graph';
import { PointedName } from './pointed.name';

interface DrawingProps {
  graph: PlanGraph;
  /** The id of the node that the reader looks at. */
  focus: string;
  hasDepartments: boolean;
  /** What it shows, for those who do not see it. */
  alt: string;
  choose: (id: string) => void;
  /** The id of the node that the reader points at, here or in the list; empty for none. */
  pointed: string;
  point: (id: string) => void;
  /** Given the drawing when it is there. */
  drawn: (map: Core) => void;
}

/** Cytoscape writes a style sheet into the page unless it finds an element of this id; a strict content security policy refuses it. */
const NO_STYLE_SHEET = '__________cytoscape_stylesheet';

/** How long a name stays when the pointer left its node, in milliseconds. */
const LEAVING = 250;

/** The plan as a graph to move about in; what it says is in the list beside it as well. */
export function MapDrawing({ graph, focus, hasDepartments, alt, choose, pointed, point, drawn }: DrawingProps) {
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const map = useRef<Core>(null);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stay = () => clearTimeout(leaving.current);
  // Not at once, so that the pointer can move onto the name.
  const leaveSoon = () => {
    leaving.current = setTimeout(() => point(''), LEAVING);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn once for a plan; what is chosen in it is shown below.
  useEffect(() => {
    if (!place.current) return;
    const layout = layoutOf(graph, place.current.clientWidth / place.current.clientHeight);
    const core = cytoscape({
      container: place.current,
      elements: elementsOf(graph, layout),
      style: mapStyle(),
      layout: { name: 'preset' },
      minZoom: FARTHEST,
      maxZoom: 3,
      // Every node has its printed place.
      autoungrabify: true,
      boxSelectionEnabled: false,
      // Letters are drawn once and then scaled, which is blurred with one dot for each of the screen's.
      pixelRatio: Math.max(devicePixelRatio, 2),
    });
    core.on('tap', 'node', ({ target }) => choose(namedBy(target.id())));
    core.on('tap', ({ target }) => target === core && choose(''));
    core.on('mouseover', 'node', ({ target }) => {
      stay();
      point(namedBy(target.id()));
    });
    core.on('mouseout', 'node', leaveSoon);
    core.on('viewport', () => point(''));
    // After what is drawn, and once for many steps: the page answers in between.
    let naming: ReturnType<typeof setTimeout> | undefined;
    core.on('zoom', () => {
      clearTimeout(naming);
      naming = setTimeout(() => showNames(core, graph, layout));
    });
    map.current = core;
    drawn(core);
    const leave = leaveScrollingToPage(place.current);
    const recolour = () => core.style(mapStyle());
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', recolour);
    const switched = new MutationObserver(recolour);
    switched.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const toPaper = () =>
      inLightColours(() => {
        recolour();
        paper.current?.replaceChildren(mapSvg(core));
      });
    addEventListener('beforeprint', toPaper);
    return () => {
      clearTimeout(naming);
      removeEventListener('beforeprint', toPaper);
      dark.removeEventListener('change', recolour);
      switched.disconnect();
      leave();
      core.destroy();
    };
  }, [graph]);

  useEffect(() => {
    const core = map.current;
    if (!core) return;
    // Apart from what was drawn before, so that the page answers in between.
    const showing = setTimeout(() => {
      const related = graph.nodes.has(focus) ? litWith(focus, graph) : null;
      core.batch(() => {
        core.elements().removeClass('faint focus');
        core.nodes('.node').removeClass('unseen');
        if (!hasDepartments)
          core
            .nodes('.department')
            .filter((node) => !related?.has(node.id()))
            .addClass('unseen');
        if (!related) return;
        core
          .nodes()
          .filter((node) => !related.has(namedBy(node.id())))
          .addClass('faint');
        core
          .edges()
          .filter((edge) => !(related.has(edge.source().id()) && related.has(namedBy(edge.target().id()))))
          .addClass('faint');
        core.getElementById(focus).addClass('focus');
      });
      showAll(core);
      place.current?.classList.add('placed');
    });
    return () => clearTimeout(showing);
  }, [graph, focus, hasDepartments]);

  return (
    <div className="drawing map">
      <div ref={place} id={NO_STYLE_SHEET} className="canvas" role="img" aria-label={alt} />
      <PointedName node={graph.nodes.get(pointed)} map={map.current} stay={stay} leave={() => point('')} />
      <div ref={paper} className="paper" />
      <div className="zoom">
        <button type="button" aria-label={say('zoomIn')} onClick={() => zoom(map.current, 1.4)}>
          ＋
        </button>
        <button type="button" aria-label={say('zoomOut')} onClick={() => zoom(map.current, 1 / 1.4)}>
          －
        </button>
        <button type="button" onClick={() => map.current && showAll(map.current)}>
          {say('fit')}
        </button>
      </div>
    </div>
  );
}

/** One finger and the wheel move the page, as everywhere; two fingers, or the wheel with Ctrl, come nearer. Gives what ends that. */
function leaveScrollingToPage(place: HTMLElement): () => void {
  const around = place.parentElement ?? place;
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
  };
  const touch = (event: TouchEvent) => {
    if (event.touches.length === 1) event.stopPropagation();
  };
  // Before Cytoscape, which would hold the page where it is.
  around.addEventListener('wheel', wheel, { capture: true, passive: true });
  around.addEventListener('touchmove', touch, { capture: true, passive: true });
  return () => {
    around.removeEventListener('wheel', wheel, { capture: true });
    around.removeEventListener('touchmove', touch, { capture: true });
  };
}

/** Further away than this nothing can be told apart. */
const FARTHEST = 0.1;

/** Nearer than this there is nothing more to see. */
const NEAREST = 1.2;

/** Shows all that is not faint, with room for its names. */
function showAll(core: Core): void {
  const { x, y, width } = boundsOf(core);
  const level = Math.min(core.width() / width, NEAREST);
  // A large plan is shown whole, too.
  core.minZoom(Math.min(FARTHEST, level));
  core.viewport({ zoom: level, pan: { x: core.width() / 2 - x * level, y: core.height() / 2 - y * level } });
  core.emit('zoom');
}

function zoom(core: Core | null, factor: number): void {
  core?.zoom({ level: core.zoom() * factor, renderedPosition: { x: core.width() / 2, y: core.height() / 2 } });
}
