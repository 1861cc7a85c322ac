import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { messageIn } from '../domain/bilingual.js';
import { BadArgumentError } from '../domain/keikaku.error.js';
import { type Question, questionNamed } from '../domain/question.js';
import type { Answer, Ask } from '../graphql/catalogue/ask.js';
import { type Answered, pagesOf } from '../graphql/catalogue/pages.js';
import { withIds } from '../graphql/catalogue/question.references.js';
import { variablesFromTexts } from '../graphql/catalogue/question.variables.js';
import type { RequestRecord } from '../graphql/request/request.record.js';
import { type Language, NOT_LOADED_LABEL } from '../tables/labels.js';
import { FILE_FORMATS, isPacked, TABLE_FORMATS, type TableFormatName } from '../tables/table.formats.js';
import { type Cell, headersOf, inParts, rowsOf, spreadsheetRowsOf } from '../tables/table.rows.js';
import { type TableShape, tableShape } from '../tables/table.shape.js';
import { TABLE_WRITERS, type WriterOptions } from '../tables/table.writers.js';
import { type AnswerCache, keyOf, plainBody } from './answer-cache.js';
import { clientOf } from './client.address.js';
import { isHeldBy } from './etag.js';
import { sendError } from './file.errors.js';

/** What the route answers from. */
export interface CsvSource {
  schema: GraphQLSchema;
  questions: readonly Question[];
  ask: (record: RequestRecord) => Ask;
  /** Where tables are kept; absent for nowhere. */
  cache: AnswerCache | undefined;
}

/** A table up to this size is made whole before it is sent: then its length is known, and a failure midway has a status of its own. */
const WHOLE_BYTES = 4_000_000;

/** After so many rows it is the turn of other requests. */
const ROWS_A_TURN = 100;

/** Nothing is there under a longer one. */
const LONGEST_NAME = 100;

/**
 * Adds /csv/<question>?<variable>=…&lang=en&bom=0: the answer to a question of the catalogue as a table, at
 * /csv/<question>.xlsx as an Excel file, and at /csv/<question>.json its rows as JSON; so for each form of TABLE_FORMATS. 404 names the questions there are, 400 the variable that is wrong, 304 is for who names the
 * ETag of what there is. A table that is too large to be made whole is streamed page by page; one that fails midway is cut, so that
 * half an answer never looks whole.
 */
export function addCsvRoute(http: FastifyInstance, source: CsvSource): void {
  http.get<{ Params: { question: string }; Querystring: Query }>('/csv/:question', async (request, reply) => {
    if (request.params.question.length > LONGEST_NAME) return reply.callNotFound();
    try {
      const { record, params } = request;
      const { lang, bom, ...texts } = textsOf(request.query);
      const { name, format } = fileNamed(params.question);
      const question = questionNamed(source.questions, name);
      const form = { format, language: languageOf(lang), hasBom: hasBom(bom) };
      const variables = await withIds(source.ask(record), question, variablesFromTexts(source.schema, question, texts));
      reply.type(TABLE_FORMATS[format].mediaType).header('cache-control', 'no-cache');
      if (isForSpreadsheets(format)) {
        reply.header('content-disposition', `attachment; filename="${question.name}.${format}"`);
      }
      const make = () => madeTable(source, record, question, variables, form);
      // What is packed would not be kept as a text is; it is made anew.
      const cache = isPacked(format) ? undefined : source.cache;
      return await sendTable(cache, keyOf('csv', question.name, form, variables), make, request, reply);
    } catch (error) {
      return sendError(error, request, reply);
    }
  });
}

/** How a table is written. */
interface Form extends WriterOptions {
  format: TableFormatName;
  language: Language;
}

/** The question and the form that the name of a file asks for; one without an ending is a CSV. */
function fileNamed(file: string): { name: string; format: TableFormatName } {
  const [, name = '', ending = ''] = /^(.*)\.(\w+)$/.exec(file) ?? [];
  return Object.hasOwn(TABLE_FORMATS, ending)
    ? { name, format: ending as TableFormatName }
    : { name: file, format: 'csv' };
}

const isForSpreadsheets = (format: TableFormatName) => FILE_FORMATS.some(({ ending }) => ending === format);

/** A table as it is made. */
interface Table {
  text: AsyncIterable<string | Buffer>;
  /** Whether all of it so far is the answer until something is written. */
  isRepeatable: () => boolean;
}

/** Sends a table that was kept, or makes it and keeps it. It is sent plain: who reads it by program counts on its length. */
async function sendTable(
  cache: AnswerCache | undefined,
  key: string,
  make: () => Table,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  // Read ahead of the data, so that a table is never older than the version it is kept under.
  const { record } = request;
  const version = await cache?.currentVersion().catch(() => undefined);
  if (!cache || version === undefined) return sendMade(await begin(make()), undefined, request, reply);
  const etag = `W/"${keyOf(version, key)}"`;
  if (isHeldBy(request, etag)) {
    record.cache = 'not_modified';
    return sendNotModified(etag, reply);
  }
  const meanwhile = cache.madeMeanwhile(key, version);
  const kept = cache.get(key) ?? (meanwhile && (await record.inTime(meanwhile)));
  record.cache = kept ? 'hit' : 'miss';
  if (kept) return reply.header('etag', etag).send(await plainBody(kept));
  let table: Begun | undefined;
  await cache.make(key, version, async () => {
    table = await begin(make());
    if (table.rest || !table.isRepeatable()) return undefined;
    return cache.keep(key, version, String(reply.getHeader('content-type')), table.begun.toString(), clientOf(request));
  });
  return sendMade(table as Begun, etag, request, reply);
}

