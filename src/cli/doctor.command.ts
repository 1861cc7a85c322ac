import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { readConfig } from '../config.js';
import { checkRecordedActuals } from '../data/plan/actual.repository.js';
import { readReadiness } from '../data/writing/readiness.js';
import { openDatabase, withGraph } from '../database.js';
import { KeikakuError } from '../domain/keikaku.error.js';
import { PROJECT_FOLDER } from '../domain/project.folder.js';
import { CommandFailed } from './command-failed.js';
import { say } from './output.js';
import { stopSignal } from './stop-signal.js';

const PAGE = new URL('dist/web/explorer/index.html', PROJECT_FOLDER);

/** `keikaku doctor` */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('Check an installation: settings, pages, the database, and what is loaded.')
    .addHelpText('after', '\nExample:\n  NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… keikaku doctor')
    .action(async () => {
      const checks = [
        ['設定 / settings', settings],
        ['ページ / pages', async () => pages()],
        ['データベース / database', database],
      ] as const;
      let isWell = true;
      for (const [name, check] of checks) isWell = (await passes(name, check)) && isWell;
      if (!isWell) throw new CommandFailed();
    });
}

/** Says how a check went. What is not an error of ours is a defect, and ends the command. */
async function passes(name: string, check: () => Promise<string>): Promise<boolean> {
  try {
    say(`✔ ${name}: ${await check()}`);
    return true;
  } catch (error) {
    if (!(error instanceof KeikakuError)) throw error;
    say(`✘ ${name}: ${error.message} (${error.code})`);
    return false;
  }
}

async function settings(): Promise<string> {
  const { host, port, rateLimit, graph } = await readConfig(process.env);
  const limit = rateLimit === undefined ? 'no rate limit' : `${rateLimit} requests/s`;
  return `${host}:${port}, ${limit}, Node ${process.versions.node}, Neo4j ${graph ? graph.uri : 'local'}`;
}

function pages(): string {
  if (existsSync(PAGE)) return 'explorer, GraphiQL';
  throw new KeikakuError('PAGES_NOT_BUILT', {
    ja: '画面のページが作られていません。`npm run build` を実行してください。',
    en: 'The pages are not built: run `npm run build`.',
  });
}

async function database(): Promise<string> {
  const { config, description, close } = await openDatabase(await readConfig(process.env), stopSignal());
  try {
    const { isReady, plans } = await withGraph(config, readReadiness);
    if (isReady) {
      await withGraph(config, checkRecordedActuals);
      return `${description}, ${plans} plans`;
    }
    throw new KeikakuError('NO_PLAN', {
      ja: `データベース（${description}）に計画がありません。\`npm start\` で seed/ の計画を、\`keikaku import ファイル\` でほかの計画を取り込めます。`,
      en: `The database at ${description} contains no plan. \`npm start\` loads the plans in seed/, \`keikaku import FILE\` any other.`,
    });
  } finally {
    await close();
  }
}
