import { foldText, foldYears } from './fold-text.js';
import type { GraphLabel, GraphRelationship, Properties } from './plan-graph.js';
import type { Word } from './ruby.js';
import { pageText } from './search-text.js';
import { signsIn } from './signs.js';

/** The texts of a node that are searched; those that count first stand first. */
export const SEARCHED_FIELDS = [
  'name',
  'title',
  'term',
  'summary',
  'listingSummary',
  'figureLabel',
  'fact',
  'otherName',
  'category',
  'law',
  'noTargetReason',
  'noIndicatorReason',
  'note',
  'value',
  'unit',
  'page',
  'prefecture',
  'reading',
] as const;

export type SearchedField = (typeof SEARCHED_FIELDS)[number];

/** The texts that stand in the plan as printed; the others are words of who made the plan document, or of a dictionary. */
export const PRINTED_FIELDS: ReadonlySet<SearchedField> = new Set<SearchedField>([
  ...([
    'name',
    'title',
    'term',
    'fact',
    'otherName',
    'category',
    'law',
    'value',
    'unit',
    'page',
    'prefecture',
  ] as const),
]);

export interface SearchedText {
  field: SearchedField;
  text: string;
}

/** A node as the graph stores it, in a plan document or in the database. */
export interface StoredNode {
  id: string;
  kind: GraphLabel;
  properties: Record<string, unknown>;
}

export type StoredLink = Pick<GraphRelationship, 'type' | 'from' | 'to'> & { properties: Record<string, unknown> };

/** What the database holds of a node for search and filters, beside its texts as printed; absent where it would be empty. */
export interface SearchProperties {
  /** The name, title or term, folded and with calendar years: what filters compare. */
  foldedName?: string;
  /** All other texts, folded, a line each; also those with calendar years. */
  foldedText?: string;
  /** The reading of the name from each of its words on, each behind READING_START. */
  foldedReading?: string;
  /** Its kind and the signs in its texts, as words of the index. */
  searchWords?: string;
  /** Its texts that are no properties of its own, and which field of a hit each is. */
  searchedFields?: string[];
  searchedTexts?: string[];
  /** Of a plan: the version of these rules by which all its nodes were written. */
  searchVersion?: number;
}

/** Raised whenever these properties become others: databases of earlier versions are then brought up to date at their start. */
export const SEARCH_VERSION = 1;

/** Stands before a word in readings, so that a term is found from the start of a word only; no name holds it. */
export const READING_START = '\ud7a3';

/** Neo4j's indexes hold no longer keys; no name is so long that it is not told apart before. */
const MAX_KEY_BYTES = 8_000;
const MAX_READING_WORDS = 20;

const INDEXED: readonly GraphLabel[] = [
  ...(['MUNICIPALITY', 'PLAN', 'PILLAR', 'VISION', 'MEASURE', 'ISSUE', 'POLICY', 'INITIATIVE', 'PROGRAM'] as const),
  ...(['DEPARTMENT', 'COMMITTEE', 'INDICATOR', 'INDICATOR_SERIES', 'EVIDENCE', 'FOOTNOTE'] as const),
];

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** What a node is called. */
export function nameOf({ properties: { name, title, term } }: StoredNode): string | null {
  return [name, title, term].find(isText) ?? null;
}

/** The name as filters compare it. */
export const foldName = (name: string): string => asKey(foldWhole(name));

/** A text as filters compare it where no index holds it: whole, however long. */
export const foldWhole = (text: string): string => foldYears(foldText(text));

function asKey(folded: string): string {
  if (Buffer.byteLength(folded) <= MAX_KEY_BYTES) return folded;
  return new TextDecoder().decode(Buffer.from(folded).subarray(0, MAX_KEY_BYTES)).replace(/\ufffd$/, '');
}

/** The word of the index that stands for a kind of node. */
export const kindWord = (kind: string) => `kind${kind.toLowerCase().replaceAll('_', '')}`;

/** The word of the index that stands for a sign. */
export const signWord = (sign: string) =>
  `sign${Array.from(sign, (one) => (one.codePointAt(0) as number).toString(16)).join('x')}`;

/**
 * What is stored of each node that is searched, by its id.
 *
 * @param readings the words of each name, as a dictionary reads them.
 */
export function searchProperties(
  nodes: readonly StoredNode[],
  links: readonly StoredLink[],
  readings: ReadonlyMap<string, Word[]>,
): Map<string, SearchProperties> {
  const others = textsElsewhere(nodes, links);
  return new Map(
    nodes
      .filter(({ kind }) => INDEXED.includes(kind))
      .map((node) => [node.id, propertiesOf(node, others.get(node.id) ?? [], readings)]),
  );
}

