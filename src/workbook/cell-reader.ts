import type { Bilingual } from '../domain/bilingual.js';
import { letterFault } from '../domain/letters.js';
import { alteredCharacters, plainText } from '../domain/plain-text.js';
import type { Finding } from '../plan-document/finding.js';
import { MAX_DEPTH, MAX_TEXT } from '../plan-document/limits.js';
import { alteredMessage } from '../plan-document/note.js';
import { quote, shortened } from '../plan-document/quote.js';
import { isDash } from '../plan-document/shape/number-in-text.js';
import type { ListNode, MappingNode, ScalarNode, SourceNode } from '../plan-document/source/source-tree.js';
import type { Column } from './column.js';
import { NOTHING_PRINTED } from './layout/sheet.layout.js';
import type { Cell } from './marked-text.js';
import { mapping, plainLabel, scalar } from './tree-nodes.js';
import type { WorkbookFindings } from './workbook-findings.js';
import { missing, notAChoice } from './workbook-messages.js';

/** A cell as it was read, and where; null where nothing is in it. */
export interface ReadCell {
  value: Cell;
  offset: number;
}

/** The longest cell that Excel itself makes. */
const MAX_CELL = 32_767;

/** Makes values of a plan document of what is in cells, and keeps what is wrong with them until they have their place in the document. */
export class CellReader {
  /** What is wrong with a value, found by the value. */
  private readonly faults = new Map<SourceNode, () => Bilingual>();
  /** What a thing has to have and has not. */
  private readonly lacking = new Map<SourceNode, { column: Column; offset: number }[]>();
  private readonly altered = new Map<SourceNode, Bilingual>();

  /** @param declaredNames names that are not split although there is a 、 in them */
  constructor(
    private readonly told: WorkbookFindings,
    private readonly declaredNames: ReadonlySet<string>,
  ) {}

  /** Sets a field to what a cell holds. */
  set(node: MappingNode, column: Column, { value, offset }: ReadCell): void {
    if (value === null) {
      if (column.isRequired) this.lacking.set(node, [...(this.lacking.get(node) ?? []), { column, offset }]);
      return;
    }
    const read = this.valueOf(column, value, offset);
    const segments = column.field.split('.');
    const name = segments.pop() as string;
    let at = node;
    for (const segment of segments) {
      const inner = at.fields.get(segment)?.node;
      const next = inner?.kind === 'mapping' ? inner : mapping(offset);
      if (!inner) at.fields.set(segment, { keyOffset: offset, node: next });
      at = next;
    }
    at.fields.set(name, { keyOffset: offset, node: read });
  }

  private valueOf(column: Column, value: Cell, offset: number): SourceNode {
    if (typeof value === 'string' && value.length > MAX_CELL) return this.tooLong(value, offset);
    switch (column.kind) {
      case 'lines':
        return this.list(splitLines(value), offset);
      case 'names':
        return this.list(splitNames(value, this.declaredNames), offset);
      case 'numbers':
        return { kind: 'list', offset, entries: splitNames(value).map((word) => numeric(word, offset)) };
      case 'number':
        return numeric(value, offset);
      case 'number or dash':
        return typeof value === 'string' && isDash(value) ? scalar(null, offset, 'null') : numeric(value, offset);
      case 'number or text':
        return typeof value === 'number' ? numeric(value, offset) : this.numberOrText(String(value), offset);
      case 'mark':
        return this.marked(column, value, offset);
      case 'choice':
        return this.chosen(column, String(value).trim(), offset);
      default:
        return this.text(String(value).trim() === NOTHING_PRINTED ? '' : String(value), offset);
    }
  }

  private tooLong(written: string, offset: number): ScalarNode {
    const node = scalar(shortened(written), offset);
    const [length, limit] = [written.length, MAX_TEXT].map((count) => count.toLocaleString('en'));
    this.faults.set(node, () => ({
      ja: `この欄は${length}文字あり、読める上限の${limit}文字を超えています。`,
      en: `this cell has ${length} characters, more than the ${limit} that are read`,
    }));
    return node;
  }

