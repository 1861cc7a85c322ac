import { setLines } from './lines.js';
import { AREA, type Sheets } from './sheet.js';
import { widen } from './wording.js';

/** What stands on a page over its whole width, set in letters of a scale. */
export type Block = (sheets: Sheets, scale: number) => SetBlock;

export interface SetBlock {
  height: number;
  draw(top: number): void;
}

export interface Note {
  number: number;
  term?: string | undefined;
  summary?: string | undefined;
}

interface Page {
  number: number;
  blocks: Block[];
  notes: Note[];
}

const LEAST_SCALE = 0.6;

/** Pages that are filled one after the other, under the numbers that are printed on them. */
export class Pages {
  readonly #pages: Page[] = [];

  /** Goes on on a page: the one that is being filled, or the next. */
  turnTo(number: number): void {
    const last = this.#pages.at(-1);
    if (last?.number === number) return;
    if (last !== undefined && number !== last.number + 1)
      throw new Error(`page ${number} cannot follow ${last.number}`);
    this.#pages.push({ number, blocks: [], notes: [] });
  }

  put(block: Block, notes: readonly Note[] = []): void {
    const page = this.#pages.at(-1);
    if (page === undefined) throw new Error('no page is begun');
    page.blocks.push(block);
    page.notes.push(...notes);
  }

  print(sheets: Sheets): void {
    for (const page of this.#pages) {
      sheets.turn(page.number);
      printPage(sheets, page);
    }
  }
}

/** Makes the letters smaller until all of a page fits on it. */
function printPage(sheets: Sheets, { number, blocks, notes }: Page): void {
  for (let scale = 1; scale >= LEAST_SCALE; scale -= 0.02) {
    const body = stack(blocks.map((block) => block(sheets, scale)));
    const foot = stack(
      notes.length === 0 ? [] : [shortRule(sheets), ...notes.map((note) => footnote(note)(sheets, scale))],
    );
    if (AREA.top + body.height + foot.height > AREA.bottom) continue;
    body.draw(AREA.top);
    foot.draw(AREA.bottom - foot.height);
    return;
  }
  throw new Error(`page ${number} has more than fits on it`);
}

function stack(blocks: readonly SetBlock[]): SetBlock {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    draw(top) {
      let at = top;
      for (const block of blocks) {
        block.draw(at);
        at += block.height;
      }
    },
  };
}

const shortRule = (sheets: Sheets): SetBlock => ({
  height: 12,
  draw: (top) => sheets.rule(AREA.left, top + 8, AREA.left + AREA.width / 3, top + 8),
});

function footnote({ number, term, summary = '' }: Note): Block {
  return (sheets, scale) => {
    const text = widen(term === undefined ? summary : `${term}：${summary}`);
    const lines = setLines(sheets, [[{ text: `${number} ` }, { text }]], { size: 8 * scale, width: AREA.width });
    return { height: lines.height, draw: (top) => lines.draw(AREA.left, top) };
  };
}
