import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { KeikakuError } from '../domain/keikaku.error.js';
import type { Ask } from '../graphql/catalogue/ask.js';
import { answered } from '../graphql/catalogue/pages.js';
import type { RequestRecord } from '../graphql/request/request.record.js';
import { type Language, valueWord } from '../tables/labels.js';
import { type AnswerCache, keyOf } from './answer-cache.js';
import { isHeldBy } from './etag.js';
import { atomOf, type FeedEntry } from './feed.atom.js';

/** What the route answers from. */
interface FeedSource {
  ask: (record: RequestRecord) => Ask;
  /** What knows whether anything was written; absent where nothing is kept. */
  cache: AnswerCache | undefined;
}

const ENDING = '.atom';

/** Nothing but what `history` tells everybody. */
const CHANGES = `
  query ChangesForFeed($plan: ID) {
    history(plan: $plan, first: 50) {
      nodes {
        id at by what fiscalYear before after reason planId
        plan { title municipality { name } }
        series { id label }
      }
    }
  }
`;

interface Change {
  id: string;
  /** A scalar becomes text where an answer is sent. */
  at: Date;
  by: string;
  what: string;
  fiscalYear: number | null;
  before: string | null;
  after: string | null;
  reason: string | null;
  planId: string;
  plan: { title: string; municipality: { name: string } } | null;
  series: { id: string; label: string } | null;
}

/**
 * Adds /feed.atom, the last 50 changes to all plans, and /feed/<plan>.atom, those to one, also one that has been removed. 404 for a plan that is not there and
 * never was, 304 for who names the ETag of what there is.
 */
export function addFeedRoute(http: FastifyInstance, source: FeedSource): void {
  http.get('/feed.atom', (request, reply) => sendFeed(source, null, request, reply));
  http.get<{ Params: { file: string } }>('/feed/:file', (request, reply) => {
    const { file } = request.params;
    return file.endsWith(ENDING)
      ? sendFeed(source, file.slice(0, -ENDING.length), request, reply)
      : reply.callNotFound();
  });
}

async function sendFeed({ ask, cache }: FeedSource, plan: string | null, request: FastifyRequest, reply: FastifyReply) {
  const server = `${request.protocol}://${request.host}`;
  // Read ahead of the data, so that a feed is never older than the version it is known by.
  const version = await cache?.currentVersion().catch(() => undefined);
  const ofVersion = version === undefined ? undefined : `W/"${keyOf(version, 'feed', server, plan)}"`;
  reply.header('cache-control', 'no-cache');
  if (ofVersion && isHeldBy(request, ofVersion)) return reply.status(304).header('etag', ofVersion).send();
  const text = atomOf(feedOf(server, plan, await changesOf(ask(request.record), plan)));
  const etag = ofVersion ?? `W/"${keyOf(text)}"`;
  if (isHeldBy(request, etag)) return reply.status(304).header('etag', etag).send();
  return reply.type('application/atom+xml; charset=utf-8').header('etag', etag).send(text);
}

/** @throws KeikakuError with status 404 for a plan that is not there. */
async function changesOf(ask: Ask, plan: string | null): Promise<Change[]> {
  try {
    const { data } = answered(await ask(CHANGES, { plan }));
    return (data.history as { nodes: Change[] }).nodes;
  } catch (error) {
    const isAbsent = error instanceof KeikakuError && ['UNKNOWN_ID', 'INVALID_ID'].includes(error.code);
    throw isAbsent ? Object.assign(error, { statusCode: 404 }) : error;
  }
}

function feedOf(server: string, plan: string | null, changes: readonly Change[]) {
  const entries = changes.map((change) => entryOf(server, change));
  if (plan === null)
    return { url: `${server}/feed.atom`, title: '計画の変更 Changes to plans', page: `${server}/`, entries };
  const title = `${nameOf(changes[0], plan)}の変更 Changes`;
  return { url: `${server}/feed/${plan}${ENDING}`, title, page: `${server}/node/${plan}`, entries };
}

/** What a plan is called; one that has been removed by its id. */
const nameOf = (change: Change | undefined, id: string) =>
  change?.plan ? `${change.plan.municipality.name}「${change.plan.title}」` : id;

function entryOf(server: string, change: Change): FeedEntry {
  const { id, at, by, planId, series } = change;
  return {
    id: `urn:uuid:${id}`,
    title: `${titleIn('ja', change)} ${titleIn('en', change)}`,
    at: at.toISOString(),
    by,
    page: `${server}/node/${series?.id ?? planId}`,
    text: textOf(change),
  };
}

/** 実績の記録：柏市「…」 平均工賃 2024年度 */
function titleIn(language: Language, change: Change): string {
  const { what, fiscalYear, planId, series } = change;
  const kind = valueWord('ChangeKind', what, language);
  // Names are not translated, and told once.
  if (language === 'en') return `(${kind})`;
  const year = fiscalYear !== null && `${fiscalYear}年度`;
  return [`${kind}：${nameOf(change, planId)}`, series?.label, year].filter(Boolean).join(' ');
}

function textOf({ before, after, reason }: Change): string {
  const values = [before !== null && `前 Before: ${before}`, after !== null && `後 After: ${after}`];
  return [...values, reason !== null && `理由 Reason: ${reason}`].filter(Boolean).join('\n');
}
