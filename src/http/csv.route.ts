import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { messageIn } from '../domain/bilingual.js';
import { BadArgumentError, KeikakuError } from '../domain/keikaku.error.js';
import { type Question, questionNamed } from '../domain/question.js';
import type { Answer, Ask } from '../graphql/ask.js';
import { formatError } from '../graphql/errors.js';
import { type Answered, pagesOf } from '../graphql/pages.js';
import { withIds } from '../graphql/question.references.js';
import { variablesFromTexts } from '../graphql/question.variables.js';
import type { RequestRecord } from '../graphql/request.record.js';
import { csvWriter } from '../tables/csv.js';
import { type Language, NOT_LOADED_LABEL } from '../tables/labels.js';
import { type Cell, headersOf, spreadsheetRowsOf } from '../tables/table.rows.js';
import { type TableShape, tableShape } from '../tables/table.shape.js';

/** What the route answers from. */
export interface CsvSource {
  schema: GraphQLSchema;
  questions: readonly Question[];
  ask: (record: RequestRecord) => Ask;
}

/**
 * Adds /csv/<question>?<variable>=…&lang=en: the answer to a question of the catalogue as a table, streamed page by page. 404 names
 * the questions there are, 400 the variable that is wrong. A stream that fails midway is cut, so that half an answer never
 * looks whole.
 */
export function addCsvRoute(http: FastifyInstance, { schema, questions, ask }: CsvSource): void {
  http.get<{ Params: { question: string }; Querystring: Query }>('/csv/:question', async (request, reply) => {
    try {
      const { lang, ...texts } = textsOf(request.query);
      const question = questionNamed(questions, request.params.question);
      const language = languageOf(lang);
      const asked = ask(request.record);
      const variables = await withIds(asked, question, variablesFromTexts(schema, question, texts));
      const pages = pagesOf(asked, question, variables);
      // Read before anything is sent, so that what is wrong with the question has a status of its own.
      const first = await pages.next();
      const table = { shape: tableShape(schema, question.document), language };
      const csv = csvWriter();
      pipeline(Readable.from(records(table, first.value as Answered, pages)), csv).catch(() => {});
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${question.name}.csv"`)
        .send(csv);
    } catch (error) {
      if (!(error instanceof KeikakuError)) throw error;
      request.record.codes.push(error.code);
      return reply.status(statusOf(error.code)).send({ errors: [formatError(error)] });
    }
  });
}

/** An address may give a variable several times. */
type Query = Record<string, string | string[]>;

/** A variable given several times is a list. */
function textsOf(query: Query): Record<string, string> {
  return Object.fromEntries(Object.entries(query).map(([name, text]) => [name, [text].flat().join(',')]));
}

/** The records of the file: names of columns, then rows as the pages come. */
async function* records(
  { shape, language }: { shape: TableShape; language: Language },
  first: Answered,
  others: AsyncGenerator<Answered>,
): AsyncGenerator<Cell[]> {
  const notLoaded = notLoadedCell(first, language);
  // Also where all is loaded: a spreadsheet counts on the columns.
  yield [...headersOf(shape, language), NOT_LOADED_LABEL[language === 'ja' ? 0 : 1]];
  for (const row of spreadsheetRowsOf(shape, first.data, language)) yield [...row, notLoaded];
  for await (const { data } of others) {
    for (const row of spreadsheetRowsOf(shape, data, language)) yield [...row, notLoaded];
  }
}

/** What an answer does not rest on, in a cell; a table has no other place where a reader would see it. */
function notLoadedCell({ extensions }: Answer, language: Language): string {
  return (extensions?.notLoaded ?? [])
    .map(({ plan, missingPillars, ...note }) =>
      plan ? `${plan}: ${missingPillars.join('・')}` : messageIn(language, note),
    )
    .join('、');
}

function languageOf(lang: string | undefined): Language {
  if (lang === undefined || lang === 'ja' || lang === 'en') return lang ?? 'ja';
  throw new BadArgumentError(
    'INVALID_VARIABLE',
    { ja: '`lang` は ja か en です。', en: '`lang` is ja or en.' },
    { argument: 'lang' },
  );
}

function statusOf(code: string): number {
  if (code === 'UNKNOWN_QUESTION') return 404;
  if (code === 'INTERNAL_SERVER_ERROR') return 500;
  return code.startsWith('DATABASE_') || code === 'ANSWER_TIMEOUT' ? 503 : 400;
}
