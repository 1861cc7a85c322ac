import { setLines } from './lines.js';
import type { Block } from './page.js';
import { AREA } from './sheet.js';
import type { Evidence } from './wording.js';

const BAR = '#7f9db9';
const LABELS = 190;
const STEP = 20;

/** A chart of bars, whose labels and numbers are letters on the page as those of charts in print are. */
export const chart =
  ({ figures = [] }: Evidence): Block =>
  (sheets, scale) => {
    const size = 8.5 * scale;
    const row = 16 * scale;
    const values = figures.map(({ value }) => value ?? 0);
    const steps = Math.ceil(Math.max(...values) / STEP);
    const left = AREA.left + LABELS + 10;
    const perUnit = (AREA.right - 60 - left) / (steps * STEP);
    return {
      height: (figures.length + 2) * row,
      draw(top) {
        const foot = top + figures.length * row;
        sheets.rule(left, top, left, foot);
        sheets.rule(left, foot, left + steps * STEP * perUnit, foot);
        figures.forEach(({ label, printed = '' }, index) => {
          const y = top + index * row;
          const width = (values[index] ?? 0) * perUnit;
          setLines(sheets, [[{ text: label, kind: 'WHOLE' }]], { size, width: LABELS }).draw(AREA.left, y + 2 * scale);
          sheets.fill(left, y + 3 * scale, width, row - 6 * scale, BAR);
          sheets.write(printed, left + width + 4, y + row * 0.7, { size });
        });
        for (let step = 0; step <= steps; step += 1) {
          const printed = String(step * STEP);
          const middle = left + step * STEP * perUnit - (sheets.widthOf(printed, 'regular') * size) / 2;
          sheets.write(printed, middle, foot + row * 0.8, { size });
        }
        sheets.write('（％）', left + steps * STEP * perUnit + 14, foot + row * 0.8, { size });
      },
    };
  };
