import type { PlanDocument } from '../../../../src/plan-document/plan-document.schema.js';
import type { Run } from './lines.js';
import type { Note } from './page.js';
import { widen } from './wording.js';

type Footnote = NonNullable<PlanDocument['footnotes']>[number];

/** Texts of a node with the raised numbers of its footnotes in them, and these notes. */
export interface MarkedTexts {
  runs: Run[][];
  notes: Note[];
}

/** Puts the number of each footnote where it is printed: where what it explains is printed first, and there only. */
export class FootnoteMarks {
  readonly #unprinted: Set<Footnote>;

  constructor(footnotes: readonly Footnote[]) {
    this.#unprinted = new Set(footnotes);
  }

  /** Numbers of footnotes that stand nowhere yet. */
  get unprinted(): number[] {
    return [...this.#unprinted].map(({ number }) => number);
  }

  /**
   * @param node what a footnote calls it, such as evidence/3.1.1
   * @param texts its name, or its prose where it has no name, then what else is printed of it
   */
  mark(node: string, ...texts: string[]): MarkedTexts {
    const notes = [...this.#unprinted].filter(({ explains = [] }) => explains.includes(node));
    for (const note of notes) this.#unprinted.delete(note);
    const marks = notes.map(({ number, term }) => ({ number, ...placeOf(term, texts) }));
    const runs = texts.map((text, index) =>
      parted(
        text,
        marks.filter((mark) => mark.text === index),
      ),
    );
    return { runs, notes };
  }
}

/** After the term, in prose rather than in a name; at the end of the name where the term is nowhere. */
function placeOf(term: string | undefined, texts: readonly string[]) {
  const text = term === undefined ? -1 : texts.findLastIndex((each) => each.includes(term));
  if (term === undefined || text === -1) return { text: 0, at: texts[0]?.length ?? 0 };
  return { text, at: (texts[text] ?? '').indexOf(term) + term.length };
}

function parted(text: string, marks: readonly { number: number; at: number }[]): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const { number, at } of [...marks].sort((one, other) => one.at - other.at)) {
    if (at > from) runs.push({ text: widen(text.slice(from, at)) });
    runs.push({ text: String(number), kind: 'RAISED' });
    from = at;
  }
  if (from < text.length) runs.push({ text: widen(text.slice(from)) });
  return runs;
}
