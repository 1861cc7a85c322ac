import { z } from 'zod';
import { cut } from '../domain/cut.js';
import { BadArgumentError } from '../domain/keikaku.error.js';
import { answered } from '../graphql/catalogue/pages.js';
import { pageOf, placeOf } from './answer.page.js';
import type { McpSource } from './mcp.source.js';
import { NODE_FOR_ASSISTANTS } from './node.document.js';
import { pagesAmong, printedPages } from './printed.pages.js';
import { notLoadedIn } from './tool.result.js';

export const nodeInput = z.object({ id: z.string(), cursor: z.string().optional() });

/** Longer texts are cut. */
const TEXT_LENGTH = 1_000;
/** Of a list inside an item of a list. */
const INNER_ITEMS = 20;

type Fields = Record<string, unknown>;

/** All that a node has of its own, and its links: their items are the rows that an answer shows a part of. */
export async function readNode(source: McpSource, { id, cursor }: z.infer<typeof nodeInput>): Promise<object> {
  const place = placeOf(cursor);
  const answer = answered(await source.ask(NODE_FOR_ASSISTANTS, { id }));
  if (answer.data.node == null) throw unknown(id);
  const { own, links } = parted(answer.data.node as Fields);
  const pages = await printedPages(source, [
    id,
    ...links.slice(place.skip, place.skip + 25).flatMap(({ item }) => idsOf(item)),
  ]);
  return pageOf(links, place, null, (shown) => ({
    ...own,
    ...(links.length > 0 && { links: grouped(shown), linksTotal: links.length }),
    pages: pagesAmong(pages, [id, ...shown.flatMap(({ item }) => idsOf(item))]),
    notLoaded: notLoadedIn(answer),
  }));
}

interface Link {
  field: string;
  item: unknown;
}

/** What a node says in one value, and the items of its lists; without what it does not have. */
function parted(node: Fields): { own: Fields; links: Link[] } {
  const own: Fields = {};
  const links: Link[] = [];
  for (const [field, value] of Object.entries(node)) {
    const items = Array.isArray(value) && !isPlain(value) ? value : (value as { nodes?: unknown[] } | null)?.nodes;
    if (items) links.push(...items.map((item) => ({ field, item: tidy(item) })));
    else if (value != null) own[field] = tidy(value);
    if (items && !Array.isArray(value)) own[`${field}Total`] = (value as { totalCount: number }).totalCount;
  }
  return { own, links };
}

/** Whether a list is of numbers or texts, which are values of the node itself. */
const isPlain = ([first]: unknown[]) => first !== undefined && typeof first !== 'object';

/** Without null and empty lists, which only take room, and with long texts and lists cut. */
function tidy(value: unknown): unknown {
  if (typeof value === 'string') return cut(value, TEXT_LENGTH);
  if (Array.isArray(value)) return value.slice(0, INNER_ITEMS).map(tidy);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([, field]) => field != null && !(Array.isArray(field) && field.length === 0),
  );
  return Object.fromEntries(kept.map(([name, field]) => [name, tidy(field)]));
}

function grouped(links: readonly Link[]): Record<string, unknown[]> {
  const groups: Record<string, unknown[]> = {};
  for (const { field, item } of links) groups[field] = [...(groups[field] ?? []), item];
  return groups;
}

/** The ids of nodes in an item, however deep. */
function idsOf(item: unknown): string[] {
  if (typeof item !== 'object' || item === null) return [];
  return Object.entries(item).flatMap(([name, value]) => (name === 'id' ? [String(value)] : idsOf(value)));
}

const unknown = (id: string) =>
  new BadArgumentError(
    'UNKNOWN_ID',
    { ja: `ID「${cut(id, 80)}」のものはありません。`, en: `Nothing has the id “${cut(id, 80)}”.` },
    { argument: 'id' },
  );
