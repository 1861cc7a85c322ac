import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

import {
  type Box,
  heightScale,
  holds,
  IDENTITY,
  intersection,
  type Matrix,
  mapped,
  turnedBack,
  widthScale,
} from './geometry.js';
import { GraphicsState } from './graphics-state.js';
import { type Letter, letterAt, MIDDLE, readable } from './letters.js';
import { rulesOf, shadesOf } from './path-rules.js';
import type { Pdfjs } from './pdfjs.js';
import type { Rule } from './rules.js';

/** What is printed on a page, as far as a text is read from it. */
export interface PageMarks {
  width: number;
  height: number;
  letters: Letter[];
  rules: Rule[];
  /** Rectangles that are shaded or coloured. */
  shades: Box[];
}

/** What pdf.js tells of a letter. */
interface Glyph {
  unicode: string;
  width: number;
  isSpace: boolean;
  vmetric?: [number, number, number] | null;
}

/** What pdf.js tells of a font. */
export interface Font {
  vertical?: boolean;
  fontMatrix?: number[] | null;
  defaultVMetrics?: [number, number, number] | null;
}

/** What is done on a page, as pdf.js lists it. */
type PDFOperatorList = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

type Operands = readonly unknown[];
type GraphicsEntries = readonly [string, unknown][];

/** The numbers of what pdf.js lists. */
type Operations = Pdfjs['OPS'];
type Numbers = readonly number[] | null | undefined;

interface Group {
  matrix?: Numbers;
  bbox?: Numbers;
}

/** As pdf.js packs a path. */
const UNIT_SQUARE = [0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1];

/** The fonts of a page by their names; they may come later than what is done with them. */
export async function fontsOf(
  operations: Operations,
  page: PDFPageProxy,
  { fnArray, argsArray }: PDFOperatorList,
): Promise<Map<string, Font>> {
  const names = fnArray.flatMap((operator, index) => {
    const [first] = (argsArray[index] ?? []) as Operands;
    if (operator === operations.setFont) return [first as string];
    if (operator !== operations.setGState) return [];
    return (first as GraphicsEntries).flatMap(([key, value]) => (key === 'Font' ? [(value as [string])[0]] : []));
  });
  const fontOf = (name: string) =>
    new Promise<[string, Font]>((resolve) => page.commonObjs.get(name, (font: Font) => resolve([name, font])));
  return new Map(await Promise.all([...new Set(names)].map(fontOf)));
}

/** The letters, ruling lines and shades of a page. */
export function pageMarks(
  operations: Operations,
  page: PDFPageProxy,
  { fnArray, argsArray }: PDFOperatorList,
  fonts: ReadonlyMap<string, Font>,
): PageMarks {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const paper = { left: 0, right: width, top: 0, bottom: height };
  const reader = new MarksReader(operations, fonts, transform as unknown as Matrix, paper);
  fnArray.forEach((operator, index) => {
    reader.read(operator, (argsArray[index] ?? []) as Operands);
  });
  const { letters, rules, shades } = reader;
  return { width, height, letters, rules, shades };
}

class MarksReader {
  readonly letters: Letter[] = [];
  readonly rules: Rule[] = [];
  readonly shades: Box[] = [];
  private state: GraphicsState<Font>;
  private readonly saved: GraphicsState<Font>[] = [];
  private clips = false;
  private readonly operators: Map<number, (operands: Operands) => void>;

  constructor(
    private readonly operations: Operations,
    private readonly fonts: ReadonlyMap<string, Font>,
    page: Matrix,
    paper: Box,
  ) {
    this.state = new GraphicsState<Font>(page, paper);
    this.operators = this.operatorsOf(operations);
  }

  /** Follows an operator; those that print no letters and no lines mean nothing here. */
  read(operator: number, operands: Operands): void {
    this.operators.get(operator)?.(operands);
  }

  private operatorsOf(OPS: Operations): Map<number, (operands: Operands) => void> {
    const numbers = (act: (one: number, other: number) => void) => (operands: Operands) =>
      act(operands[0] as number, operands[1] as number);
    const restore = () => this.restore();
    const startClip = () => {
      this.clips = true;
    };
    return new Map<number, (operands: Operands) => void>([
      [OPS.save, () => this.save()],
      [OPS.restore, restore],
      [OPS.transform, (matrix) => this.state.transform(matrix as number[])],
      [OPS.paintFormXObjectBegin, ([matrix, bounds]) => this.begin(matrix as Numbers, bounds as Numbers)],
      [OPS.paintFormXObjectEnd, restore],
      [OPS.beginGroup, ([group]) => this.begin((group as Group).matrix, (group as Group).bbox)],
      [OPS.endGroup, restore],
      [OPS.clip, startClip],
      [OPS.eoClip, startClip],
      [OPS.constructPath, (operands) => this.path(operands)],
      [OPS.paintSolidColorImageMask, () => this.addRules(OPS.fill, UNIT_SQUARE)],
      [OPS.setLineWidth, numbers((width) => Object.assign(this.state, { lineWidth: width }))],
      [OPS.setGState, ([entries]) => this.setGraphics(entries as GraphicsEntries)],
      [OPS.beginText, () => this.state.moveTextTo(IDENTITY)],
      [OPS.setTextMatrix, ([matrix]) => this.state.moveTextTo(matrix as ArrayLike<number>)],
      [OPS.moveText, numbers((x, y) => this.state.moveText(x, y))],
      [OPS.setLeadingMoveText, numbers((x, y) => this.startLines(x, y))],
      [OPS.setLeading, numbers((leading) => Object.assign(this.state, { leading: -leading }))],
      [OPS.nextLine, () => this.state.moveText(0, this.state.leading)],
      [OPS.setFont, ([name, size]) => this.setFont(name as string, size as number)],
      [OPS.setCharSpacing, numbers((room) => Object.assign(this.state, { letterSpacing: room }))],
      [OPS.setWordSpacing, numbers((room) => Object.assign(this.state, { wordSpacing: room }))],
      [OPS.setHScale, numbers((percent) => Object.assign(this.state, { stretch: percent / 100 }))],
      [OPS.setTextRise, numbers((rise) => Object.assign(this.state, { rise }))],
      [OPS.showText, ([glyphs]) => this.show(glyphs as (Glyph | number)[])],
    ]);
  }

