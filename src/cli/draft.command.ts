import { access, readFile } from 'node:fs/promises';
import { Command, InvalidArgumentError } from 'commander';
import { printable } from '../domain/printable.js';
import type { DraftNote } from '../draft/draft-account.js';
import { draftList, type ListDraft } from '../draft/list/draft-list.js';
import { listProfile } from '../draft/list/list.profile.js';
import { proposeProfile } from '../draft/list/propose-profile.js';
import { readProfile } from '../draft/read-profile.js';
import { contentsOf } from '../plan-document/contents.js';
import { formatProblems, PlanDocumentError } from '../plan-document/problem.js';
import { readSource } from '../plan-document/source/read-source.js';
import { toPlanGraph } from '../plan-document/to-plan-graph.js';
import { EXPORT_FORMATS, type ExportFormat, exportPlan } from '../workbook/export-plan.js';
import { type ReadSheet, readBook, UnreadableWorkbookError } from '../workbook/spreadsheet.js';
import { CommandFailed } from './command-failed.js';
import { say, tell } from './output.js';
import { writeWhole } from './whole-file.js';

interface DraftOptions {
  profile: string;
  output: string;
}

/** `keikaku draft FILE --profile FILE -o FILE` */
export function draftCommand(): Command {
  return new Command('draft')
    .description(
      'Make a draft of a plan of the Excel list that a city has, by a profile that says what its columns are, and tell what of the list was not used. Where there is no profile yet, one is proposed.',
    )
    .argument('<file>', 'a list of programs (.xlsx), a row for each')
    .requiredOption('--profile <file>', 'what the columns are (YAML); written as a proposal where it is not there')
    .requiredOption(
      '-o, --output <file>',
      'the draft: a workbook (.xlsx), or a plan document (.yaml, .json)',
      checkedOutput,
    )
    .addHelpText('after', '\nExample:\n  keikaku draft list.xlsx --profile list.profile.yaml -o plan.xlsx')
    .action(async (file: string, { profile, output }: DraftOptions) => {
      try {
        const sheets = await sheetsOf(file);
        if (await isThere(profile)) await draft(sheets, file, profile, output);
        else await propose(sheets, profile);
      } catch (error) {
        if (!(error instanceof PlanDocumentError)) throw error;
        tell(formatProblems(error.problems));
        tell('下書きは作っていません。No draft was made.');
        throw new CommandFailed();
      }
    });
}

const formatOf = (output: string) => EXPORT_FORMATS.find((format) => output.endsWith(`.${format}`));

function checkedOutput(output: string): string {
  if (formatOf(output)) return output;
  throw new InvalidArgumentError('Its name ends with .xlsx, .yaml or .json.');
}

async function sheetsOf(file: string): Promise<ReadSheet[]> {
  try {
    return await readBook(await readSource(file));
  } catch (error) {
    if (!(error instanceof UnreadableWorkbookError)) throw error;
    throw new PlanDocumentError([{ file, line: 1, column: 1, path: '', message: error.reason }]);
  }
}

const isThere = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );

async function propose(sheets: ReadSheet[], profile: string): Promise<void> {
  const proposal = proposeProfile(sheets);
  if (proposal === undefined) {
    tell(
      '見出しの行が見つからないので、設定の案を作れません。No row looks like headers, so no profile can be proposed.',
    );
    throw new CommandFailed();
  }
  await writeWhole(profile, proposal);
  say(
    `${printable(profile)}: 設定の案を書きました。計画の名称などを書き、列の意味を直してから、もう一度実行してください / a profile was proposed; fill it in, correct it, and run this again`,
  );
}

async function draft(sheets: ReadSheet[], file: string, profile: string, output: string): Promise<void> {
  const made = draftList(sheets, readProfile(listProfile, await readFile(profile), profile), file);
  const stored = { document: toPlanGraph(made.document).document, revision: '', recorded: [] };
  await writeWhole(output, await exportPlan(stored, formatOf(output) as ExportFormat));
  say(describeDraft(made, output));
}

/** What a draft holds, and every row, column and cell that was not used or should be looked at. */
function describeDraft({ document, account, usedRows }: ListDraft, output: string): string {
  const { programs, listings } = contentsOf(document);
  const { unused, doubtful } = account;
  const bodies = Object.keys(document.departments).length;
  return [
    `${printable(output)}: 事業 ${programs}、掲載 ${listings}、担当課 ${bodies} / ${programs} programs, ${listings} listings, ${bodies} bodies`,
    `使った行 ${usedRows}、使わなかったもの ${unused.length}、確かめたいもの ${doubtful.length} / ${usedRows} rows used, ${unused.length} not used, ${doubtful.length} to look at`,
    ...section('使わなかったもの / Not used', unused),
    ...section('確かめたいもの / To look at', doubtful),
  ].join('\n');
}

function section(title: string, notes: readonly DraftNote[]): string[] {
  if (notes.length === 0) return [];
  return [title, ...notes.map(({ at, text, why }) => `  ${at} 「${oneLine(text)}」 ${why.ja} / ${why.en}`)];
}

const LONGEST = 80;
const oneLine = (text: string) => {
  const line = text.replaceAll('\n', '⏎');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};
