/** What a drawing takes from the style sheets, which do not travel along with a file. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
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
  save(new Blob([textOf(svg)], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** Saves such a drawing with two dots for each of the screen's. */
export async function downloadPng(svg: SVGSVGElement, name: string): Promise<void> {
  save(await rasterised(svg), `${name}.png`);
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

async function rasterised(svg: SVGSVGElement): Promise<Blob> {
  const [width, height] = [svg.width.baseVal.value, svg.height.baseVal.value];
  const image = new Image();
  // data: and not blob:, which the image rule of a strict content security policy leaves out.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(textOf(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.')))),
  );
}

/** A drawing of the page to take out of it: with its styles written in, on the ground it stands on. */
export function standalone(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, index) => {
    const style = getComputedStyle(originals[index] as Element);
    for (const property of PROPERTIES) {
      element.removeAttribute(property);
      (element as SVGElement).style.setProperty(property, style.getPropertyValue(property));
    }
  });
  const { width, height } = svg.viewBox.baseVal;
  copy.setAttribute('width', `${width}`);
  copy.setAttribute('height', `${height}`);
  copy.style.setProperty('background', getComputedStyle(document.body).backgroundColor);
  return copy;
}

const textOf = (svg: SVGSVGElement) => new XMLSerializer().serializeToString(svg);

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
