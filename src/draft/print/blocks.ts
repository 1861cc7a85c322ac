import { joinLines } from '../words.js';
import { linearHeaderAt } from './linear-header.js';
import { linearIndicators } from './linear-indicators.js';
import { linearPrograms } from './linear-programs.js';
import type { Print, PrintedLine } from './print.js';
import type { LabelSpec } from './print.profile.js';
import { isSentenceEnd, openBrackets } from './printed-text.js';
import type { Level, Reading } from './reading.js';
import { readTable, type Table, type TableRow } from './tables.js';

/** A part of a print that has a meaning as a whole. */
export type Block =
  | { kind: 'heading'; level: Level; printedNumber?: string; name: string; lines: readonly PrintedLine[] }
  | { kind: 'label'; word: string; spec: LabelSpec; rest: string; lines: readonly PrintedLine[] }
  | { kind: 'paragraph'; marker: string | undefined; text: string; lines: readonly PrintedLine[] }
  | { kind: 'table'; table: Table; lines: readonly PrintedLine[] }
  | { kind: 'unknown table'; lines: readonly PrintedLine[] }
  | { kind: 'footnote'; lines: readonly PrintedLine[] }
  | { kind: 'running'; lines: readonly PrintedLine[] };

/** The blocks of a print, in printed order. */
export function blocksOf({ parts }: Print, reading: Reading): Block[] {
  return new BlockReader(reading).read(parts);
}

class BlockReader {
  private readonly blocks: Block[] = [];
  /** The last table, which may go on on the next page. */
  private table: Table | undefined;

  constructor(private readonly reading: Reading) {}

  read(parts: Print['parts']): Block[] {
    for (let at = 0; at < parts.length; ) {
      const part = parts[at] as Print['parts'][number];
      if (part.kind === 'table') {
        const table = readTable(part, this.reading.words, this.table);
        const lines = part.cells.flatMap((cell) => cell.lines);
        this.blocks.push(table ? { kind: 'table', table, lines } : { kind: 'unknown table', lines });
        this.table = table;
        at += 1;
        continue;
      }
      let end = at;
      while (parts[end]?.kind === 'line') end += 1;
      this.readLines(parts.slice(at, end) as PrintedLine[]);
      at = end;
    }
    return this.blocks;
  }

  private readLines(lines: readonly PrintedLine[]): void {
    const body: PrintedLine[] = [];
    for (const line of lines) {
      // Below a page and between pages, a sentence goes on past them.
      if (line.role === 'RUNNING') this.blocks.push({ kind: 'running', lines: [line] });
      else if (line.role === 'FOOTNOTE') this.addFootnote(line);
      else body.push(line);
    }
    const before = this.blocks.length;
    for (let at = 0; at < body.length; ) at = this.readBlock(body, at);
    // Behind another heading, a table without headers is not the one before going on.
    if (this.blocks.slice(before).some(({ kind }) => kind === 'heading' || kind === 'label')) this.table = undefined;
  }

  private addFootnote(line: PrintedLine): void {
    const last = this.blocks.at(-1);
    const begins = /^[※＊*注]?\s*\p{Nd}{1,3}/u.test(line.text);
    if (last?.kind === 'footnote' && !begins)
      this.blocks[this.blocks.length - 1] = { ...last, lines: [...last.lines, line] };
    else this.blocks.push({ kind: 'footnote', lines: [line] });
  }

  /** Reads the block that begins on a line; where the next one begins. */
  private readBlock(lines: readonly PrintedLine[], from: number): number {
    const line = lines[from] as PrintedLine;
    const header = linearHeaderAt(lines, from, this.reading.words);
    if (header) return this.readLinearTable(lines, from, header);
    const label = this.labelOf(line.text);
    if (label) {
      this.blocks.push({ kind: 'label', ...label, lines: [line] });
      if (label.spec.is === 'programs' && label.rest === '') return this.readPrograms(lines, from + 1);
      return from + 1;
    }
    const heading = this.headingOf(line.text);
    if (heading && !this.isSentence(lines, from)) {
      const end = this.endOfHeading(lines, from, heading.name);
      const name = joinLines([heading.name, ...lines.slice(from + 1, end).map(({ text }) => text)]);
      this.blocks.push({ kind: 'heading', ...heading, name, lines: lines.slice(from, end) });
      return end;
    }
    const end = this.endOfParagraph(lines, from);
    const some = lines.slice(from, end);
    const text = joinLines(some.map((one) => one.text));
    const { marker, length = 0 } = this.reading.words.marker(text) ?? {};
    this.blocks.push({ kind: 'paragraph', marker, text: text.slice(length), lines: some });
    return end;
  }

