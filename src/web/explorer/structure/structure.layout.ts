// With its extension, since Node reads this file in a test as well.
import { wrapped } from '../shared/wrapped-text.js';
import type { Branch } from './structure.tree.js';

/** In dots of the screen. */
export const SIZE = { line: 17, small: 15, padding: 5, fold: 30, gap: 26, row: 6, top: 26, curve: 64 };

/** Letters of names, and of what stands below them. */
export const FONT = { name: 13, small: 11 };

/** How wide a column is: names of programs are the longest, and each is a row. */
const WIDTH = { PROGRAM: 330, place: 176 };

interface Column {
  kinds: readonly Branch['kind'][];
  x: number;
  width: number;
}

/** The columns of a structure from left to right, one for each level of places, and the last for programs, where there are any. */
export interface Columns {
  all: readonly Column[];
  /** Where the last of them ends. */
  end: number;
}

export interface StructureBox {
  branch: Branch;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: readonly string[];
  /** What stands below the name. */
  small: readonly string[];
  /** How many boxes are folded into it. */
  folded: number;
  boxes: readonly StructureBox[];
}

export interface StructureLayout {
  boxes: readonly StructureBox[];
  /** From where a program is listed first to where it is again. */
  curves: readonly { from: string; to: string; path: string }[];
  width: number;
  height: number;
}

export interface Look {
  /** Whether what is to the right of a box is shown. */
  isOpen: (branch: Branch) => boolean;
  /** What stands below the name of a box. */
  smallOf: (branch: Branch) => readonly string[];
}

export function columnsOf(branches: readonly Branch[]): Columns {
  const kinds: Branch['kind'][][] = [];
  let hasPrograms = false;
  const collect = (all: readonly Branch[], level: number): void => {
    for (const { kind, branches: below } of all) {
      collect(below, level + 1);
      if (kind === 'PROGRAM') {
        hasPrograms = true;
        continue;
      }
      kinds[level] ??= [];
      if (!kinds[level].includes(kind)) kinds[level].push(kind);
    }
  };
  collect(branches, 0);
  let x = 1;
  const all = [...kinds, ...(hasPrograms ? [['PROGRAM' as const]] : [])].map((column): Column => {
    const width = WIDTH[column[0] === 'PROGRAM' ? 'PROGRAM' : 'place'];
    x += width + SIZE.gap;
    return { kinds: column, x: x - width - SIZE.gap, width };
  });
  return { all, end: x - SIZE.gap };
}

/** Where boxes stand: in columns from left to right and rows from top to bottom, each at the height of the first of those to its right. */
export function layoutOf(branches: readonly Branch[], columns: Columns, { isOpen, smallOf }: Look): StructureLayout {
  const put = (branch: Branch, level: number, y: number): StructureBox => {
    // Programs stand in the last column, however many places are above them.
    const { x, width } = columns.all.at(branch.kind === 'PROGRAM' ? -1 : level) as Column;
    const hasMore = branch.branches.length > 0;
    const room = width - 2 * SIZE.padding - (hasMore ? SIZE.fold : 0);
    // No line may begin with some letters: there is room for one of them.
    const lines = wrapped(`${branch.mark} ${branch.name}`.trim(), room / FONT.name - 1);
    const small = smallOf(branch).flatMap((text) => wrapped(text, room / FONT.small - 1));
    return {
      branch,
      x,
      y,
      width,
      height: lines.length * SIZE.line + small.length * SIZE.small + 2 * SIZE.padding - 2,
      lines,
      small,
      folded: hasMore && !isOpen(branch) ? countOf(branch) : 0,
      boxes: isOpen(branch) ? putAll(branch.branches, level + 1, y) : [],
    };
  };
  const putAll = (all: readonly Branch[], level: number, top: number): StructureBox[] => {
    let y = top;
    return all.map((branch) => {
      const box = put(branch, level, y);
      y = bottomOf(box) + SIZE.row;
      return box;
    });
  };
  const boxes = putAll(branches, 0, SIZE.top);
  const height = Math.max(SIZE.top, ...boxes.map(bottomOf)) + 2;
  return { boxes, curves: curvesOf(boxes, columns.end, height), width: columns.end + SIZE.curve, height };
}

