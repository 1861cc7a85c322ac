import { plainText } from '../../../domain/plain-text.js';
import { type Box, median } from './geometry.js';
import type { Letter } from './letters.js';
import { isRaised, numbersIn, type RowLetter, rowsOf } from './rows.js';
import { type SpacedLetter, spaced, wordsBegin } from './spacing.js';

/** Letters one beside the other without more room between than a letter takes; its box is that on the page turned back. */
export interface Run extends Box {
  turn: number;
  baseline: number;
  size: number;
  text: string;
  /** A raised number before the first letter: the number of the footnote itself, or one to the text of the line before. */
  leading: string;
  /** The raised numbers of footnotes behind it. */
  footnotes: number[];
}

/** Runs of a row are apart by at least a letter. */
const APART = 1;

/** The runs of the letters of a region, from the top, each row from the left. */
export function runsOf(letters: readonly Letter[]): Run[] {
  const turns = [...new Set(letters.map(({ turn }) => turn))];
  return turns.flatMap((turn) => rowsOf(letters.filter((letter) => letter.turn === turn)).flatMap(runsOfRow));
}

function runsOfRow(row: readonly RowLetter[]): Run[] {
  const runs: SpacedLetter[][] = [];
  for (const letter of spaced(row)) {
    const run = runs.at(-1);
    const isNumbered = (run?.at(-1)?.letter as RowLetter | undefined)?.isAbove === true;
    if (run && (letter.gap < APART || isNumbered)) run.push(letter);
    else runs.push([{ ...letter, gap: 0, hasSpace: false }]);
  }
  return runs
    .map(runOf)
    .filter(({ text, leading, footnotes }) => text !== '' || leading !== '' || footnotes.length > 0);
}

function runOf(spacedLetters: readonly SpacedLetter[]): Run {
  const letters = spacedLetters.map(({ letter }) => letter as RowLetter);
  const size = usualSize(letters);
  const baseline = median(
    letters.filter((letter) => letter.size === size).map((letter) => letter.baseline),
    letters[0]?.baseline ?? 0,
  );
  const begins = wordsBegin(spacedLetters);
  let text = '';
  let leading = '';
  let raised = '';
  const footnotes: number[] = [];
  const settle = () => {
    const numbers = numbersIn(raised, text);
    if (!numbers) text += raised;
    else if (text === '') leading = raised;
    else footnotes.push(...numbers);
    raised = '';
  };
  letters.forEach((letter, index) => {
    if (isRaised(letter, size, baseline)) {
      raised += letter.text;
      return;
    }
    if (raised !== '') settle();
    text += (begins[index] && text !== '' ? ' ' : '') + letter.text;
  });
  if (raised !== '') settle();
  const left = Math.min(...letters.map((letter) => letter.left));
  const right = Math.max(...letters.map((letter) => letter.right));
  return {
    turn: letters[0]?.turn ?? 0,
    left,
    right,
    top: baseline - size * 0.88,
    bottom: baseline + size * 0.12,
    baseline,
    size,
    text: plainText(text).trim(),
    leading,
    footnotes,
  };
}

/** The size that most letters of a run have. */
function usualSize(letters: readonly Letter[]): number {
  const counts = new Map<number, number>();
  for (const { size } of letters) counts.set(size, (counts.get(size) ?? 0) + 1);
  return [...counts].sort(([one, many], [other, few]) => few - many || other - one)[0]?.[0] ?? 0;
}
