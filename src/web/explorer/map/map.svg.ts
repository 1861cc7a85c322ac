import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { svgElement } from '../shared/svg.element';
import { LINE_HEIGHT } from './map.labels';
import { boundsOf } from './map.names';

/** A capital letter reaches this far above the middle of its line, in letters: where SVG places text is its base line. */
const BASE_LINE = 0.36;

/** The map as it is now as SVG: Cytoscape draws on a canvas, which can neither be printed sharply nor edited. */
export function mapSvg(core: Core): SVGSVGElement {
  const { x, y, width, height } = boundsOf(core);
  const svg = svgElement('svg', {
    viewBox: [x - width / 2, y - height / 2, width, height].map(round).join(' '),
    width: Math.round(width * core.zoom()),
    height: Math.round(height * core.zoom()),
  }) as SVGSVGElement;
  svg.append(
    ...core
      .edges()
      .toArray()
      .filter((edge) => edge.visible())
      .map(line),
    ...core
      .nodes()
      .toArray()
      .filter((node) => node.visible())
      .flatMap(shapeAndLabel),
  );
  return svg;
}

function line(edge: EdgeSingular): SVGElement {
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  return svgElement('line', {
    class: edge.hasClass('leader') ? 'leader' : 'link',
    x1: round(from.x),
    y1: round(from.y),
    x2: round(to.x),
    y2: round(to.y),
    stroke: edge.style('line-color'),
    'stroke-width': edge.numericStyle('width'),
    'stroke-dasharray': edge.style('line-style') === 'dashed' ? '6 3' : 'none',
    opacity: edge.numericStyle('opacity'),
  });
}

function shapeAndLabel(node: NodeSingular): SVGElement[] {
  return [shape(node), ...label(node)];
}

function shape(node: NodeSingular): SVGElement {
  const { x, y } = node.position();
  const [width, height] = [node.numericStyle('width'), node.numericStyle('height')];
  const looks = {
    fill: node.style('background-color'),
    stroke: node.style('border-color'),
    'stroke-width': node.numericStyle('border-width'),
    opacity: node.numericStyle('opacity'),
  };
  if (node.style('shape') === 'ellipse')
    return svgElement('ellipse', { cx: round(x), cy: round(y), rx: width / 2, ry: height / 2, ...looks });
  if (node.style('shape') === 'diamond') {
    const corners = [
      [x, y - height / 2],
      [x + width / 2, y],
      [x, y + height / 2],
      [x - width / 2, y],
    ] as const;
    return svgElement('polygon', { points: corners.map((corner) => corner.map(round).join(',')).join(' '), ...looks });
  }
  return svgElement('rect', {
    x: round(x - width / 2),
    y: round(y - height / 2),
    width,
    height,
    rx: height / 4,
    ...looks,
  });
}

/** The lines of a label, on the side of its box that its node is on. */
function label(node: NodeSingular): SVGElement[] {
  if (!node.data('label') || node.numericStyle('text-opacity') === 0) return [];
  const lines: string[] = String(node.data('label')).split('\n');
  const { x, y } = node.position();
  const font = node.numericStyle('font-size');
  const half = node.numericStyle('width') / 2;
  const side = node.data('side');
  const [anchor, edge] = side === 'left' ? ['end', x + half] : side === 'right' ? ['start', x - half] : ['middle', x];
  const text = svgElement('text', {
    'text-anchor': anchor,
    'font-size': round(font),
    'font-family': node.style('font-family'),
    'font-weight': node.style('font-weight'),
    fill: node.style('color'),
    stroke: node.style('text-outline-color'),
    'stroke-width': 2 * node.numericStyle('text-outline-width'),
    'paint-order': 'stroke',
  });
  lines.forEach((words, index) => {
    const middle = y + (index - (lines.length - 1) / 2) * LINE_HEIGHT * font;
    const part = svgElement('tspan', { x: round(edge), y: round(middle + BASE_LINE * font) });
    part.textContent = words;
    text.append(part);
  });
  return [text];
}

const round = (value: number) => Math.round(value * 100) / 100;
