import { Command } from 'commander';
import { readConfig } from '../config.js';
import { type ImportReport, importPlan } from '../data/plan-import.js';
import { openDatabase, withGraph } from '../database.js';
import { toPlanGraph } from '../plan-document/to-plan-graph.js';
import { CommandFailed } from './command-line.js';
import { readPlans } from './plan-files.js';
import { stopSignal } from './stop-signal.js';

const SHOWN = 20;

export function importCommand(): Command {
  return new Command('import')
    .description(
      'Check plan documents, then store each in one transaction in place of its previous revision. With a problem in any file, nothing is stored.',
    )
    .argument('<file...>', 'plan documents')
    .addHelpText('after', '\nExample:\n  keikaku import seed/kashiwa-2024.yaml')
    .action(async (files: string[]) => {
      const { plans, failed } = await readPlans(files);
      if (failed) {
        console.error('何も取り込んでいません。Nothing was imported: correct the problems above and try again.');
        throw new CommandFailed();
      }
      const database = await openDatabase(readConfig(process.env), stopSignal());
      try {
        await withGraph(database.config, async (graph) => {
          for (const { document } of plans) console.log(describe(await importPlan(graph, toPlanGraph(document))));
        });
      } finally {
        await database.close();
      }
    });
}

/** What an import did, for people: one line, and the first of each kind of change. */
export function describe({ plan, outcome, revision, added, changed, removed }: ImportReport): string {
  const short = revision.slice(0, 12);
  if (outcome === 'UNCHANGED') return `${plan}: 変更はありません / unchanged (revision ${short})`;
  const counts = `${added.length} added, ${changed.length} changed, ${removed.length} removed`;
  if (outcome === 'CREATED') return `${plan}: 取り込みました / imported, new: ${counts} (revision ${short})`;
  return [
    `${plan}: 更新しました / updated: ${counts} (revision ${short})`,
    ...someOf('+', added),
    ...someOf('~', changed),
    ...someOf('-', removed),
  ].join('\n');
}

function someOf(sign: string, names: string[]): string[] {
  const lines = names.slice(0, SHOWN).map((name) => `  ${sign} ${name}`);
  return names.length > SHOWN ? [...lines, `  ${sign} … ${names.length - SHOWN} more`] : lines;
}
