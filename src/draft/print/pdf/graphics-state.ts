import { type Box, boxAround, IDENTITY, intersection, type Matrix, mapped, multiplied } from './geometry.js';

/** What the operators of a PDF set before they print. */
export class GraphicsState<Font> {
  lineWidth = 1;
  font: Font | undefined;
  fontSize = 0;
  letterSpacing = 0;
  wordSpacing = 0;
  /** How wide letters are set, 1 being as they are. */
  stretch = 1;
  leading = 0;
  rise = 0;
  private text: Matrix = IDENTITY;
  private line = { x: 0, y: 0 };
  private at = { x: 0, y: 0 };

  constructor(
    /** To points of the page, from its left upper corner. */
    public matrix: Matrix,
    /** What is outside of it is not printed. */
    public clip: Box,
  ) {}

  copy(): GraphicsState<Font> {
    return Object.assign(new GraphicsState<Font>(this.matrix, this.clip), this);
  }

  transform(matrix: ArrayLike<number>): void {
    this.matrix = multiplied(this.matrix, matrix);
  }

  clipTo(left: number, top: number, right: number, bottom: number): void {
    const corners = [left, right].flatMap((x) => [top, bottom].map((y) => mapped(this.matrix, x, y)));
    this.clip = intersection(this.clip, boxAround(corners));
  }

  moveTextTo(matrix: ArrayLike<number>): void {
    this.text = multiplied(IDENTITY, matrix);
    this.line = { x: 0, y: 0 };
    this.at = this.line;
  }

  moveText(x: number, y: number): void {
    this.line = { x: this.line.x + x, y: this.line.y + y };
    this.at = this.line;
  }

  /** From the place where the next letter stands to the page. */
  textToPage(): Matrix {
    const { x, y } = this.at;
    return multiplied(multiplied(this.matrix, this.text), [1, 0, 0, 1, x, y + this.rise]);
  }

  /** Goes on by so much; in a vertical font, where it is negative, down. */
  advance(by: number, isDown: boolean): void {
    const { x, y } = this.at;
    this.at = isDown ? { x, y: y + by } : { x: x + by * this.stretch, y };
  }
}
