import { z } from 'zod';
import { NODE_LABELS, type NodeKind } from '../../domain/plan.js';
import { canonical } from '../../domain/plan-graph.js';
import type { SearchedField, SearchedText } from '../../domain/searched-texts.js';
import { encodeCursor } from '../list/cursor.js';
import { type PageArguments, toWindow, type Window } from '../list/page.js';
import { municipalityById } from '../plan/municipality.repository.js';
import { nodeRow } from '../plan/node.repository.js';
import { statement } from '../store/cypher.js';
import type { Edge, Reader } from '../store/edge.js';
import { checks, indexQuery, type SearchQuestion } from './search.query.js';

const text = z.string().nullable();
const lines = z.array(z.string()).nullable();
const hitRow = z.object({
  score: z.number(),
  texts: z
    .object({ name: text, title: text, term: text, summary: text, searchedFields: lines, searchedTexts: lines })
    .transform(searchedTexts),
  node: nodeRow,
});

/** The texts of a node, its own ones first, then those that the graph holds beside it. */
function searchedTexts({ searchedFields, searchedTexts, ...own }: StoredTexts): SearchedText[] {
  const texts: [string, string | null | undefined][] = [
    ...Object.entries(own),
    ...(searchedFields ?? []).map((field, index): [string, string | undefined] => [field, searchedTexts?.[index]]),
  ];
  return texts.flatMap(([field, text]) => (text ? [{ field: field as SearchedField, text }] : []));
}

type StoredTexts = Partial<Record<SearchedField, string | null>> & {
  searchedFields: string[] | null;
  searchedTexts: string[] | null;
};

/** A node that was found, with its texts. */
export type Hit = z.infer<typeof hitRow>;

export interface HitPage {
  rows: { hit: Hit; cursor: string }[];
  hasNextPage: boolean;
}

export interface HitPageKey {
  question: SearchQuestion;
  window: Window;
}

// Of rows that score the same, the index gives which it likes, and others when it is asked for more of them. So hits
// are read in rounds, each twice as deep as the one before and without its rows: the order is by round, score and
// id, and a cursor carries all three, with the depth of the first round. A page reads the ids of a round or two, however many
// nodes match, or score the same (a department's name in a thousand cities).

const SHALLOWEST = 32;
/** Nobody pages so deep, but cursors are text that anybody can write. */
const DEEPEST = SHALLOWEST * 2 ** 15;

/** How deep the first round goes: deeper than the page is long, so that it is mostly the only one. */
function firstDepth(size: number): number {
  let depth = SHALLOWEST;
  while (depth <= size) depth *= 2;
  return depth;
}

/**
 * What paging arguments ask of the hits of a question.
 *
 * @throws BadArgumentError as toWindow does; a cursor belongs to its question.
 */
export function hitWindow(question: SearchQuestion, page: PageArguments): Window {
  return toWindow(page, orderName(question), ['number', 'number', 'number']);
}

function orderName({ terms, kinds, scope }: SearchQuestion): string {
  return `search ${canonical([terms.map(({ typed }) => typed), kinds, scope?.name ?? null])}`;
}

const pageStatement = statement('search.page');
const pageRow = z.object({ isFull: z.boolean(), hits: z.array(hitRow) });

/** The pages of what is found, best first. */
export const hitPage: Edge<HitPageKey, HitPage> = {
  cacheKey: canonical,
  batch: (reader, keys) => Promise.all(keys.map((key) => readPage(reader, key))),
};

async function readPage(reader: Reader, { question, window }: HitPageKey): Promise<HitPage> {
  if (findsNothing(question)) return { rows: [], hasNextPage: false };
  const { after, size } = window;
  const query = { query: indexQuery(question), ...checks(question), size: size + 1 };
  const [first = firstDepth(size), start = first, afterScore = null] = (after?.keys ?? []) as [
    number?,
    number?,
    number?,
  ];
  let position: Position = { afterScore, afterId: after?.id ?? null };
  const rows: HitPage['rows'] = [];
  for (let depth = validDepth(start); depth <= DEEPEST && rows.length <= size; depth *= 2) {
    const bounds = { seen: depth > first ? Math.trunc(depth / 2) : 0, limit: depth };
    const [found] = await reader.read(pageStatement, { ...query, ...bounds, ...position }, pageRow);
    for (const hit of found?.hits ?? []) {
      rows.push({
        hit,
        cursor: encodeCursor(orderName(question), { keys: [first, depth, hit.score], id: hit.node.id }),
      });
    }
    if (!found?.isFull) break;
    position = START_OF_ROUND;
  }
  return { rows: rows.slice(0, size), hasNextPage: rows.length > size };
}

interface Position {
  afterScore: number | null;
  afterId: string | null;
}

const START_OF_ROUND: Position = { afterScore: null, afterId: null };

const validDepth = (depth: number) => Math.min(Math.max(Math.trunc(depth), SHALLOWEST), DEEPEST);

const findsNothing = ({ terms, kinds, scope }: SearchQuestion) =>
  terms.length === 0 || kinds?.length === 0 || scope?.ids.length === 0;

const countsStatement = statement('search.counts');
const countsOfKindsStatement = statement('search.countsOfKinds');
const countsRow = z.object({ label: z.string(), count: z.number() });

/** How many nodes of each kind are found, the most first; kinds of which none is are left out. */
export const hitCounts: Edge<SearchQuestion, { kind: NodeKind; count: number }[]> = {
  cacheKey: canonical,
  batch: (reader, questions) => Promise.all(questions.map((question) => readCounts(reader, question))),
};

async function readCounts(reader: Reader, question: SearchQuestion) {
  if (findsNothing(question)) return [];
  const rows = await countRows(reader, question);
  const counts = new Map(rows.map(({ label, count }) => [label, count]));
  return (Object.keys(NODE_LABELS) as NodeKind[])
    .map((kind) => ({ kind, count: counts.get(NODE_LABELS[kind]) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function countRows(reader: Reader, question: SearchQuestion) {
  const { scopes, inexact, ...others } = checks(question);
  if (scopes !== null || inexact.length > 0) {
    return reader.read(countsStatement, { query: indexQuery(question), scopes, inexact, ...others }, countsRow);
  }
  const kinds = question.kinds ?? (Object.keys(NODE_LABELS) as NodeKind[]);
  const queries = kinds.map((kind) => ({
    label: NODE_LABELS[kind],
    query: indexQuery({ ...question, kinds: [kind] }),
  }));
  return reader.read(countsOfKindsStatement, { queries }, countsRow);
}

const countsOfMunicipalitiesStatement = statement('search.countsOfMunicipalities');
const countsOfMunicipalitiesRow = z.object({ municipality: municipalityById.row, count: z.number() });

/** A question, and how many municipalities it is counted for. */
export interface CountsByMunicipalityKey {
  question: SearchQuestion;
  first: number;
}

/** How many nodes are found of the plans and bodies of each municipality, and itself; the most first, and none without any. */
export const hitCountsByMunicipality: Edge<CountsByMunicipalityKey, z.infer<typeof countsOfMunicipalitiesRow>[]> = {
  cacheKey: canonical,
  batch: (reader, keys) =>
    Promise.all(
      keys.map(async ({ question, first }) => {
        if (findsNothing(question)) return [];
        const asked = { query: indexQuery(question), ...checks(question), first };
        return reader.read(countsOfMunicipalitiesStatement, asked, countsOfMunicipalitiesRow);
      }),
    ),
};
