import type { Sheets, Weight } from './sheet.js';

/** Letters of one kind; RAISED are small and raised as numbers of footnotes are, WHOLE ones are not parted over two lines. */
export interface Run {
  text: string;
  kind?: 'RAISED' | 'WHOLE';
}

/** How letters are set: the size in points, the width of the column. */
export interface Setting {
  size: number;
  width: number;
  weight?: Weight;
  align?: 'LEFT' | 'MIDDLE';
}

interface Piece {
  text: string;
  size: number;
  rise: number;
  width: number;
}

interface Line {
  pieces: Piece[];
  /** Whether its paragraph goes on in the next line, so that it is spaced out to fill the column. */
  goesOn: boolean;
}

/** A paragraph in lines of a column. */
export interface SetLines {
  height: number;
  draw(x: number, top: number): void;
}

const LEADING = 1.6;
const ASCENT = 0.88;
/** Marks that may not begin a line; small kana and the long vowel may, as in the original. */
const CLOSING = /^[、。，．,.・：）)」』】》！？％]/u;
const OPENING = /[（(「『【《]$/u;

/** Breaks paragraphs into lines as wide as the column. */
export function setLines(sheets: Sheets, paragraphs: readonly (readonly Run[])[], setting: Setting): SetLines {
  const lines = paragraphs.flatMap((runs) => breakLines(groupsOf(sheets, runs, setting), setting.width));
  const leading = setting.size * LEADING;
  return {
    height: lines.length * leading,
    draw(x, top) {
      lines.forEach((line, index) => {
        drawLine(
          sheets,
          line,
          x,
          top + index * leading + (leading - setting.size) / 2 + setting.size * ASCENT,
          setting,
        );
      });
    },
  };
}

/** Pieces that stay together on a line. */
function groupsOf(sheets: Sheets, runs: readonly Run[], { size, weight = 'regular' }: Setting): Piece[][] {
  const groups: Piece[][] = [];
  for (const { text, kind } of runs) {
    const letters = kind === 'RAISED' ? size * 0.6 : size;
    const parts = kind === undefined ? (text.match(/[０-９]+(?:[．.,][０-９]+)*|[!-~]+|./gu) ?? []) : [text];
    for (const part of parts) {
      const width = sheets.widthOf(part, weight) * letters;
      const piece = { text: part, size: letters, rise: kind === 'RAISED' ? size * 0.36 : 0, width };
      const last = groups.at(-1);
      const stays = kind === 'RAISED' || CLOSING.test(part) || OPENING.test(last?.at(-1)?.text ?? '');
      if (last !== undefined && stays) last.push(piece);
      else groups.push([piece]);
    }
  }
  return groups;
}

function breakLines(groups: readonly Piece[][], width: number): Line[] {
  const lines: Line[] = [{ pieces: [], goesOn: false }];
  for (const group of groups) {
    let line = lines.at(-1) as Line;
    if (line.pieces.length > 0 && widthOf([...line.pieces, ...group]) > width + 0.01) {
      line.goesOn = true;
      line = { pieces: [], goesOn: false };
      lines.push(line);
    }
    line.pieces.push(...group);
  }
  return lines;
}

const widthOf = (pieces: readonly Piece[]) => pieces.reduce((sum, { width }) => sum + width, 0);

function drawLine(sheets: Sheets, line: Line, x: number, baseline: number, setting: Setting): void {
  const { size, width, weight = 'regular', align = 'LEFT' } = setting;
  const room = width - widthOf(line.pieces);
  const gaps = line.pieces.length - 1;
  const spacing = line.goesOn && align === 'LEFT' && room < 3 * size && gaps > 0 ? room / gaps : 0;
  let at = align === 'MIDDLE' ? x + room / 2 : x;
  for (const { text, size, rise, width, count } of joined(line.pieces)) {
    sheets.write(text, at, baseline - rise, { size, weight, spacing: count > 1 ? spacing : 0 });
    at += width + spacing * count;
  }
}

/** Single letters are written at once; numbers and words, which are not spaced out, by themselves. */
function joined(pieces: readonly Piece[]): (Piece & { count: number })[] {
  const all: (Piece & { count: number })[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    const isLetter = [...piece.text].length === 1 && piece.rise === 0;
    if (last !== undefined && isLetter && last.rise === 0 && last.count === [...last.text].length) {
      last.text += piece.text;
      last.width += piece.width;
      last.count += 1;
    } else all.push({ ...piece, count: 1 });
  }
  return all;
}