/** Sends a table that was made, or as far as it is. */
function sendMade(
  { begun, rest, isRepeatable }: Begun,
  etagOfVersion: string | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const known = isRepeatable() ? etagOfVersion : undefined;
  if (rest) {
    if (known) reply.header('etag', known);
    if (request.method !== 'HEAD') return reply.send(Readable.from(joined(begun, rest, request.record)));
    // Nobody reads on.
    void rest[Symbol.asyncIterator]().return?.();
    return reply.send();
  }
  const etag = known ?? `W/"${keyOf(begun.toString('base64'))}"`;
  return isHeldBy(request, etag) ? sendNotModified(etag, reply) : reply.header('etag', etag).send(begun);
}

/** A table of which as much is made as may be made whole. */
interface Begun extends Pick<Table, 'isRepeatable'> {
  begun: Buffer;
  /** How it goes on, where it is longer. */
  rest?: AsyncIterable<string | Buffer>;
}

const begin = async ({ text, isRepeatable }: Table): Promise<Begun> => ({
  ...(await readUpTo(WHOLE_BYTES, text)),
  isRepeatable,
});

function sendNotModified(etag: string, reply: FastifyReply) {
  return reply.removeHeader('content-disposition').status(304).header('etag', etag).send();
}

/** The text of a table page by page, from a question that is asked as it is read. */
function madeTable(
  { schema, ask }: CsvSource,
  record: RequestRecord,
  question: Question,
  variables: Record<string, unknown>,
  { format, language, hasBom }: Form,
): Table {
  let isRepeatable = true;
  const pages = pagesOf(ask(record), question, variables);
  async function* noted() {
    for await (const page of pages) {
      isRepeatable &&= page.isRepeatable === true;
      yield page;
    }
  }
  const rows = records({ shape: tableShape(schema, question.document), format, language }, noted());
  return { text: TABLE_WRITERS[format](rows, { hasBom }), isRepeatable: () => isRepeatable };
}

/** Reads a text until it ends or is so long; in the latter case with how it goes on. */
async function readUpTo(bytes: number, text: AsyncIterable<string | Buffer>) {
  const rest = text[Symbol.asyncIterator]();
  const chunks: Buffer[] = [];
  for (let size = 0; size <= bytes; ) {
    const { done, value } = await rest.next();
    if (done) return { begun: Buffer.concat(chunks) };
    const chunk = Buffer.from(value);
    chunks.push(chunk);
    size += chunk.length;
  }
  return { begun: Buffer.concat(chunks), rest: { [Symbol.asyncIterator]: () => rest } };
}

/** Each part has the time of an answer. */
async function* joined(begun: Buffer, rest: AsyncIterable<string | Buffer>, record: RequestRecord) {
  yield begun;
  record.begin();
  for await (const part of rest) {
    yield part;
    record.begin();
  }
}

/** An address may give a variable several times. */
type Query = Record<string, string | string[]>;

/** A variable given several times is a list. */
function textsOf(query: Query): Record<string, string> {
  return Object.fromEntries(Object.entries(query).map(([name, text]) => [name, [text].flat().join(',')]));
}

/** The records of the file: names of columns, then rows as the pages come. */
async function* records(
  { shape, format, language }: { shape: TableShape; format: TableFormatName; language: Language },
  pages: AsyncIterable<Answered>,
): AsyncGenerator<Cell[]> {
  const rowsOfForm = isForSpreadsheets(format) ? spreadsheetRowsOf : rowsOf;
  let notLoaded: Cell | undefined;
  for await (const page of pages) {
    if (notLoaded === undefined) {
      notLoaded = notLoadedCell(page, language);
      // Also where all is loaded: a spreadsheet counts on the columns.
      yield [...headersOf(shape, language), NOT_LOADED_LABEL[language === 'ja' ? 0 : 1]];
    }
    for (const part of inParts(shape, page.data, ROWS_A_TURN)) {
      for (const row of rowsOfForm(shape, part, language)) yield [...row, notLoaded];
      await setImmediate();
    }
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

function hasBom(bom: string | undefined): boolean {
  if (bom === undefined || bom === '1' || bom === '0') return bom !== '0';
  throw new BadArgumentError(
    'INVALID_VARIABLE',
    { ja: '`bom` は 0 か 1 です。', en: '`bom` is 0 for a file without a byte order mark, or 1.' },
    { argument: 'bom' },
  );
}
