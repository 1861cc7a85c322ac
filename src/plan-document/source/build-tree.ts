import { type Document, isCollection, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { letterFault } from '../../domain/letters.js';
import { type AlteredCharacter, alteredCharacters, plainText } from '../../domain/plain-text.js';
import type { Finding } from '../finding.js';
import { MAX_ENTRIES } from '../limits.js';
import { formatPath, type Path } from '../path.js';
import { quote } from '../quote.js';
import { EMPTY_FILE } from './decode-source.js';
import type { SourceText } from './source-text.js';
import { isEmpty, type MappingNode, type SourceNode } from './source-tree.js';

/**
 * The tree of a composed document, what is wrong with the names of its fields and the letters of its texts, and which of
 * these letters were taken for others: the tree has texts as a person would type them. Of a field that is written twice, the
 * tree has the first.
 */
export function buildTree(source: SourceText, document: Document.Parsed) {
  const builder = new TreeBuilder(source);
  const root = builder.build(document.contents, 0, []);
  if (isEmpty(root)) source.refuse(0, EMPTY_FILE);
  return { root, findings: builder.findings, notes: builder.notes };
}

/** A text of which some characters were taken for others. */
export interface AlteredText {
  path: Path;
  offset: number;
  altered: AlteredCharacter[];
}

class TreeBuilder {
  readonly findings: Finding[] = [];
  readonly notes: AlteredText[] = [];

  constructor(private readonly source: SourceText) {}

  /** @param end where it would stand, should nothing be written */
  build(node: unknown, end: number, path: Path): SourceNode {
    const offset = offsetOf(node, end);
    if (isCollection(node) && node.items.length > MAX_ENTRIES) {
      this.source.refuse(offset, {
        ja: `項目が${node.items.length}件あり、上限の${MAX_ENTRIES}件を超えています。計画にこれほどの数はありません。`,
        en: `this has ${node.items.length} entries, more than ${MAX_ENTRIES}; no plan has so many`,
      });
    }
    if (isMap(node)) return this.mapping(node.items, offset, path);
    if (isSeq(node)) {
      const entries = node.items.map((item, index) => this.build(item, offset, [...path, index]));
      return { kind: 'list', offset, entries };
    }
    if (!isScalar(node)) return { kind: 'scalar', offset, value: null, plain: '' };
    const plain = node.type === 'PLAIN' ? (node.source ?? '') : undefined;
    const value = typeof node.value === 'string' ? this.text(node.value, offset, path) : node.value;
    return { kind: 'scalar', offset, value, plain };
  }

  /** The text as a person would type it; one that cannot be read stays, and is wrong. */
  private text(written: string, offset: number, path: Path): string {
    if (this.isFaulty(written, offset, path)) return written;
    const altered = alteredCharacters(written);
    if (altered.length === 0) return written;
    this.notes.push({ path, offset, altered });
    return plainText(written);
  }

  private mapping(pairs: Pair[], offset: number, path: Path): MappingNode {
    const fields: MappingNode['fields'] = new Map();
    for (const { key, value } of pairs) {
      const keyOffset = offsetOf(key, offset);
      const name = this.fieldName(key, keyOffset, path);
      if (name === undefined) continue;
      const first = fields.get(name);
      if (first) this.reportDuplicate(name, first.keyOffset, keyOffset, path);
      else fields.set(name, { keyOffset, node: this.build(value, keyOffset, [...path, name]) });
    }
    return { kind: 'mapping', offset, fields };
  }

  /** The name as written: `2024:` is the field "2024", although YAML reads a number. */
  private fieldName(key: unknown, offset: number, path: Path): string | undefined {
    const name = isScalar(key) && (key.type === 'PLAIN' ? key.source : String(key.value));
    if (!name) {
      const message = {
        ja: 'コロンの前に項目の名前が必要です。括弧で始まる文字は引用符で囲んでください。',
        en: 'a field name is expected before the colon; a text that begins with a bracket needs quotes',
      };
      this.findings.push({ path, offset, message });
      return undefined;
    }
    if (name === '__proto__') {
      const message = {
        ja: '「__proto__」という名前の項目は使えません。消してください。',
        en: 'no field can be called "__proto__"; remove it',
      };
      this.findings.push({ path, offset, message });
      return undefined;
    }
    if (name === '<<' && isScalar(key) && key.type === 'PLAIN') {
      const message = {
        ja: '<<（YAML のマージ）は使えません。項目をそのまま書いてください。',
        en: '<< (a YAML merge) is not supported; write out the fields it stands for',
      };
      this.findings.push({ path, offset, message });
      return undefined;
    }
    this.isFaulty(name, offset, [...path, name]);
    return name;
  }

  private reportDuplicate(name: string, firstOffset: number, offset: number, path: Path) {
    const message = () => {
      const place =
        path.length === 0 ? { ja: '文書', en: 'the document' } : { ja: formatPath(path), en: formatPath(path) };
      const line = this.source.lineAt(firstOffset);
      return {
        ja: `${place.ja} に ${quote(name)} が二度書かれています（最初は${line}行目）。一方を残してください。`,
        en: `${quote(name)} is written twice in ${place.en}, first in line ${line}; keep one of them`,
      };
    };
    this.findings.push({ path: [...path, name], offset, message });
  }

  private isFaulty(text: string, offset: number, path: Path): boolean {
    const fault = letterFault(text);
    if (!fault) return false;
    const { ja, en } = fault.message;
    this.findings.push({ path, offset, message: { ja: `この文字列に${ja}`, en: `this text ${en}` } });
    return true;
  }
}

function offsetOf(node: unknown, otherwise: number): number {
  return (node as Node | null)?.range?.[0] ?? otherwise;
}
