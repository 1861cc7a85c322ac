import { Command, InvalidArgumentError } from 'commander';
import type { Graph } from '../data/store/graph.js';
import { ResultsRefusedError, recordResults } from '../data/writing/actual.write.js';
import { type ResultLine, readResultLines } from '../data/writing/results.repository.js';
import { readTokens } from '../data/writing/token.repository.js';
import { scopeOfId } from '../domain/identity.js';
import { KeikakuError } from '../domain/keikaku.error.js';
import { printable } from '../domain/printable.js';
import { AuthenticationError, type Token, tokenPresented } from '../domain/token.js';
import { formatProblems, PlanDocumentError, type Problem } from '../plan-document/problem.js';
import { readSource } from '../plan-document/source/read-source.js';
import { type FilledResult, readResults, writeResultsSheet } from '../workbook/results-sheet.js';
import { CommandFailed } from './command-failed.js';
import { say, tell } from './output.js';
import { writeWhole } from './whole-file.js';
import { withDatabase } from './with.database.js';

interface SheetOptions {
  year: number;
  department?: string;
  output: string;
}

/** `keikaku results-sheet PLAN --year YEAR -o FILE` */
export function resultsSheetCommand(): Command {
  return new Command('results-sheet')
    .description('Write an Excel sheet with the indicators of a plan and an empty column for the results of a year.')
    .argument('<plan>', 'the key of the plan, such as kashiwa-2024')
    .requiredOption('--year <year>', 'the fiscal year of the results, such as 2024', checkedYear)
    .option('--department <name>', 'only the indicators behind which this body is, by its name as printed')
    .requiredOption('-o, --output <file>', 'the file to write; one that is there is replaced')
    .addHelpText(
      'after',
      '\nExample:\n  keikaku results-sheet kashiwa-2024 --year 2024 --department 障害福祉課 -o results-2024.xlsx',
    )
    .action(async (plan: string, { year, department, output }: SheetOptions) => {
      const all = await withDatabase((graph) => readResultLines(graph, plan));
      const lines = department === undefined ? all : all.filter((line) => line.departments.includes(department));
      if (lines.length === 0) throw noLines(plan, department, all);
      await writeWhole(output, await writeResultsSheet(`${plan} ${year}年度の実績`, year, lines));
      say(
        `${printable(output)}: ${lines.length}行です。「実績」に書き、keikaku results で記録します / ${lines.length} lines; fill in 実績, and record them with keikaku results`,
      );
    });
}

function checkedYear(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError('It is a fiscal year of four digits, such as 2024.');
  return Number(text);
}

function noLines(plan: string, department: string | undefined, all: readonly ResultLine[]): KeikakuError {
  if (all.length === 0 || department === undefined) {
    return new KeikakuError('NO_INDICATORS', {
      ja: `計画「${plan}」がないか、指標がありません。`,
      en: `There is no plan ${plan}, or it has no indicators.`,
    });
  }
  const names = [...new Set(all.flatMap(({ departments }) => departments))];
  return new KeikakuError('NO_INDICATORS', {
    ja: `「${department}」が関わる指標は、計画「${plan}」にありません。指標に関わる担当課：${names.join('、')}`,
    en: `No indicator of ${plan} has ${department} behind it. The bodies behind its indicators: ${names.join(', ')}`,
  });
}

/** `keikaku results FILE` */
export function resultsCommand(): Command {
  return new Command('results')
    .description(
      'Record the results that were filled in, all or none, with the rules and the history of the mutation recordActual. The token is read from KEIKAKU_TOKEN.',
    )
    .argument('<file>', 'a workbook as keikaku results-sheet writes it, filled in')
    .option('--dry-run', 'tell row by row what would be recorded, and record nothing')
    .addHelpText('after', '\nExample:\n  KEIKAKU_TOKEN=keikaku_… keikaku results results-2024.xlsx --dry-run')
    .action(async (file: string, { dryRun: isTrial = false }: { dryRun?: boolean }) => {
      try {
        const filled = await readResults(await readSource(file), file);
        await withDatabase((graph) => record(graph, file, filled, isTrial));
      } catch (error) {
        if (!(error instanceof PlanDocumentError)) throw error;
        tell(formatProblems(error.problems));
        tell('何も記録していません。Nothing was recorded.');
        throw new CommandFailed();
      }
    });
}

async function record(graph: Graph, file: string, filled: readonly FilledResult[], isTrial: boolean): Promise<void> {
  if (filled.length === 0) {
    say(`${printable(file)}: 実績の書かれた行がありません / no row has a result`);
    return;
  }
  const token = await presentedToken(graph);
  const [plan = '', ...others] = new Set(filled.map(({ result }) => scopeOfId(result.series)));
  if (others.length > 0) throw severalPlans([plan, ...others]);
  try {
    const results = filled.map(({ result }) => result);
    await recordResults(graph, token, plan, results, isTrial);
  } catch (error) {
    if (!(error instanceof ResultsRefusedError)) throw error;
    throw new PlanDocumentError([...error.refused].map(([at, { text }]) => problemAt(file, filled[at], text)));
  }
  for (const { indicator, row, result } of filled) {
    say(`  ${row}行目 ${indicator}：${result.fiscalYear}年度 ${result.value}`);
  }
  say(
    isTrial
      ? `${filled.length}件を記録できます。何も記録していません（--dry-run）/ ${filled.length} could be recorded; nothing was`
      : `${filled.length}件を記録しました / ${filled.length} recorded`,
  );
}

async function presentedToken(graph: Graph): Promise<Token> {
  const token = tokenPresented(await readTokens(graph), `Bearer ${process.env.KEIKAKU_TOKEN ?? ''}`, new Date());
  if (!token) throw new AuthenticationError();
  return token;
}

function problemAt(file: string, filled: FilledResult | undefined, message: Problem['message']): Problem {
  return { file, line: filled?.row ?? 1, column: 1, path: '', ...(filled ? { cell: filled.cell } : {}), message };
}

const severalPlans = (plans: string[]) =>
  new KeikakuError('SEVERAL_PLANS', {
    ja: `一つの表に、いくつかの計画（${plans.join('、')}）の実績があります。計画ごとに分けてください。何も記録していません。`,
    en: `The sheet has results of several plans (${plans.join(', ')}); use one for each. Nothing was recorded.`,
  });
