import { createApp } from '../app.js';
import type { Config } from '../config.js';
import { openDatabase } from '../database.js';
import { KeikakuError } from '../domain/keikaku.error.js';
import { type Answer, type Ask, WHO_ANSWERS } from '../graphql/catalogue/ask.js';
import { tell } from './output.js';
import { seedEmptyDatabase } from './seed.js';
import { stopSignal } from './stop-signal.js';

/**
 * Does `work` with the address of a server: the one at `url`, the one that runs on the configured port, or, when none
 * does, one of this process for that time, which `stop` ends.
 *
 * @throws KeikakuError SERVER_UNAVAILABLE when the one at `url` does not answer, SERVER_UNKNOWN when what answers is
 *   another program.
 */
export async function withServer(
  config: Config,
  url: string | undefined,
  work: (address: string, stop?: AbortSignal) => Promise<void>,
): Promise<void> {
  const address = (url ?? `http://localhost:${config.port}`).replace(/\/+$/, '');
  if (await isServed(address)) return work(address);
  if (url) {
    throw new KeikakuError('SERVER_UNAVAILABLE', {
      ja: `${address} でサーバーが応答しません。\`npm start\` で起動するか、--url を付けずに直接尋ねてください。`,
      en: `No server answers at ${address}. Start it with \`npm start\`, or omit --url to query the database directly.`,
    });
  }
  return withOwnServer(config, work);
}

async function withOwnServer(
  config: Config,
  work: (address: string, stop: AbortSignal) => Promise<void>,
): Promise<void> {
  const stop = stopSignal();
  const database = await openDatabase(config, stop);
  try {
    for (const line of await seedEmptyDatabase(database.config, stop)) tell(line);
    // Nobody else is kept waiting, and a database that has just started takes its time.
    const { synonyms } = config;
    const app = createApp({ graph: database.config, port: 0, host: 'localhost', answerTimeout: 60, synonyms });
    try {
      await work(await app.start(), stop);
    } finally {
      await app.stop();
    }
  } finally {
    await database.close();
  }
}

/** Asks the server at an address over HTTP, as any client does. */
export const askOver =
  (address: string): Ask =>
  async (query, variables) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };

/** Whether a server of ours answers there; false where nothing does. */
async function isServed(address: string): Promise<boolean> {
  const question = new URLSearchParams({ query: WHO_ANSWERS });
  const response = await fetch(`${address}/graphql?${question}`, {
    headers: { accept: 'application/json' },
  }).catch(() => null);
  if (!response) return false;
  const answer = (await response.json().catch(() => null)) as { data?: { questions?: unknown } } | null;
  if (answer?.data?.questions) return true;
  throw new KeikakuError('SERVER_UNKNOWN', {
    ja: `${address} で応答しているのは計画グラフではありません。--url で住所を、または PORT でポートを指定してください。`,
    en: `The server at ${address} is not Keikaku Graph. Give its URL with --url, or its port with PORT.`,
  });
}
