import type { Bilingual } from '../../domain/bilingual.js';
import { DraftAccount } from '../draft-account.js';
import type { Print, PrintedLine } from './print.js';
import type { PrintPlaces } from './print-places.js';

/** Something of the draft, and where it came from. */
export interface DraftItem {
  /** Counted from 1, in printed order. */
  number: number;
  /** What it is: 事業, 指標, 課題. */
  kind: Bilingual;
  name: string;
}

/** What became of a line. */
export type LineFate =
  | { is: 'used'; item: DraftItem }
  | { is: 'doubtful'; item: DraftItem | undefined; why: Bilingual }
  | { is: 'unused'; why: Bilingual }
  | { is: 'running' };

const NOWHERE: Bilingual = {
  ja: 'どの見出し・表にも当てはまらない行です',
  en: 'a line that belongs to no heading and no table that is known',
};

const keyOf = ({ page, number }: PrintedLine) => `${page}:${number}`;

/** Keeps account of every line of a print: none is left out or guessed without its being said. */
export class PrintAccount {
  readonly notes = new DraftAccount();
  readonly items: DraftItem[] = [];
  private readonly fates = new Map<string, LineFate>();

  constructor(private readonly places: PrintPlaces) {}

  item(kind: Bilingual, name: string): DraftItem {
    const item = { number: this.items.length + 1, kind, name };
    this.items.push(item);
    return item;
  }

  use(lines: readonly PrintedLine[], item: DraftItem): void {
    for (const line of lines) {
      if (this.fates.get(keyOf(line))?.is !== 'doubtful') this.fates.set(keyOf(line), { is: 'used', item });
    }
  }

  leaveOut(lines: readonly PrintedLine[], why: Bilingual): void {
    for (const line of lines) {
      const fate = this.fates.get(keyOf(line));
      if (fate && fate.is !== 'running') continue;
      this.fates.set(keyOf(line), { is: 'unused', why });
      this.notes.leaveOut(this.places.said(line).ja, line.text, why);
    }
  }

  doubt(line: PrintedLine, text: string, why: Bilingual): void {
    const fate = this.fates.get(keyOf(line));
    const item = fate?.is === 'used' || fate?.is === 'doubtful' ? fate.item : undefined;
    this.fates.set(keyOf(line), { is: 'doubtful', item, why });
    this.notes.doubt(this.places.said(line).ja, text, why);
  }

  running(lines: readonly PrintedLine[]): void {
    for (const line of lines) this.fates.set(keyOf(line), { is: 'running' });
  }

  fateOf(line: PrintedLine): LineFate | undefined {
    return this.fates.get(keyOf(line));
  }

  /** Says of all lines that nobody has spoken for that they were not used. */
  close(print: Print): void {
    this.leaveOut(
      linesOf(print).filter((line) => !this.fateOf(line)),
      NOWHERE,
    );
  }
}

/** All lines of a print, those in tables too, as they are printed. */
export const linesOf = ({ parts }: Print): PrintedLine[] =>
  parts
    .flatMap((part) => (part.kind === 'line' ? [part] : part.cells.flatMap(({ lines }) => lines)))
    .toSorted((one, other) => one.page - other.page || one.number - other.number);
