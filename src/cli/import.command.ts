import { Command } from 'commander';
import type { Graph } from '../data/store/graph.js';
import { type ImportReport, importPlan } from '../data/writing/plan-import.js';
import { WriteOutcomeUnknownError } from '../domain/keikaku.error.js';
import { printable } from '../domain/printable.js';
import { CommandFailed } from './command-failed.js';
import { say, tell } from './output.js';
import { type PlanFile, readPlans } from './plan-files.js';
import { withDatabase } from './with.database.js';

const SHOWN = 20;

/** `keikaku import FILE…` */
export function importCommand(): Command {
  return new Command('import')
    .description(
      'Check plan documents, then store each in its own transaction, replacing its previous revision. If any document has a problem, nothing is stored.',
    )
    .argument('<file...>', 'plan documents (YAML, JSON) or workbooks (.xlsx)')
    .option('--dry-run', 'tell what would be added, changed and removed, and store nothing')
    .addHelpText('after', '\nExamples:\n  keikaku import my-plan.yaml\n  keikaku import my-plan.xlsx --dry-run')
    .action(async (files: string[], { dryRun: isTrial = false }: { dryRun?: boolean }) => {
      const { plans, failed } = await readPlans(files);
      if (failed || isAnyKeyTwice(plans)) {
        tell('何も取り込んでいません。Nothing was imported: correct the problems above and try again.');
        throw new CommandFailed();
      }
      const importAll = async (graph: Graph) => {
        for (const { plan, basedOn } of plans) {
          say(describeImport(await importPlan(graph, plan, { basedOn, isTrial }), isTrial));
        }
        if (isTrial) say('何も取り込んでいません（--dry-run）。Nothing was imported.');
      };
      try {
        await withDatabase(importAll);
      } catch (error) {
        if (!(error instanceof WriteOutcomeUnknownError)) {
          tell('上に表示したもののほかは、何も取り込んでいません。Beyond what is told above, nothing was imported.');
        }
        throw error;
      }
    });
}

/** Says which files hold the same plan: the later one would silently replace the earlier. */
function isAnyKeyTwice(plans: PlanFile[]): boolean {
  const first = new Map<string, string>();
  let found = false;
  for (const { file, plan } of plans) {
    const key = plan.plan;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, file);
    else {
      const ja = `計画「${key}」は ${printable(earlier)} にもあります。どちらかに別の key を付けてください。`;
      tell(
        `${printable(file)}: key: ${ja}the plan ${key} is in ${printable(earlier)} already; give one of them another key`,
      );
    }
    found ||= earlier !== undefined;
  }
  return found;
}

/** What an import did, for people: one line, the first of each kind of change, and what is not seen any more. */
export function describeImport(report: ImportReport, isTrial = false): string {
  const hidden = report.hiddenSeries.map(
    (series) =>
      `  ! ${series}: この版にない内訳の実績は、残してありますが表示されません / not in this revision; its recorded actuals are kept, and not shown`,
  );
  return [describeChanges(report, isTrial), ...hidden].join('\n');
}

function describeChanges({ plan, outcome, revision, added, changed, removed }: ImportReport, isTrial: boolean): string {
  const short = revision.slice(0, 12);
  if (outcome === 'UNCHANGED') return `${plan}: 変更はありません / unchanged (revision ${short})`;
  const counts = `${added.length} added, ${changed.length} changed, ${removed.length} removed`;
  if (outcome === 'CREATED') {
    const done = isTrial ? '新しい計画です / would be new' : '取り込みました / imported, new';
    return `${plan}: ${done}: ${counts} (revision ${short})`;
  }
  return [
    `${plan}: ${isTrial ? '次のように変わります / would be updated' : '更新しました / updated'}: ${counts} (revision ${short})`,
    ...someOf('+', added),
    ...someOf('~', changed),
    ...someOf('-', removed),
  ].join('\n');
}

function someOf(sign: string, names: string[]): string[] {
  const lines = names.slice(0, SHOWN).map((name) => `  ${sign} ${name}`);
  return names.length > SHOWN ? [...lines, `  ${sign} … ${names.length - SHOWN} more`] : lines;
}