const countOf = ({ branches }: Branch): number => branches.reduce((sum, branch) => sum + 1 + countOf(branch), 0);

const bottomOf = ({ y, height, boxes }: StructureBox): number => Math.max(y + height, ...boxes.map(bottomOf));

/** Boxes with all to their right. */
export const boxesIn = (boxes: readonly StructureBox[]): StructureBox[] =>
  boxes.flatMap((box) => [box, ...boxesIn(box.boxes)]);

/** The height at which lines reach a box: the middle of its first line. */
const heightOf = ({ y }: StructureBox): number => y + SIZE.padding + SIZE.line / 2;

/** What leads from a box to those to its right, as a path; empty where there are none. */
export function connectorOf(box: StructureBox): string {
  const last = box.boxes.at(-1);
  if (!last) return '';
  const [start, trunk] = [box.x + box.width, box.x + box.width + SIZE.gap / 2];
  const ends = box.boxes.map((child) => `M${trunk},${heightOf(child)}H${child.x}`);
  return `M${start},${heightOf(box)}H${trunk}V${heightOf(last)}${ends.join('')}`;
}

/** Curves right of all columns, further out the further apart their ends are; a line that is folded is reached at the box that it is folded into. */
function curvesOf(boxes: readonly StructureBox[], end: number, height: number): StructureLayout['curves'] {
  const shown = new Map<string, { branch: Branch; at: StructureBox }>();
  const show = (branch: Branch, at: StructureBox): void => {
    shown.set(branch.key, { branch, at });
    for (const below of branch.branches) show(below, at);
  };
  for (const box of boxesIn(boxes)) if (box.boxes.length === 0) show(box.branch, box);
  return [...shown.values()].flatMap(({ branch: { key, first }, at: to }) => {
    const from = first === null ? undefined : shown.get(first)?.at;
    if (first === null || !from || from === to) return [];
    const [y1, y2] = [from.y + from.height / 2, to.y + to.height / 2];
    const out = end + 16 + (Math.abs(y2 - y1) / height) * (SIZE.curve - 4);
    return [
      {
        from: first,
        to: key,
        path: `M${from.x + from.width},${y1}H${end}C${out},${y1} ${out},${y2} ${end},${y2}H${to.x + to.width}`,
      },
    ];
  });
}

/** A structure in as many parts of a height as it needs, for paper: what goes on in the next part stands there again, with `goesOn` below its name. */
export function partsOf(
  branches: readonly Branch[],
  columns: Columns,
  look: Look,
  { height, goesOn }: { height: number; goesOn: string },
): StructureLayout[] {
  const leaves = leavesOf(branches, look);
  const printed = new Set<string>();
  const smallOf = (branch: Branch) => [...(printed.has(branch.key) ? [goesOn] : []), ...look.smallOf(branch)];
  const laidOut = (from: number, to: number) =>
    layoutOf(pruned(branches, new Set(leaves.slice(from, to))), columns, { ...look, smallOf });
  const parts: StructureLayout[] = [];
  for (let from = 0; from < leaves.length; ) {
    let to = from + 1;
    let part = laidOut(from, to);
    while (to < leaves.length) {
      const longer = laidOut(from, to + 1);
      if (longer.height > height) break;
      part = longer;
      to += 1;
    }
    parts.push(part);
    for (const { branch } of boxesIn(part.boxes)) printed.add(branch.key);
    from = to;
  }
  return parts;
}

/** The keys of what nothing is shown to the right of. */
const leavesOf = (branches: readonly Branch[], look: Look): string[] =>
  branches.flatMap((branch) =>
    branch.branches.length > 0 && look.isOpen(branch) ? leavesOf(branch.branches, look) : [branch.key],
  );

/** Branches that lead to one of the leaves. */
const pruned = (branches: readonly Branch[], leaves: ReadonlySet<string>): Branch[] =>
  branches.flatMap((branch) => {
    if (leaves.has(branch.key)) return [branch];
    const below = pruned(branch.branches, leaves);
    return below.length > 0 ? [{ ...branch, branches: below }] : [];
  });
