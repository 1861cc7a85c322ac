import { access, readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import ora from 'ora';
import { printable } from '../domain/printable.js';
import type { DraftAccount, DraftNote } from '../draft/draft-account.js';
import { draftList } from '../draft/list/draft-list.js';
import { listProfile } from '../draft/list/list.profile.js';
import { proposeProfile } from '../draft/list/propose-profile.js';
import { draftPage } from '../draft/print/draft-page.js';
import { draftPrint, type PrintDraft } from '../draft/print/draft-print.js';
import { type Print, UnreadablePrintError } from '../draft/print/print.js';
import { printProfile } from '../draft/print/print.profile.js';
import { linesOf } from '../draft/print/print-account.js';
import { proposePrintProfile } from '../draft/print/propose-profile.js';
import { readPrint } from '../draft/print/read-print.js';
import { writeDraft } from '../draft/write-draft.js';
import { contentsOf } from '../plan-document/contents.js';
import type { PlanDocument } from '../plan-document/plan-document.schema.js';
import { formatProblems, PlanDocumentError } from '../plan-document/problem.js';
import { readSettings } from '../plan-document/read-settings.js';
import { readSource } from '../plan-document/source/read-source.js';
import { EXPORT_FORMATS, type ExportFormat } from '../workbook/export-plan.js';
import { type ReadSheet, readBook, UnreadableWorkbookError } from '../workbook/spreadsheet.js';
import { CommandFailed } from './command-failed.js';
import { say, tell } from './output.js';
import { writeWhole } from './whole-file.js';

interface DraftOptions {
  profile: string;
  output: string;
  text?: boolean;
}

/** `keikaku draft FILE --profile FILE -o FILE` */
export function draftCommand(): Command {
  return new Command('draft')
    .description(
      'Make a draft of a plan of its print (PDF, Word, text) or of an Excel list, by a profile that says how the city writes it, and tell every line that was not used. Where there is no profile yet, one is proposed.',
    )
    .argument('<file>', 'a printed plan (.pdf, .docx, .txt), or a list with a row for each program (.xlsx)')
    .requiredOption('--profile <file>', 'how it is written (YAML); written as a proposal where it is not there')
    .requiredOption(
      '-o, --output <file>',
      'the draft: a workbook (.xlsx), or a plan document (.yaml, .json); of a print also a page beside it that shows what became of every line (.draft.html)',
      checkedOutput,
    )
    .option('--text', "put the printed sentences where summaries stand: for a city's own plan")
    .addHelpText(
      'after',
      '\nExamples:\n  keikaku draft plan.pdf --profile city.profile.yaml -o plan.yaml\n  keikaku draft list.xlsx --profile list.profile.yaml -o plan.xlsx',
    )
    .action(async (file: string, options: DraftOptions) => {
      try {
        const bytes = await readSource(file);
        if (extname(file).toLowerCase() === '.xlsx') await ofList(bytes, file, options);
        else await ofPrint(bytes, file, options);
      } catch (error) {
        if (error instanceof UnreadablePrintError) tell(`${printable(file)}: ${error.reason.ja} ${error.reason.en}`);
        else if (error instanceof PlanDocumentError) tell(formatProblems(error.problems));
        else throw error;
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

const isThere = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );

async function ofList(bytes: Uint8Array, file: string, { profile, output }: DraftOptions): Promise<void> {
  const sheets = await sheetsOf(bytes, file);
  if (!(await isThere(profile))) return propose(proposeProfile(sheets), profile);
  const { document, account, usedRows } = draftList(
    sheets,
    readSettings(listProfile, await readFile(profile), profile),
    file,
  );
  await writeWhole(output, await writeDraft(document, formatOf(output) as ExportFormat));
  say(
    [
      contentsLine(document, output),
      `使った行 ${usedRows}、${countsOf(account)} / ${usedRows} rows used, ${englishCountsOf(account)}`,
      ...notesOf(account),
    ].join('\n'),
  );
}

async function sheetsOf(bytes: Uint8Array, file: string): Promise<ReadSheet[]> {
  try {
    return await readBook(bytes);
  } catch (error) {
    if (!(error instanceof UnreadableWorkbookError)) throw error;
    throw new PlanDocumentError([{ file, line: 1, column: 1, path: '', message: error.reason }]);
  }
}

async function propose(proposal: string | undefined, profile: string): Promise<void> {
  if (proposal === undefined) {
    tell('見出しが見つからないので、設定の案を作れません。No headings were found, so no profile can be proposed.');
    throw new CommandFailed();
  }
  await writeWhole(profile, proposal);
  say(
    `${printable(profile)}: 設定の案を書きました。計画の名称などを書き、案を直してから、もう一度実行してください / a profile was proposed; fill it in, correct it, and run this again`,
  );
}

async function ofPrint(bytes: Uint8Array, file: string, { profile, output, text }: DraftOptions): Promise<void> {
  const print = await readWithProgress(bytes, file);
  if (!(await isThere(profile))) return propose(proposePrintProfile(print), profile);
  const settings = readSettings(printProfile, await readFile(profile), profile);
  const draft = draftPrint(print, settings, file, { withTexts: text ?? false });
  const page = `${output.slice(0, -extname(output).length)}.draft.html`;
  await writeWhole(output, await writeDraft(draft.document, formatOf(output) as ExportFormat, draft.origins));
  await writeWhole(page, draftPage(draft, basename(file)));
  say(describePrint(draft, output, page));
}

/** A booklet of hundreds of pages takes seconds. */
async function readWithProgress(bytes: Uint8Array, file: string): Promise<Print> {
  const spinner = ora({ text: '印刷を読んでいます / Reading the print', isSilent: !process.stderr.isTTY }).start();
  try {
    return await readPrint(bytes, file, (page, pages) => {
      spinner.text = `印刷を読んでいます / Reading the print: ${page}/${pages}`;
      spinner.render();
    });
  } finally {
    spinner.stop();
  }
}

function describePrint({ document, account, print }: PrintDraft, output: string, page: string): string {
  const fates = linesOf(print).map((line) => account.fateOf(line)?.is);
  const count = (fate: string) => fates.filter((one) => one === fate).length;
  const kinds = new Map<string, number>();
  for (const { kind } of account.items) {
    const name = `${kind.ja} ${kind.en}`;
    kinds.set(name, (kinds.get(name) ?? 0) + 1);
  }
  return [
    contentsLine(document, output),
    `${printable(page)}: 印刷物の一行ずつが、下書きのどこに使われたか / what became of every line of the print`,
    `行：使った ${count('used')}、確かめたい ${account.notes.doubtful.length}、使わなかった ${count('unused')}、欄外の見出しとページ番号 ${count('running')} / lines: ${count('used')} used, ${account.notes.doubtful.length} to look at, ${count('unused')} not used, ${count('running')} running heads and page numbers`,
    `読んだもの / Items: ${[...kinds].map(([name, number]) => `${name} ${number}`).join('、')}`,
    ...notesOf(account.notes),
  ].join('\n');
}

function contentsLine(document: PlanDocument, output: string): string {
  const { programs, listings } = contentsOf(document);
  const bodies = Object.keys(document.departments).length;
  return `${printable(output)}: 事業 ${programs}、掲載 ${listings}、担当課 ${bodies} / ${programs} programs, ${listings} listings, ${bodies} bodies`;
}

const countsOf = ({ unused, doubtful }: DraftAccount) =>
  `使わなかったもの ${unused.length}、確かめたいもの ${doubtful.length}`;
const englishCountsOf = ({ unused, doubtful }: DraftAccount) =>
  `${unused.length} not used, ${doubtful.length} to look at`;

/** Every line, row, column and cell that was not used or should be looked at. */
const notesOf = ({ unused, doubtful }: DraftAccount): string[] => [
  ...section('使わなかったもの / Not used', unused),
  ...section('確かめたいもの / To look at', doubtful),
];

function section(title: string, notes: readonly DraftNote[]): string[] {
  if (notes.length === 0) return [];
  return [title, ...notes.map(({ at, text, why }) => `  ${at} 「${oneLine(text)}」 ${why.ja} / ${why.en}`)];
}

const LONGEST = 80;
const oneLine = (text: string) => {
  const line = text.replaceAll('\n', '⏎');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};
