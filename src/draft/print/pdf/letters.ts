import { type Box, type Point, turnedBack, turnedBox } from './geometry.js';

/** A letter in the page that is turned back by `turn`, so that its line goes from left to right there. */
export interface Letter {
  /** As printed; a space is one letter, too. */
  text: string;
  /** Degrees clockwise; 90 is read from the top to the bottom. */
  turn: number;
  left: number;
  right: number;
  baseline: number;
  size: number;
}

/** Bullets of the fonts Symbol and Wingdings, which PDFs give without a letter, and the dot that some programs give for ・. */
const BULLETS = new Map([
  ['\u2027', '・'],
  ['\uf0b7', '・'],
  ['\uf06c', '●'],
  ['\uf06e', '■'],
  ['\uf075', '◆'],
  ['\uf077', '◆'],
  ['\uf0d8', '➢'],
  ['\uf0fc', '✓'],
  ['\uf0a8', '□'],
]);

/** Where the middle of a letter is above the line it stands on, as a part of its size. */
export const MIDDLE = 0.38;

/** A letter that goes from one point of the page to another. */
export function letterAt(text: string, turn: number, from: Point, to: Point, size: number, isCentred: boolean): Letter {
  const start = turnedBack(from, turn);
  const end = turnedBack(to, turn);
  const left = Math.min(start.x, end.x);
  const right = Math.max(start.x, end.x);
  return { text, turn, left, right, baseline: start.y + (isCentred ? size * MIDDLE : 0), size };
}

/** The letter as it is typed; none where nothing is printed. */
export function readable(unicode: string): string {
  if (/^[\s\u3000]+$/u.test(unicode)) return ' ';
  return (
    unicode
      .replaceAll(/[\u2027\ue000-\uf8ff]/g, (letter) => BULLETS.get(letter) ?? letter)
      // Ligatures, and marks as they stand in vertical text.
      .replaceAll(/[\ufb00-\ufb06\ufe10-\ufe19\ufe30-\ufe44]/g, (letter) => letter.normalize('NFKC'))
      // biome-ignore lint/suspicious/noControlCharactersInRegex: fonts without letters give them
      .replaceAll(/[\u0000-\u001f\u007f]/g, '')
  );
}

/** The room that a letter takes on the page. */
export function boxOfLetter({ left, right, baseline, size, turn }: Letter): Box {
  return turnedBox({ left, right, top: baseline - size * 0.88, bottom: baseline + size * 0.12 }, turn);
}