  private startLines(x: number, y: number): void {
    this.state.leading = y;
    this.state.moveText(x, y);
  }

  private save(): void {
    this.saved.push(this.state.copy());
  }

  private restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  private begin(matrix: Numbers, bounds: Numbers): void {
    this.save();
    if (matrix) this.state.transform(matrix);
    const [left = 0, top = 0, right = 0, bottom = 0] = bounds ?? [];
    if (bounds) this.state.clipTo(left, top, right, bottom);
  }

  private path(operands: Operands): void {
    const [painted, data, bounds] = operands as [number, [ArrayLike<number> | null], ArrayLike<number> | null];
    if (data[0]) this.addRules(painted, data[0]);
    if (this.clips && bounds) {
      const [left = 0, top = 0, right = 0, bottom = 0] = Array.from(bounds);
      this.state.clipTo(left, top, right, bottom);
    }
    this.clips = false;
  }

  private addRules(painted: number, path: ArrayLike<number>): void {
    const OPS = this.operations;
    const isFilled = painted === OPS.fill || painted === OPS.eoFill;
    if (!isFilled && painted === OPS.endPath) return;
    const { matrix, lineWidth, clip } = this.state;
    const width = lineWidth * Math.min(widthScale(matrix), heightScale(matrix));
    if (isFilled) for (const shade of shadesOf(path, matrix)) this.shades.push(intersection(shade, clip));
    for (const rule of rulesOf(path, matrix, isFilled ? undefined : width)) {
      const [low, high] = rule.isVertical ? [clip.top, clip.bottom] : [clip.left, clip.right];
      const [least, most] = rule.isVertical ? [clip.left, clip.right] : [clip.top, clip.bottom];
      const from = Math.max(rule.from, low);
      const to = Math.min(rule.to, high);
      if (to > from && rule.at >= least - 1 && rule.at <= most + 1) this.rules.push({ ...rule, from, to });
    }
  }

  private setGraphics(entries: GraphicsEntries): void {
    for (const [key, value] of entries) {
      if (key === 'LW') this.state.lineWidth = value as number;
      if (key === 'Font') this.setFont(...(value as [string, number]));
    }
  }

  private setFont(name: string, size: number): void {
    this.state.font = this.fonts.get(name);
    this.state.fontSize = size;
  }

  private show(glyphs: readonly (Glyph | number)[]): void {
    const { state } = this;
    const { font, fontSize } = state;
    if (!font || fontSize === 0) return;
    const isDown = font.vertical === true;
    const unit = fontSize * (font.fontMatrix?.[0] ?? 0.001);
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        state.advance((-glyph * fontSize) / 1000, isDown);
        continue;
      }
      const metrics = glyph.vmetric ?? font.defaultVMetrics;
      const width = (isDown && metrics ? metrics[0] : glyph.width) * unit;
      this.addLetter(glyph.unicode, width, isDown);
      state.advance(width + state.letterSpacing + (glyph.isSpace ? state.wordSpacing : 0), isDown);
    }
  }

  /** @param width how far it goes on, in the measure of the text; down where it is negative and the font vertical */
  private addLetter(unicode: string, width: number, isDown: boolean): void {
    const { state } = this;
    const text = readable(unicode);
    if (text === '') return;
    const matrix = state.textToPage();
    const unit = Math.sign(state.fontSize) || 1;
    const from = mapped(matrix, 0, 0);
    const to = isDown ? mapped(matrix, 0, width) : mapped(matrix, width * state.stretch, 0);
    const ahead = isDown ? mapped(matrix, 0, -unit) : mapped(matrix, unit, 0);
    const size = Math.abs(state.fontSize) * (isDown ? widthScale(matrix) * state.stretch : heightScale(matrix));
    if (!(size > 0.5)) return;
    const turn = (Math.round((Math.atan2(ahead.y - from.y, ahead.x - from.x) * 180) / Math.PI) + 360) % 360;
    const letter = letterAt(text, turn, from, to, size, isDown);
    const middle = { x: (letter.left + letter.right) / 2, y: letter.baseline - size * MIDDLE };
    if (holds(state.clip, turnedBack(middle, -turn), 1)) this.letters.push(letter);
  }
}
