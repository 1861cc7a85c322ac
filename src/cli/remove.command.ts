import { Command } from 'commander';
import type { Graph } from '../data/store/graph.js';
import { type RemovablePlan, readRemovablePlan, removePlan } from '../data/writing/plan-removal.js';
import { checkedRemark } from '../domain/input.check.js';
import { CommandFailed } from './command-failed.js';
import { confirmed } from './confirm.js';
import { say, tell } from './output.js';
import { withDatabase } from './with.database.js';

interface RemoveOptions {
  yes?: true;
  discardActuals?: true;
  reason?: string;
}

/** `keikaku remove PLAN` */
export function removeCommand(): Command {
  return new Command('remove')
    .description(
      'Remove a plan, all or nothing. Its history and recorded actuals are kept; these are shown again when the plan is imported again, under any municipality.',
    )
    .argument('<plan>', 'the id of the plan, such as example-2024')
    .option('--yes', 'do not ask for confirmation; required if not run in a terminal')
    .option(
      '--discard-actuals',
      'also withdraw the recorded actuals, so that they never appear in another plan with this key: for a plan that should not exist',
    )
    .option('--reason <text>', 'the reason, shown in the history')
    .addHelpText('after', '\nExample:\n  keikaku remove example-2024 --reason "wrong municipality code"')
    .action(async (plan: string, { yes, discardActuals, reason }: RemoveOptions, command: Command) => {
      if (!yes && !process.stdin.isTTY) {
        command.error(
          'error: 確認できる端末がありません。削除するには --yes を付けてください。There is no terminal to ask in: add --yes to remove the plan.',
        );
      }
      const why = checkedRemark('reason', reason ?? null);
      await withDatabase((graph) =>
        remove(graph, plan, { isSure: yes ?? false, isWithActuals: discardActuals ?? false, reason: why }),
      );
    });
}

async function remove(
  graph: Graph,
  plan: string,
  { isSure, isWithActuals, reason }: { isSure: boolean; isWithActuals: boolean; reason: string | null },
): Promise<void> {
  const terminal = { input: process.stdin, output: process.stderr };
  if (!isSure) {
    tell(describeRemovable(await readRemovablePlan(graph, plan), isWithActuals));
    if (!(await confirmed('削除しますか？ Remove it?', terminal))) {
      tell('何も削除していません。Nothing was removed.');
      throw new CommandFailed();
    }
  }
  const { removed, withdrawn, hiddenSeries } = await removePlan(graph, plan, {
    by: 'keikaku remove',
    reason,
    isWithActuals,
  });
  const actuals = isWithActuals ? `, 記録された実績 ${withdrawn} recorded actuals` : '';
  say(`${plan}: 削除しました / removed: ${removed} nodes${actuals}`);
  for (const series of hiddenSeries) {
    say(
      `  ! ${series}: 記録された実績は残してあり、計画を取り込み直すと再び表示されます / its recorded actuals are kept, and shown again when the plan is imported again`,
    );
  }
}

/** What is going to be removed, and what stays, for who has to decide. */
export function describeRemovable(plan: RemovablePlan, isWithActuals = false): string {
  const { id, title, municipality, municipalityName, startFiscalYear: start, endFiscalYear: end } = plan;
  const parts = `施策 ${plan.measures} measures, 事業 ${plan.programs} programs, 指標 ${plan.indicators} indicators`;
  const actuals = `, 記録された実績 ${plan.recordedActuals} recorded actuals`;
  return [
    `${id}: 「${title}」 ${municipalityName} (${municipality}) ${start ?? ''}–${end ?? ''}`,
    `  削除されるもの / to be removed: ${parts}${isWithActuals ? actuals : ''}`,
    `  残るもの / kept: 履歴 history${isWithActuals ? '' : actuals}`,
  ].join('\n');
}
