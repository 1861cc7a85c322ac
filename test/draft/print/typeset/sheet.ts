import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';

export type Weight = 'regular' | 'bold';

/** Where the type area of an A4 page begins and ends, in points. */
export const AREA = { left: 57, right: 538, top: 66, bottom: 782, width: 481 };

const HEAD = { baseline: 44, size: 8.5 };
const FOOT = { baseline: 812, size: 10 };
const INK = '#111111';
const RULE = '#444444';

const FONTS = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-jp/package.json'));

/** Paper to set letters and rules on; places are in points, from the top left. */
export class Sheets {
  readonly #document: PDFKit.PDFDocument;
  readonly #bytes: Promise<Uint8Array>;
  readonly #widths = new Map<string, number>();

  constructor(readonly title: string) {
    this.#document = new PDFDocument({
      ...{ size: 'A4', margin: 0, autoFirstPage: false, lang: 'ja' },
      info: { Title: title, CreationDate: new Date('2024-04-01') },
    });
    this.#document.registerFont('regular', join(FONTS, '400Regular', 'NotoSansJP_400Regular.ttf'));
    this.#document.registerFont('bold', join(FONTS, '700Bold', 'NotoSansJP_700Bold.ttf'));
    const chunks: Uint8Array[] = [];
    this.#bytes = new Promise((resolve, reject) => {
      this.#document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
      this.#document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
      this.#document.on('error', reject);
    });
  }

  /** Begins a page with its running head and its number. */
  turn(number: number): void {
    this.#document.addPage();
    this.write(this.title, AREA.left, HEAD.baseline, { size: HEAD.size });
    this.rule(AREA.left, HEAD.baseline + 6, AREA.right, HEAD.baseline + 6);
    const printed = String(number);
    const middle = (AREA.left + AREA.right - this.widthOf(printed, 'regular') * FOOT.size) / 2;
    this.write(printed, middle, FOOT.baseline, { size: FOOT.size });
  }

  /** How wide letters are at a size of one point, each taken by itself. */
  widthOf(text: string, weight: Weight): number {
    return [...text].reduce((width, letter) => width + this.#widthOfLetter(letter, weight), 0);
  }

  #widthOfLetter(letter: string, weight: Weight): number {
    const key = `${weight} ${letter}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      width = this.#document.font(weight).fontSize(1).widthOfString(letter);
      this.#widths.set(key, width);
    }
    return width;
  }

  /** @param spacing room after each letter, to fill a line */
  write(text: string, x: number, baseline: number, { size = 10, weight = 'regular' as Weight, spacing = 0 }): void {
    this.#document
      .font(weight)
      .fontSize(size)
      .fillColor(INK)
      .text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic', characterSpacing: spacing });
  }

  rule(fromX: number, fromY: number, toX: number, toY: number): void {
    this.#document.moveTo(fromX, fromY).lineTo(toX, toY).lineWidth(0.5).strokeColor(RULE).stroke();
  }

  fill(x: number, y: number, width: number, height: number, color: string): void {
    this.#document.rect(x, y, width, height).fill(color);
  }

  close(): Promise<Uint8Array> {
    this.#document.end();
    return this.#bytes;
  }
}
