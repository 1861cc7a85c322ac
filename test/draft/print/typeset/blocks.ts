import { type Run, setLines } from './lines.js';
import type { Block } from './page.js';
import { AREA } from './sheet.js';

const BODY_SIZE = 11;
const BAND = '#c9d8e6';

/** A heading on a coloured band. */
export const bandHeading =
  (text: string, letters: number): Block =>
  (sheets, scale) => {
    const size = letters * scale;
    const lines = setLines(sheets, [[{ text }]], { size, width: AREA.width - 20, weight: 'bold' });
    const band = lines.height + 8 * scale;
    return {
      height: band + 8 * scale,
      draw(top) {
        sheets.fill(AREA.left, top, AREA.width, band, BAND);
        lines.draw(AREA.left + 10, top + 4 * scale);
      },
    };
  };

/** A heading above a rule. */
export const ruledHeading =
  (text: string): Block =>
  (sheets, scale) => {
    const lines = setLines(sheets, [[{ text }]], { size: 12.5 * scale, width: AREA.width, weight: 'bold' });
    const above = 8 * scale;
    return {
      height: above + lines.height + 6 * scale,
      draw(top) {
        const foot = top + above + lines.height;
        lines.draw(AREA.left, top + above);
        sheets.rule(AREA.left, foot, AREA.right, foot);
      },
    };
  };

export const plainHeading =
  (runs: Run[], letters = BODY_SIZE): Block =>
  (sheets, scale) => {
    const lines = setLines(sheets, [runs], { size: letters * scale, width: AREA.width, weight: 'bold' });
    const above = 6 * scale;
    return { height: above + lines.height + 2 * scale, draw: (top) => lines.draw(AREA.left, top + above) };
  };

/** A paragraph; with a mark before it, such as ○ or １．, its lines are indented. */
export const paragraph =
  (runs: Run[], mark?: string): Block =>
  (sheets, scale) => {
    const size = BODY_SIZE * scale;
    const indent = mark === undefined ? 0 : 2 * size;
    const lines = setLines(sheets, [runs], { size, width: AREA.width - indent });
    const before = mark === undefined ? undefined : setLines(sheets, [[{ text: mark }]], { size, width: indent });
    return {
      height: lines.height + 4 * scale,
      draw(top) {
        before?.draw(AREA.left, top);
        lines.draw(AREA.left + indent, top);
      },
    };
  };
