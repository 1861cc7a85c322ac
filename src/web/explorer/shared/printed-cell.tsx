import type { CellFragment } from '../operations.generated';
import { printedIn } from './cell';

/** A cell as printed; one that another counts instead of is struck out. */
export function PrintedCell({ cell }: { cell: CellFragment }) {
  const text = printedIn(cell);
  const isWords = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text);
  return <span lang={isWords ? 'ja' : undefined}>{cell.superseded ? <s>{text}</s> : text}</span>;
}
