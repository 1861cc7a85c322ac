import { Command } from 'commander';
import { pino } from 'pino';
import pretty from 'pino-pretty';
import { type App, createApp } from '../app.js';
import { type Config, readConfig } from '../config.js';
import { QUESTIONS } from '../data/catalogue/question.repository.js';
import { checkRecordedActuals } from '../data/plan/actual.repository.js';
import type { Graph } from '../data/store/graph.js';
import { openDatabase, withGraph } from '../database.js';
import { KeikakuError } from '../domain/keikaku.error.js';
import { printableJson } from '../domain/printable.js';
import { readTrustedDocuments } from '../graphql/request/trusted.documents.file.js';
import type { TrustedDocument } from '../graphql/request/trusted.documents.js';
import { createSchema } from '../graphql/schema.js';
import { LOOPBACK, portTaken } from '../port.js';
import { greeting } from './greeting.js';
import { say, tell } from './output.js';
import { seedEmptyDatabase } from './seed.js';
import { stopSignal } from './stop-signal.js';

/** `keikaku serve` */
export function serveCommand(): Command {
  return new Command('serve')
    .description('Serve GraphQL until stopped. The plans in seed/ are imported first if the database has no plan.')
    .addHelpText('after', '\nExample:\n  PORT=4001 keikaku serve\n\nThe environment is described in README.md.')
    .action(serve);
}

async function serve(): Promise<void> {
  const config = await readConfig(process.env);
  await checkPort(config);
  const trustedDocuments = await trustedDocumentsOf(config);
  const stop = stopSignal();
  const stopped = new Promise((resolve) => stop.addEventListener('abort', resolve));
  const database = await openDatabase(config, stop);
  try {
    const seeded = await seedEmptyDatabase(database.config, stop);
    for (const line of seeded) say(line);
    await withGraph(database.config, tellIllegibleActuals, stop);
    const app = createApp(
      { ...config, trustedDocuments, graph: database.config },
      { log: pino({ level: config.logLevel }, logDestination()) },
    );
    const address = await start(app, config);
    try {
      const greet = async () => {
        // Who reads the greeting opens a page, whose questions take a cold database longer than an answer may take.
        await app.prepare();
        if (!stop.aborted) say(await greeting(address, database.description));
      };
      await Promise.race([greet().then(() => stopped), stopped]);
      say('停止しています… Stopping…');
    } finally {
      await app.stop();
    }
  } finally {
    await database.close();
  }
}

/** Read ahead of a database that would be started for nothing. */
async function trustedDocumentsOf({ trustedDocumentsPath }: Config): Promise<TrustedDocument[]> {
  if (trustedDocumentsPath === undefined) return [];
  return readTrustedDocuments(trustedDocumentsPath, createSchema(), new Set(QUESTIONS.map(({ name }) => name)));
}

/** What an earlier version stored must not keep a server from starting; who runs it should mend it. */
async function tellIllegibleActuals(graph: Graph): Promise<void> {
  await checkRecordedActuals(graph).catch((error: unknown) => {
    if (!(error instanceof KeikakuError) || error.code !== 'ILLEGIBLE_ACTUALS') throw error;
    tell(`${error.message}\n(${error.code})`);
  });
}

/** For people where one looks on, and JSON for programs. A log that cannot be written, to a full disk, ends nothing. */
function logDestination() {
  if (process.stderr.isTTY) {
    const destination = pretty({ destination: 2, sync: true, ignore: 'pid,hostname' });
    return { write: (line: string) => destination.write(printableJson(line)) };
  }
  const destination = pino.destination(2);
  destination.on('error', () => {});
  return destination;
}

async function start(app: App, { port, host }: Config): Promise<string> {
  try {
    return await app.start();
  } catch (error) {
    await app.stop();
    const { code = '', address = host } = error as NodeJS.ErrnoException & { address?: string };
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    throw new PortUnavailableError(port, address, code, error);
  }
}

/** Names that mean this machine: whoever asks at one of its addresses is to find this server there. */
const HERE = ['localhost', '0.0.0.0', '::'];

/**
 * Looks before a database is started for nothing, and where a server would start well and not be found.
 *
 * @throws PortUnavailableError
 */
async function checkPort({ port, host }: Config): Promise<void> {
  if (port === 0) return;
  const taken = await portTaken(port, HERE.includes(host) ? [...LOOPBACK, host] : [host]);
  if (taken) throw new PortUnavailableError(port, taken.address, taken.code);
}

class PortUnavailableError extends KeikakuError {
  constructor(port: number, address: string, code: string, cause?: unknown) {
    const other = port < 65_535 ? port + 1 : 4000;
    const [ja, en] =
      code === 'EACCES'
        ? ['このユーザーでは使えません', 'may not be used by this user']
        : ['他のプログラムが使っています', 'is already in use by another program'];
    super(
      'PORT_UNAVAILABLE',
      {
        ja: `ポート ${port} は ${address} で${ja}。そのプログラムを止めるか、別のポートにしてください（例: PORT=${other} npm start）。`,
        en: `Port ${port} ${en} on ${address}. Stop what uses it, or choose another: PORT=${other} npm start`,
      },
      { cause },
    );
  }
}
