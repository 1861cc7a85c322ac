import { type Box, centre, holds, intersection } from './geometry.js';
import { Groups } from './groups.js';
import type { Letter } from './letters.js';

/** A page with more is a chart or a map. */
const MOST = 300;
/** Shades beside each other are at the same height, but for this part. */
const BESIDE = 0.7;

/** Shades that stand beside each other with text of several lines in them, which is read one shade after the other. */
export function shadesBeside(shades: readonly Box[], letters: readonly Letter[]): Box[] {
  if (shades.length > MOST) return [];
  const single = shades.filter((shade, index) => !shades.slice(0, index).some((other) => isSame(shade, other)));
  const candidates = single
    .map((shade) => ({ shade, lines: linesIn(shade, letters) }))
    .filter(({ lines }) => lines > 0);
  const groups = new Groups(candidates.length);
  candidates.forEach(({ shade }, index) => {
    candidates.slice(0, index).forEach((other, otherIndex) => {
      if (isBeside(shade, other.shade)) groups.join(index, otherIndex);
    });
  });
  return groups.all().flatMap((members) => {
    const group = members.map((member) => candidates[member] as { shade: Box; lines: number });
    const severalLines = group.filter(({ lines }) => lines > 1);
    return group.length > 1 && severalLines.length > 0 ? group.map(({ shade }) => shade) : [];
  });
}

function linesIn(shade: Box, letters: readonly Letter[]): number {
  const baselines: number[] = [];
  for (const { text, turn, left, right, baseline, size } of letters) {
    if (text === ' ' || turn !== 0 || !holds(shade, { x: (left + right) / 2, y: baseline - size * 0.38 })) continue;
    if (!baselines.some((other) => Math.abs(other - baseline) < size * 0.5)) baselines.push(baseline);
  }
  return baselines.length;
}

function isBeside(one: Box, other: Box): boolean {
  const { left, right, top, bottom } = intersection(one, other);
  const height = Math.min(one.bottom - one.top, other.bottom - other.top);
  return right - left <= 1 && bottom - top >= height * BESIDE;
}

function isSame(one: Box, other: Box): boolean {
  return holds(other, centre(one)) && Math.abs(one.left - other.left) < 2 && Math.abs(one.top - other.top) < 2;
}