  private labelOf(text: string): { word: string; spec: LabelSpec; rest: string } | undefined {
    const { words, levels } = this.reading;
    const whole = words.label(text) ?? words.label(this.nameOf(text, levels) ?? '');
    if (whole) return { ...whole, rest: '' };
    const [, before = '', rest = ''] =
      /^([【《〔［[]?[^:：】》〕］\]]{1,30})[:：】》〕］\]]\s*(\S.*)$/u.exec(text) ?? [];
    const inline = before === '' ? undefined : words.label(before);
    return inline ? { ...inline, rest } : undefined;
  }

  /** The name behind a number of any style: 課題 of （１） 課題. */
  private nameOf(text: string, levels: readonly Level[]): string | undefined {
    const marker = this.reading.words.marker(text);
    return marker ? text.slice(marker.length) : levels.map(({ style }) => style.match(text)?.name).find(Boolean);
  }

  private headingOf(text: string): { level: Level; printedNumber?: string; name: string } | undefined {
    for (const level of this.reading.levels) {
      const heading = level.style.match(text);
      if (heading) return { level, ...heading };
    }
    return undefined;
  }

  /** A numbered sentence over several lines begins as a heading does. */
  private isSentence(lines: readonly PrintedLine[], from: number): boolean {
    if (!lines[from]?.isFull) return false;
    const end = this.endOfParagraph(lines, from);
    return isSentenceEnd(lines[end - 1]?.text ?? '') && end > from + 1;
  }

  private begins(line: PrintedLine, lines: readonly PrintedLine[], at: number): boolean {
    return (
      this.reading.words.marker(line.text) !== undefined ||
      this.labelOf(line.text) !== undefined ||
      this.headingOf(line.text) !== undefined ||
      linearHeaderAt(lines, at, this.reading.words) !== undefined
    );
  }

  /** A heading goes on where its name is yet to come, or its line is full and the next one is neither apart nor of another size. */
  private endOfHeading(lines: readonly PrintedLine[], from: number, name: string): number {
    let end = from + 1;
    let text = name;
    for (; end < lines.length; end++) {
      const [last, next] = [lines[end - 1] as PrintedLine, lines[end] as PrintedLine];
      const isSame = last.size === undefined || next.size === undefined || Math.abs(last.size - next.size) < 0.5;
      const goesOn =
        text === '' || openBrackets(text) > 0 || (last.isFull && !next.isApart && isSame && !isSentenceEnd(next.text));
      if (!goesOn || this.begins(next, lines, end) || end - from > 2) break;
      text += next.text;
    }
    return end;
  }

  private endOfParagraph(lines: readonly PrintedLine[], from: number): number {
    let end = from + 1;
    let open = openBrackets((lines[from] as PrintedLine).text);
    for (; end < lines.length; end++) {
      const [last, next] = [lines[end - 1] as PrintedLine, lines[end] as PrintedLine];
      // A link may be set on a line of its own, behind the sentence that it belongs to.
      const isLink = /^[【（(［[]?\s*[→⇒]/u.test(next.text);
      if (!isLink) {
        if (open <= 0 && (next.isApart || this.begins(next, lines, end))) break;
        if (isSentenceEnd(last.text) && (!last.isFull || !isProse(next.text))) break;
        if (!isSentenceEnd(last.text) && !last.isFull && !isProse(next.text)) break;
      }
      open += openBrackets(next.text);
    }
    return end;
  }

  /** Programs under a label, in text: each a name with its bodies in brackets, and what is said of it. */
  private readPrograms(lines: readonly PrintedLine[], from: number): number {
    const columns = [this.reading.words.column('事業名（担当課）'), this.reading.words.column('事業内容')];
    const header = linearHeaderAt(lines, from, this.reading.words);
    const end = this.endOfTable(lines, from, true);
    const { isBody } = this.reading;
    if (header || !linearPrograms(lines.slice(from, end), isBody).some(({ hasBodies }) => hasBodies)) return from;
    return this.readLinearTable(lines, from, { columns, lines: [] });
  }

  private readLinearTable(
    lines: readonly PrintedLine[],
    from: number,
    { columns, lines: headerLines }: { columns: Table['columns']; lines: readonly PrintedLine[] },
  ): number {
    const known = columns.flatMap((column) => column ?? []);
    const isOfPrograms = known.some(({ spec }) => spec.is === 'program');
    const start = from + headerLines.length;
    const end = this.endOfTable(lines, start, isOfPrograms);
    const some = lines.slice(start, end);
    const rows = isOfPrograms ? this.programRows(some, columns) : linearIndicators(some, known);
    this.blocks.push({ kind: 'table', table: { columns, headerLines, rows }, lines: lines.slice(from, end) });
    return end;
  }

  private endOfTable(lines: readonly PrintedLine[], start: number, isOfPrograms: boolean): number {
    let open = 0;
    for (let end = start; end < lines.length; end++) {
      // The last line of a name may look like a label: 実施.
      const isInName = isOfPrograms && end > start && !isSentenceEnd(lines[end - 1]?.text ?? '');
      if (open === 0 && this.endsTable(lines, end, isInName)) return end;
      open = Math.max(0, open + openBrackets(lines[end]?.text ?? ''));
    }
    return lines.length;
  }

  private endsTable(lines: readonly PrintedLine[], at: number, isInName: boolean): boolean {
    const { text } = lines[at] as PrintedLine;
    return (
      (!isInName && this.labelOf(text) !== undefined) ||
      this.headingOf(text) !== undefined ||
      linearHeaderAt(lines, at, this.reading.words) !== undefined
    );
  }

  /** A name without the sign of its item: ・, ①. */
  private withoutMarker([first, ...others]: readonly PrintedLine[]): PrintedLine[] {
    if (!first) return [];
    const { length = 0 } = this.reading.words.marker(first.text) ?? {};
    return [{ ...first, text: first.text.slice(length) }, ...others];
  }

  private programRows(lines: readonly PrintedLine[], columns: Table['columns']): TableRow[] {
    return linearPrograms(lines, this.reading.isBody).map(({ name, summary }) =>
      columns.map((column) => {
        const some =
          column?.spec.is === 'program'
            ? this.withoutMarker(name)
            : column?.spec.is === 'summary'
              ? summary
              : undefined;
        return some && some.length > 0 ? { lines: some, columnSpan: 1, isFromAbove: false } : undefined;
      }),
    );
  }
}

/** Running text has hiragana; numbers and labels of a chart have not, or little. */
const isProse = (text: string): boolean =>
  /[\p{L}]/u.test(text) && ((text.match(/[ぁ-ん]/gu)?.length ?? 0) >= 3 || text.length < 12);