function propertiesOf(
  node: StoredNode,
  elsewhere: SearchedText[],
  readings: ReadonlyMap<string, Word[]>,
): SearchProperties {
  const name = nameOf(node);
  const { reading } = node.properties;
  const known = name === null ? undefined : readings.get(name);
  const folded = name === null ? '' : foldText(name);
  const key = asKey(foldYears(folded));
  const words: Word[] = isText(reading) ? [{ surface: reading }] : (known ?? []);
  const read = words.map(({ surface, reading = surface }: Word) => foldText(reading));
  const others = [...ownTexts(node), ...elsewhere];
  // What reads as it is written is found by itself.
  if (name && read.join('') !== folded) others.push({ field: 'reading', text: read.join('') });
  const summary = isText(node.properties.summary) ? [node.properties.summary] : [];
  const texts = [...summary, ...others.filter(({ field }) => field !== 'reading').map(({ text }) => text)];
  const lines = texts.map(foldText);
  const searched = [...lines, ...lines.map(foldYears)];
  if (name && folded !== key) searched.push(folded);
  return {
    ...(name ? { foldedName: key } : {}),
    ...(searched.length > 0 ? { foldedText: [...new Set(searched)].join('\n') } : {}),
    ...(others.some(({ field }) => field === 'reading') ? { foldedReading: fromEachWord(read) } : {}),
    searchWords: [
      kindWord(node.kind),
      ...signsIn([name ?? '', ...texts].join('\n'), [folded, ...lines].join('\n')).map(signWord),
    ].join(' '),
    ...(others.length > 0
      ? { searchedFields: others.map(({ field }) => field), searchedTexts: others.map(({ text }) => text) }
      : {}),
    ...(node.kind === 'PLAN' ? { searchVersion: SEARCH_VERSION } : {}),
  };
}

function fromEachWord(words: string[]): string {
  const starts = words.slice(0, MAX_READING_WORDS).map((_, index) => words.slice(index).join(''));
  return starts.map((rest) => READING_START + rest).join(' ');
}

/** Texts that a node has beside its name and its summary. */
function ownTexts({ properties }: StoredNode): SearchedText[] {
  const fields = ['noTargetReason', 'noIndicatorReason', 'unit', 'prefecture', 'category'] as const;
  const texts = fields.flatMap((field): SearchedText[] => {
    const text = properties[field];
    return isText(text) ? [{ field, text }] : [];
  });
  const { page, otherNames, laws } = properties;
  if (Array.isArray(otherNames)) texts.push(...otherNames.map((text) => ({ field: 'otherName' as const, text })));
  if (Array.isArray(laws)) texts.push(...laws.map((text) => ({ field: 'law' as const, text })));
  return typeof page === 'number' ? [...texts, { field: 'page', text: pageText(page) }] : texts;
}

/** Texts that the graph holds beside a node: on its lines in tables, its figures and values, and the links to it. */
function textsElsewhere(nodes: readonly StoredNode[], links: readonly StoredLink[]): Map<string, SearchedText[]> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  // By field and text, since a node may have thousands: a program that is listed everywhere.
  const texts = new Map<string, Map<string, SearchedText>>();
  const add = (id: string, field: SearchedField, text: unknown) => {
    if (!isText(text)) return;
    const others = texts.get(id) ?? new Map<string, SearchedText>();
    texts.set(id, others.set(`${field} ${text}`, { field, text }));
  };
  for (const { type, from, to, properties } of inOrder(links, byId)) {
    const end = byId.get(to)?.properties ?? {};
    const page = typeof properties.page === 'number' ? pageText(properties.page) : null;
    if (type === 'LISTS') {
      if (properties.summary !== end.summary) add(to, 'listingSummary', properties.summary);
      add(to, 'page', page);
    } else if (type === 'CITES') {
      add(from, 'figureLabel', end.label);
      add(from, 'value', printedValue(end));
    } else if (type === 'STATES') {
      add(from, 'fact', `${end.name}：${end.text}`);
    } else if (type === 'HAS_VALUE') {
      add(from, 'note', end.note);
      add(from, 'value', printedValue(end));
    } else if (typeof end.page !== 'number') {
      // A policy bears no page of its own; a link that is printed tells where it stands.
      add(to, 'page', page);
    }
  }
  return new Map([...texts].map(([id, found]) => [id, [...found.values()]]));
}

/** Links in one order, however they were read, so that the same plan is stored in the same way. */
function inOrder(links: readonly StoredLink[], byId: ReadonlyMap<string, StoredNode>): StoredLink[] {
  const keyOf = ({ type, from, to, properties }: StoredLink) =>
    [
      type,
      sortKeyOf(byId.get(from)),
      String(properties.order ?? '').padStart(4, '0'),
      sortKeyOf(byId.get(to)),
      from,
      to,
    ].join();
  return links
    .map((link) => ({ link, key: keyOf(link) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ link }) => link);
}

const sortKeyOf = (node: StoredNode | undefined) => String(node?.properties.sortKey ?? '');

/** A value as printed, with its unit; a dash is none. */
function printedValue({ printed, value, unit }: Record<string, unknown>): string | null {
  const text = isText(printed) ? printed : typeof value === 'number' ? String(value) : '';
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  return isText(unit) ? `${text}${unit}` : text;
}

/** Only what the graph can hold: no property is null there. */
export const asProperties = (properties: SearchProperties): Properties => ({ ...properties }) as Properties;
