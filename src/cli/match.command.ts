import { Command } from 'commander';
import type { ReadyPlan } from '../data/writing/ready-plan.js';
import { comparePlans } from '../domain/compare-plans.js';
import type { PlanPart } from '../domain/plan-part.js';
import { type Proposal, proposalsIn } from '../domain/plan-proposals.js';
import { printable } from '../domain/printable.js';
import { readSource } from '../plan-document/source/read-source.js';
import { withProposals } from '../plan-document/write-proposals.js';
import { valueWord } from '../tables/labels.js';
import { withProposedMarks } from '../workbook/mark-proposals.js';
import { isWorkbook } from '../workbook/spreadsheet.js';
import { CommandFailed } from './command-failed.js';
import { say, tell } from './output.js';
import { readPlans } from './plan-files.js';
import { terminalTable } from './terminal.table.js';
import { writeWhole } from './whole-file.js';

/** `keikaku match OLD NEW` */
export function matchCommand(): Command {
  return new Command('match')
    .description(
      'Propose which parts of a new plan continue which of the old one, by similar names: programs, places, indicators and bodies that are matched neither by `continues`, nor by key, nor by name. Nothing counts until it is confirmed in `continues`.',
    )
    .argument('<old>', 'the document of the old plan (YAML, JSON or .xlsx)')
    .argument('<new>', 'the document of the new plan')
    .option(
      '-o, --output <file>',
      'write a copy of the new document with the proposals: in YAML as comments to be uncommented, in a workbook as marked cells',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  keikaku match plan-2024.yaml plan-2027.yaml\n  keikaku match plan-2024.xlsx plan-2027.xlsx -o proposed.xlsx',
    )
    .action(async (older: string, newer: string, { output }: { output?: string }) => {
      const { plans, failed } = await readPlans([older, newer]);
      const [before, after] = plans.map(({ plan }) => plan);
      if (failed || !before || !after) throw new CommandFailed();
      const proposals = proposalsIn(comparePlans(contentOf(before), contentOf(after)));
      if (proposals.length === 0) {
        say('提案はありません / nothing to propose');
        return;
      }
      say(tableOf(proposals));
      say(
        '名称が似ているだけの案です。同じものなら、新しい計画の文書の continues（表では「前の計画では」「前の組織」）に書いてください。',
      );
      say('Proposed by similar names only. Where it is the same thing, write it into `continues` of the new document.');
      if (output === undefined) return;
      await writeWhole(output, await copyOf(newer, proposals));
      say(`${printable(output)}: 案を書き込んだ写しです / a copy with the proposals`);
    });
}

const contentOf = ({ relationships, ...plan }: ReadyPlan) => ({ ...plan, links: relationships });

async function copyOf(file: string, proposals: readonly Proposal[]): Promise<string | Uint8Array> {
  const bytes = await readSource(file);
  if (isWorkbook(bytes)) return withProposedMarks(bytes, file, proposals);
  if (/^\s*\{/.test(Buffer.from(bytes.subarray(0, 1_000)).toString())) {
    tell('JSON にはコメントを書けないので、写しは作っていません。continues を書き込んでください。');
    tell('JSON has no comments; no copy was written. Write `continues` into the document.');
    throw new CommandFailed();
  }
  return withProposals(bytes, file, proposals);
}

function tableOf(proposals: readonly Proposal[]): string {
  const rows = proposals.map(({ before, after, similarity, continues }) => [
    valueWord('NodeKind', after.kind, 'ja'),
    named(before),
    named(after),
    similarity.toFixed(2),
    continues,
  ]);
  return terminalTable(
    ['種類 Kind', '旧 Old', '新 New', '類似度 Similarity', 'continues'],
    rows,
    process.stdout.columns,
  );
}

/** A name with its page. */
function named({ properties: { name, page, firstPage = page } }: PlanPart): string {
  return firstPage === undefined ? String(name) : `${name}（p.${firstPage}）`;
}