  private list(words: readonly string[], offset: number): ListNode {
    return { kind: 'list', offset, entries: words.map((word) => this.text(word, offset)) };
  }

  private numberOrText(word: string, offset: number): SourceNode {
    const number = numeric(word, offset);
    return typeof number.value === 'number' ? number : this.text(word, offset);
  }

  private marked(column: Column, value: Cell, offset: number): ScalarNode {
    const word = String(value).normalize('NFKC').trim().toLowerCase();
    if (['○', '〇', '◯', '●', 'o', 'true', '1', 'はい'].includes(word)) return scalar(true, offset);
    if (['×', 'x', 'false', '0', 'いいえ'].includes(word)) return scalar(false, offset);
    const node = scalar(value, offset);
    this.faults.set(node, () => ({
      ja: `「${column.header}」には○を書くか、空にしてください。書かれているのは「${shortened(String(value))}」です。`,
      en: `write ○ or nothing for ${column.header}, not ${quote(String(value))}`,
    }));
    return node;
  }

  private chosen(column: Column, word: string, offset: number): ScalarNode {
    const found = [...(column.choices ?? [])].find(([value, choice]) => word === choice || word === value);
    if (found) return scalar(found[0], offset);
    const node = scalar(word, offset);
    this.faults.set(node, () => notAChoice(column, word));
    return node;
  }

  /** A text as a person would type it; one that cannot be read stays, and is wrong. */
  private text(written: string, offset: number): ScalarNode {
    if (written.length > MAX_TEXT) return this.tooLong(written, offset);
    const fault = letterFault(written);
    if (fault) {
      const node = scalar(written, offset);
      this.faults.set(node, () => ({ ja: `この文字列に${fault.message.ja}`, en: `this text ${fault.message.en}` }));
      return node;
    }
    const altered = alteredCharacters(written);
    const node = scalar(plainText(written), offset);
    if (altered.length > 0) this.altered.set(node, alteredMessage(altered));
    return node;
  }

  /** Finds the path of each value that is wrong, or was altered. */
  collect(node: SourceNode, path: (string | number)[], findings: Finding[]): void {
    if (path.length > 2 * MAX_DEPTH) return;
    const fault = this.faults.get(node);
    if (fault) findings.push({ path, message: fault });
    for (const { column, offset } of this.lacking.get(node) ?? []) {
      findings.push({ path: [...path, ...column.field.split('.')], offset, message: missing(column) });
    }
    const altered = this.altered.get(node);
    if (altered) this.told.note(node.offset, altered, path);
    if (node.kind === 'list') {
      for (const [index, entry] of node.entries.entries()) this.collect(entry, [...path, index], findings);
    } else if (node.kind === 'mapping') {
      for (const [name, { node: inner }] of node.fields) this.collect(inner, [...path, name], findings);
    }
  }
}

/** The number in a cell, also where it was typed as a text, with commas or in full width; undefined where there is none. */
export function numberIn(value: Cell): number | undefined {
  if (typeof value === 'number') return value;
  const plain = String(value)
    .normalize('NFKC')
    .replaceAll(/[,\s]/g, '')
    .replace(/^[−▲△]/u, '-');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** The number in a cell; any other text stays what it is. */
function numeric(value: Cell, offset: number): ScalarNode {
  const number = numberIn(value);
  return number === undefined ? scalar(value, offset) : scalar(number, offset, String(number));
}

const splitLines = (value: Cell) =>
  String(value)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Names are one a line; who writes several in a line puts 、 between them. */
const splitNames = (value: Cell, whole: ReadonlySet<string> = new Set()) =>
  splitLines(value).flatMap((line) => {
    if (whole.has(plainLabel(line))) return [line];
    const names = line.split(/[、，]/u).map((name) => name.trim());
    return names.filter((name) => name !== '');
  });
