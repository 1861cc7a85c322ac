import type { Bilingual } from '../../domain/bilingual.js';
import type { Finding } from '../finding.js';
import type { Path } from '../path.js';
import type { Numbered } from '../places.js';
import { quote } from '../quote.js';
import type { PlanView, Reason } from './plan-view.js';
import { WORDS } from './words.js';

/** Parts of one list that nothing tells apart. Numbers need not ascend, and may repeat where keys or names tell apart what bears them. */
export function* siblingKeys({ places, visions, evidence, issues, policies, footnotes }: PlanView): Iterable<Finding> {
  const children = groupsBy(places, ({ parent }) => parent);
  for (const siblings of children) yield* check((index) => WORDS[siblings[index]?.word ?? 'section'], siblings);
  const lists: [Bilingual, Reason<object>[]][] = [
    [WORDS.vision, visions],
    [WORDS.evidence, evidence],
    [WORDS.issue, issues],
    [WORDS.policy, policies],
  ];
  for (const [word, reasons] of lists) {
    for (const siblings of groupsBy(reasons, ({ place }) => place)) yield* check(() => word, siblings);
  }
  const numbers = footnotes.flatMap(({ path, node }) =>
    node.number === undefined ? [] : [{ path, node, number: node.number, key: String(node.number), order: '' }],
  );
  yield* check(() => WORDS.footnote, numbers);
}

function groupsBy<Part>(parts: Part[], ownerOf: (part: Part) => object | undefined): Part[][] {
  const groups = new Map<object | undefined, Part[]>();
  for (const part of parts) {
    const owner = ownerOf(part);
    const group = groups.get(owner);
    if (group) group.push(part);
    else groups.set(owner, [part]);
  }
  return [...groups.values()];
}

function* check(wordOf: (index: number) => Bilingual, siblings: Numbered<object>[]): Iterable<Finding> {
  const first = new Map<string, Path>();
  for (const [index, { path, node, key }] of siblings.entries()) {
    if (key === undefined) continue;
    const field = fieldOf(node);
    const at = field === undefined ? path : [...path, field];
    const before = first.get(key);
    if (!before) first.set(key, at);
    else {
      const word = wordOf(index);
      yield { path: at, message: (saidAt) => sameKey(word, key, field, saidAt(before)) };
    }
  }
}

/** The field that a key is of. */
function fieldOf(node: object): 'key' | 'number' | 'printedNumber' | undefined {
  const fields = ['key', 'number', 'printedNumber'] as const;
  return fields.find((field) => (node as Record<string, unknown>)[field] !== undefined);
}

function sameKey(word: Bilingual, key: string, field: string | undefined, at: Bilingual): Bilingual {
  if (field === 'number') {
    return {
      ja: `${word.ja}${key} はすでに${at.ja}にあります。番号が同じなら、"key" で区別してください。`,
      en: `${word.en} ${key} stands in ${at.en} already; where both bear the number, tell them apart by a "key"`,
    };
  }
  return {
    ja: `この${word.ja}のキー ${quote(key)} は、${at.ja}のものと同じです。別の "key" を書いてください。`,
    en: `the key ${quote(key)} of this ${word.en} is that of ${at.en}; write another "key"`,
  };
}
