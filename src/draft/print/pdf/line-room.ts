import { median } from './geometry.js';
import type { Line } from './lines.js';

/** A line is apart where the room above is more than usual by so much of a letter. */
const MORE = 0.3;
/** The usual room in a file that does not tell, in letters. */
const USUAL = 0.75;
/** What is further apart says nothing about the lines of a paragraph. */
const MOST = 1.6;

interface Rooms {
  /** Behind lines that reach the end, after which a paragraph goes on. */
  within: number[];
  all: number[];
}

/** How much room is between the lines of a paragraph: for letters of a size on a page, or else in the file. */
export class LineRoom {
  private readonly rooms = new Map<string, Rooms>();

  /** Takes note of two lines, one below the other. */
  note(page: number, above: Line, line: Line, isAboveFull: boolean): void {
    const room = roomBetween(above, line);
    if (!isAlike(above, line) || room > line.size * MOST) return;
    for (const key of keysOf(page, line)) this.add(key, room, isAboveFull);
  }

  noteCells(page: number, cells: readonly { lines: readonly Line[] }[]): void {
    for (const { lines } of cells)
      lines.forEach((line, index) => {
        const above = lines[index - 1];
        if (above && isAlike(above, line))
          for (const key of cellKeysOf(page, line)) this.add(key, roomBetween(above, line), false);
      });
  }

  isApart(page: number, above: Line, line: Line): boolean {
    const usual = [above, line].map((one) => this.usual(keysOf(page, one), one.size));
    return roomBetween(above, line) > Math.max(...usual) + Math.min(above.size, line.size) * MORE;
  }

  isApartInCell(page: number, above: Line, line: Line): boolean {
    const usual = this.usual(cellKeysOf(page, line), line.size);
    return isAlike(above, line) && roomBetween(above, line) > usual + line.size * MORE;
  }

  private add(key: string, room: number, isAboveFull: boolean): void {
    const rooms = this.rooms.get(key) ?? { within: [], all: [] };
    rooms.all.push(room);
    if (isAboveFull) rooms.within.push(room);
    this.rooms.set(key, rooms);
  }

  private usual(keys: readonly string[], size: number): number {
    for (const kind of ['within', 'all'] as const)
      for (const key of keys) {
        const rooms = this.rooms.get(key)?.[kind] ?? [];
        if (rooms.length >= 2) return kind === 'within' ? median(rooms, 0) : quarter(rooms);
      }
    return size * USUAL;
  }
}

function keysOf(page: number, { size }: Line): string[] {
  return [`${page} ${Math.round(size)}`, `${Math.round(size)}`];
}

function cellKeysOf(page: number, { size }: Line): string[] {
  return [`cell ${page} ${Math.round(size)}`, `cell ${Math.round(size)}`];
}

function isAlike(above: Line, line: Line): boolean {
  return above.turn === 0 && line.turn === 0 && Math.abs(above.size - line.size) < line.size * 0.06;
}

function roomBetween(above: Line, line: Line): number {
  return line.turn === 0 ? line.top - above.bottom : 0;
}

function quarter(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor((numbers.length - 1) / 4)] ?? 0;
}
