import { Command, InvalidArgumentError, Option } from 'commander';
import { readConfig } from '../config.js';
import { QUESTIONS } from '../data/catalogue/question.repository.js';
import { type Question, questionNamed } from '../domain/question.js';
import type { Answer, Ask } from '../graphql/catalogue/ask.js';
import { nextCursor } from '../graphql/catalogue/pages.js';
import { withIds } from '../graphql/catalogue/question.references.js';
import { variablesFromTexts } from '../graphql/catalogue/question.variables.js';
import { createSchema } from '../graphql/schema.js';
import type { Language } from '../tables/labels.js';
import { FILE_FORMATS, type TableFormatName } from '../tables/table.formats.js';
import { type Cell, columnsIn, commonTo, headersOf, readColumns, rowsOf } from '../tables/table.rows.js';
import { tableShape } from '../tables/table.shape.js';
import { CommandFailed } from './command-failed.js';
import { print, say, tell } from './output.js';
import { askOver, withServer } from './server.address.js';
import { terminalTable } from './terminal.table.js';

interface AskOptions {
  var: Record<string, string>;
  format: 'table' | 'json' | TableFormatName;
  lang: Language;
  url?: string;
}

/** `keikaku ask [NAME]` */
export function askCommand(): Command {
  return new Command('ask')
    .description(
      'Run a predefined question on the running server or, if none is running, directly on the database. Without a name: list all questions.',
    )
    .argument('[name]', 'the name of a question')
    .option('--var <name=value>', 'a variable of the question; may be given several times', collectVariable, {})
    .addOption(
      new Option('--format <format>', 'how to print the answer')
        .choices(['table', 'json', ...FILE_FORMATS.map(({ ending }) => ending)])
        .default('table'),
    )
    .addOption(new Option('--lang <language>', 'the language of the columns').choices(['ja', 'en']).default('ja'))
    .option('--url <address>', 'the server to ask; http://localhost:PORT by default')
    .addHelpText(
      'after',
      '\nExample:\n  keikaku ask department-workload\n  keikaku ask joint-programs-of-a-department --var department=児童生徒課 --format csv > joint.csv',
    )
    .action(ask);
}

async function ask(name: string | undefined, { var: texts, format, lang, url }: AskOptions): Promise<void> {
  if (name === undefined) {
    say(
      terminalTable(
        ['name', '集計・一覧', 'query'],
        QUESTIONS.map((question) => [question.name, question.title, question.titleEn]),
      ),
    );
    return;
  }
  const question = questionNamed(QUESTIONS, name);
  const variables = variablesFromTexts(createSchema(), question, texts);
  await withServer(await readConfig(process.env), url, async (address) => {
    if (format !== 'json' && format !== 'table') {
      await printFile(`${address}/csv/${question.name}.${format}?${new URLSearchParams({ ...texts, lang })}`);
      return;
    }
    const ask: Ask = async (document, given) => {
      const answer = await askOver(address)(document, given);
      failOnErrors(answer);
      return answer;
    };
    const answer = await ask(question.document, await withIds(ask, question, variables));
    if (format === 'json') say(JSON.stringify(answer, null, 2));
    else printTable(question, answer, lang);
  });
}

function collectVariable(text: string, others: Record<string, string>): Record<string, string> {
  const [name = '', ...value] = text.split('=');
  if (name === '' || value.length === 0)
    throw new InvalidArgumentError('It is written name=value, such as plan=example-2024.');
  return { ...others, [name]: value.join('=') };
}

async function printFile(address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) failOnErrors((await response.json()) as Answer);
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) if (!(await print(part))) return;
}

function printTable({ document }: Question, { data, extensions }: Answer, lang: Language): void {
  const shape = tableShape(createSchema(), document);
  const rows = rowsOf(shape, data ?? {}, lang);
  const columns = columnsIn(shape, lang);
  const places = readColumns(columns, rows);
  const chosen = (row: readonly Cell[]) => places.map((place) => row[place] as Cell);
  say(terminalTable(chosen(headersOf(shape, lang)) as string[], rows.map(chosen), process.stdout.columns));
  // Beside the table, so that a pipe gets the table alone.
  tell([`${rows.length} 行 / rows`, ...commonTo(columns, rows)].join(' · '));
  for (const { message } of extensions?.notLoaded ?? []) tell(message);
  const after = nextCursor(data ?? {});
  if (after) tell(`続きがあります。There is more: --var after=${after}`);
}

function failOnErrors({ errors }: Answer): void {
  if (!errors?.length) return;
  for (const { message, extensions } of errors) tell(`${message}\n(${extensions?.code})`);
  throw new CommandFailed();
}
