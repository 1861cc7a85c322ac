import { setTimeout as wait } from 'node:timers/promises';
import { type Contestant, graphql } from '../contestants/contestant.js';
import { askAnyway } from '../measure/asked.js';
import { type Spread, spreadOf } from '../measure/statistics.js';
import type { PlanDocument } from '../product.js';

const EVERY_MS = 1_000;
const LOOK_EVERY_MS = 20;
/** Who tells an old revision for longer never tells the new one. */
const GIVEN_UP_MS = 10_000;

/** What became of the revisions of a plan that were imported while others asked. */
export interface Revisions {
  stored: number;
  failed: number;
  /** How long an import took, milliseconds; null where none was stored. */
  importMs: Spread | null;
  /** How long after a revision was stored a server was asked for it and told the one before, at the most; 0 where none did. */
  longestStaleMs: number;
}

let revision = 0;

/** Imports a revision of a plan a second, and at least one, through the first of the servers, and asks all of them until they tell it. */
export async function reviseEverySecond(
  servers: readonly Contestant[],
  document: PlanDocument,
  token: string,
  seconds: number,
): Promise<Revisions> {
  const [importer] = servers as [Contestant];
  const end = performance.now() + seconds * 1_000;
  const times: number[] = [];
  let [failed, longestStaleMs] = [0, 0];
  do {
    const next = wait(EVERY_MS);
    const title = `${document.title}　改訂${++revision}`;
    const { ms, code, text } = await askAnyway(importer.port, importOf({ ...document, title }, token));
    // What is wrong with a document is no error of the request, and the plan is null.
    if (code === undefined && text.includes(document.key)) {
      times.push(ms);
      const stale = await Promise.all(servers.map((server) => staleFor(server, document.key, title)));
      longestStaleMs = Math.max(longestStaleMs, ...stale);
    } else {
      failed += 1;
    }
    await next;
  } while (performance.now() < end);
  return { stored: times.length, failed, importMs: times.length > 0 ? spreadOf(times) : null, longestStaleMs };
}

/** How long after now a server that is asked tells another title; 0 where it does not. */
async function staleFor({ port }: Contestant, plan: string, title: string): Promise<number> {
  const stored = performance.now();
  let stale = 0;
  for (let asked = 0; asked < GIVEN_UP_MS; asked = performance.now() - stored) {
    const { text, code } = await askAnyway(port, graphql('query ($plan: ID!) { plan(id: $plan) { title } }', { plan }));
    if (text.includes(title)) break;
    if (code === undefined) stale = asked;
    await wait(LOOK_EVERY_MS);
  }
  return stale;
}

function importOf(document: PlanDocument, token: string) {
  const mutation = 'mutation ($document: String!) { importPlan(document: $document) { plan { id } } }';
  const request = graphql(mutation, { document: JSON.stringify(document) });
  return { ...request, headers: { authorization: `Bearer ${token}` } };
}
