import type { Drawing, Frame } from './picture.frame';
import { saveFile } from './save.file';

/** What a drawing takes from the style sheets, which do not travel along with a file. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'color',
  'white-space',
];

/** Saves a drawing that looks by itself as it should. */
export function downloadSvg(svg: SVGSVGElement, name: string): void {
  saveFile(new Blob([textOf(svg)], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** Saves such a drawing with two dots for each of the screen's, or as many as browsers can draw. */
export async function downloadPng(svg: SVGSVGElement, name: string): Promise<void> {
  saveFile(await rasterised(svg), `${name}.png`);
}

/** Prints one picture without the page around it. */
export function printAlone(figure: HTMLElement): void {
  document.body.classList.add('print-one');
  figure.classList.add('printed');
  addEventListener(
    'afterprint',
    () => {
      document.body.classList.remove('print-one');
      figure.classList.remove('printed');
    },
    { once: true },
  );
  print();
}

/** More dots in a row, or in all, are more than some browsers can draw. */
const MOST = { side: 16_000, all: 120_000_000 };

async function rasterised(svg: SVGSVGElement): Promise<Blob> {
  const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))];
  const scale = Math.min(2, MOST.side / Math.max(width, height), Math.sqrt(MOST.all / (width * height)));
  const image = new Image();
  // data: and not blob:, which the image rule of a strict content security policy leaves out.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(textOf(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.')))),
  );
}

/** A drawing of the page to take out of it: with its styles written in, and all that reaches beyond its edges. */
export function standalone(svg: SVGSVGElement): Drawing {
  return { svg: styled(svg), box: reachOf(svg), scale: 1 };
}

/** A copy with its styles written in. */
function styled(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, index) => {
    const style = getComputedStyle(originals[index] as Element);
    for (const property of PROPERTIES) {
      element.removeAttribute(property);
      (element as SVGElement).style.setProperty(property, style.getPropertyValue(property));
    }
    // A link of the page leads nowhere from a file.
    if (element.localName === 'a') element.removeAttribute('href');
  });
  for (const element of copy.querySelectorAll('.on-screen')) element.remove();
  return copy;
}

/** Room for the strokes of what stands at the edge, which the measures of shapes leave out. */
const STROKE = 4;

/** The part of its own measures that a drawing fills: its view, and what the page shows beyond it. */
function reachOf(svg: SVGSVGElement): Drawing['box'] {
  const { x, y, width, height } = svg.viewBox.baseVal;
  const drawn = svg.getBBox();
  const left = Math.min(x, drawn.x - STROKE);
  const top = Math.min(y, drawn.y - STROKE);
  return {
    x: left,
    y: top,
    width: Math.max(x + width, drawn.x + drawn.width + STROKE) - left,
    height: Math.max(y + height, drawn.y + drawn.height + STROKE) - top,
  };
}

/** The legend of a picture as its page shows it: signs with what they mean, what is said in words, and what is chosen. */
export function legendOf(figure: HTMLElement): Pick<Frame, 'keys' | 'remarks'> {
  const keys = [...figure.querySelectorAll('.legend .key')].flatMap((key) => {
    const sign = key.querySelector('svg');
    return sign ? [{ sign: styled(sign), meaning: key.textContent.trim() }] : [];
  });
  const said = [...figure.querySelectorAll('.legend p')].map((text) => text.textContent.trim());
  const chosen = [...figure.querySelectorAll('.legend select')].flatMap((choice) => {
    const { labels, selectedOptions } = choice as HTMLSelectElement;
    const label = labels[0]?.querySelector('span')?.textContent ?? '';
    return selectedOptions[0] ? [`${label}: ${selectedOptions[0].textContent}`] : [];
  });
  return { keys, remarks: [...said, ...chosen] };
}

const textOf = (svg: SVGSVGElement) => new XMLSerializer().serializeToString(svg);
