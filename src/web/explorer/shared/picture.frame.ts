import { svgElement } from './svg.element';
import { widthOf, wrapped } from './wrapped-text';

/** What stands around a drawing that has left its page. */
export interface Frame {
  title: string;
  /** What colours and shapes mean: the drawn sign and its meaning. */
  keys: { sign: SVGSVGElement; meaning: string }[];
  /** What stands in the legend in words. */
  remarks: string[];
  /** Whose numbers these are, where they are from, and what is not among them. */
  source: string[];
}

/** A drawing, and the part of its own measures that holds all of it. */
export interface Drawing {
  svg: SVGSVGElement;
  box: { x: number; y: number; width: number; height: number };
  /** Dots of the screen for one of its own measures. */
  scale: number;
}

const MARGIN = 24;
/** Narrower than this, titles break into columns. */
const LEAST_WIDTH = 480;
const SIGN = 16;
const SIZE = { title: 17, key: 13, source: 11 };
const LINE = 1.5;

/** One drawing of all: title, legend, the drawing, and its source below. The colours are those of the style sheets at this moment. */
export function framed(drawing: Drawing, { title, keys, remarks, source }: Frame): SVGSVGElement {
  const { box, scale } = drawing;
  const [inner, tall] = [box.width * scale, box.height * scale];
  const width = Math.ceil(Math.max(inner, LEAST_WIDTH) + 2 * MARGIN);
  const page = getComputedStyle(document.documentElement);
  const colour = (name: string) => page.getPropertyValue(`--${name}`).trim();
  const font = getComputedStyle(document.body).fontFamily;
  const parts: SVGElement[] = [];
  let y = MARGIN;
  const write = (text: string, size: number, attributes: Record<string, string> = {}) => {
    for (const line of wrapped(text, Math.floor((width - 2 * MARGIN) / size))) {
      y += size * LINE;
      parts.push(
        svgElement(
          'text',
          { x: MARGIN, y: y - size * 0.35, 'font-size': size, fill: colour('ink'), ...attributes },
          line,
        ),
      );
    }
  };

  write(title, SIZE.title, { 'font-weight': 'bold' });
  y += 6;
  for (const remark of remarks) write(remark, SIZE.key);
  const legend = svgElement('g', { class: 'legend' });
  let x = MARGIN;
  for (const { sign, meaning } of keys) {
    const wide = SIGN + 6 + widthOf(meaning) * SIZE.key;
    if (x > MARGIN && x + wide > width - MARGIN) {
      x = MARGIN;
      y += SIZE.key * LINE + 4;
    }
    place(sign, x, y + 3, SIGN, SIGN);
    legend.append(
      sign,
      svgElement('text', { x: x + SIGN + 6, y: y + 15, 'font-size': SIZE.key, fill: colour('ink') }, meaning),
    );
    x += wide + 18;
  }
  if (keys.length > 0) y += SIZE.key * LINE + 4;
  y += 8;

  place(drawing.svg, MARGIN + (width - 2 * MARGIN - inner) / 2, y, inner, tall);
  drawing.svg.setAttribute('viewBox', [box.x, box.y, box.width, box.height].join(' '));
  y += tall + 10;
  for (const line of source) write(line, SIZE.source, { fill: colour('quiet') });
  const height = Math.ceil(y + MARGIN - 6);

  const svg = svgElement('svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': font,
    role: 'img',
  }) as SVGSVGElement;
  // A ground of its own, since not every program honours a background in a style.
  svg.append(
    svgElement('title', {}, title),
    svgElement('rect', { class: 'ground', width, height, fill: colour('ground') }),
    ...parts.splice(0),
    legend,
    drawing.svg,
  );
  return svg;
}

function place(svg: SVGSVGElement, x: number, y: number, width: number, height: number): void {
  svg.setAttribute('x', `${x}`);
  svg.setAttribute('y', `${y}`);
  svg.setAttribute('width', `${width}`);
  svg.setAttribute('height', `${height}`);
  svg.setAttribute('overflow', 'visible');
}
