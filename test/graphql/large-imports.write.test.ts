import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestApp } from '../support/app.js';
import { removePlan } from '../support/database.js';
import { LARGE_PLANS } from '../support/large-plans.js';
import { SLOW_DOCUMENTS } from '../support/slow-documents.js';
import { makeToken, removeTokens } from '../support/tokens.js';
import { IMPORT } from '../support/writes.js';

let app: TestApp;
let token: string;
beforeAll(async () => {
  app = await TestApp.start();
  token = await makeToken({ municipalities: ['999997'] });
});
afterAll(async () => {
  await removePlan('slow-2024', '999997');
  await removeTokens();
  await app.stop();
}, 60_000);

/** The work that this thread has done so far, in milliseconds: whoever else uses the machine does not count. Elsewhere than on Linux, the time. */
function worked(): number {
  if (process.platform !== 'linux') return performance.now();
  return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6;
}

/** The longest that the thread works at a stretch meanwhile, with nobody else answered. */
async function longestStretch(work: () => Promise<unknown>): Promise<number> {
  let [longest, last] = [0, worked()];
  const timer = setInterval(() => {
    const now = worked();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  await work();
  clearInterval(timer);
  return longest;
}

const IMPORTS: [string, () => string, string | undefined][] = [
  [
    'near misses of long words',
    SLOW_DOCUMENTS['near misses of long words that share no beginning'] as () => string,
    undefined,
  ],
  ['thousands of programs', LARGE_PLANS['thousands of programs listed everywhere'] as () => string, 'CREATED'],
  ['the same again', LARGE_PLANS['thousands of programs listed everywhere'] as () => string, 'UNCHANGED'],
];

// The thread answers everybody. A tenth of a second is what it takes for the largest; the documents themselves took up to a minute.
it.each(IMPORTS)(
  'the import of %s keeps nobody else waiting',
  { timeout: 300_000 },
  async (what, document, outcome) => {
    const variables = { document: document() };
    const longest = await longestStretch(async () => {
      const { data } = await app.ask(IMPORT, variables, token);
      expect(data.importPlan.outcome ?? undefined).toBe(outcome);
      expect(data.importPlan.userErrors.length > 0).toBe(outcome === undefined);
    });
    console.log(`${what}: ${longest.toFixed(0)} ms at a stretch`);
    expect(longest).toBeLessThan(1_000);
  },
);
