import { Command } from 'commander';
import { pino } from 'pino';
import pretty from 'pino-pretty';
import { type App, createApp } from '../app.js';
import { readConfig } from '../config.js';
import { checkRecordedActuals } from '../data/actual.repository.js';
import type { Graph } from '../data/graph.js';
import { openDatabase, withGraph } from '../database.js';
import { KeikakuError } from '../domain/keikaku.error.js';
import { greeting } from './greeting.js';
import { seedEmptyDatabase } from './seed.js';
import { stopSignal } from './stop-signal.js';

/** `keikaku serve` */
export function serveCommand(): Command {
  return new Command('serve')
    .description('Serve GraphQL until stopped. A database that holds no plan gets the plans of seed/ first.')
    .addHelpText('after', '\nExample:\n  PORT=4001 keikaku serve\n\nThe environment is described in README.md.')
    .action(serve);
}

async function serve(): Promise<void> {
  const config = readConfig(process.env);
  const stop = stopSignal();
  const stopped = new Promise((resolve) => stop.addEventListener('abort', resolve));
  const database = await openDatabase(config, stop);
  try {
    const seeded = await seedEmptyDatabase(database.config, stop);
    for (const line of seeded) console.log(line);
    await withGraph(database.config, tellIllegibleActuals, stop);
    const app = createApp(
      { ...config, graph: database.config },
      { log: pino({ level: config.logLevel }, logDestination()) },
    );
    const address = await start(app, config.port);
    try {
      const greet = async () => {
        // Who reads the greeting opens a page, whose questions take a cold database longer than an answer may take.
        await app.prepare();
        if (!stop.aborted) console.log(await greeting(address, database.description));
      };
      await Promise.race([greet().then(() => stopped), stopped]);
      console.log('停止しています… Stopping…');
    } finally {
      await app.stop();
    }
  } finally {
    await database.close();
  }
}

/** What an earlier version stored must not keep a server from starting; who runs it should mend it. */
async function tellIllegibleActuals(graph: Graph): Promise<void> {
  await checkRecordedActuals(graph).catch((error: unknown) => {
    if (!(error instanceof KeikakuError) || error.code !== 'ILLEGIBLE_ACTUALS') throw error;
    console.error(`${error.message}\n(${error.code})`);
  });
}

/** For people where one looks on, and JSON for programs. */
const logDestination = () =>
  process.stderr.isTTY ? pretty({ destination: 2, sync: true, ignore: 'pid,hostname' }) : pino.destination(2);

async function start(app: App, port: number): Promise<string> {
  try {
    return await app.start();
  } catch (error) {
    await app.stop();
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    const reason =
      code === 'EACCES'
        ? { ja: 'をこの利用者は使えません', en: 'may not be used by this user' }
        : { ja: 'はすでに使われています', en: 'is already in use' };
    throw new KeikakuError(
      'PORT_UNAVAILABLE',
      {
        ja: `ポート ${port} ${reason.ja}。使っているものを止めるか、別のポートを指定してください（PORT=${port + 1} npm start）。`,
        en: `Port ${port} ${reason.en}. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
      },
      { cause: error },
    );
  }
}
