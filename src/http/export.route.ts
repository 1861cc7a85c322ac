import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import parseRange from 'range-parser';
import { type DatasetFormat, isTable } from '../dataset/plan-files.js';
import { TABLE_NAMES, type TableName } from '../dataset/tables.js';
import { KeikakuError } from '../domain/keikaku.error.js';
import type { RequestRecord } from '../graphql/request/request.record.js';
import { keyOf } from './answer-cache.js';
import { isHeldBy } from './etag.js';
import { sendError } from './file.errors.js';
import { KeptFiles } from './kept-files.js';

/** What is served: the workbook, and what is for analysts. */
type ServedFormat = 'xlsx' | DatasetFormat;

/** What makes the files of plans for a request. */
export interface PlanFiles {
  /** What the files of a plan are made of, as far as it tells one state of it from another. */
  stateOf(plan: string): Promise<object>;
  /** The same, also when the time of the request is over. */
  stateNow(plan: string): Promise<object>;
  ofPlan(plan: string, format: ServedFormat): Promise<Uint8Array>;
  ofTable(plan: string, table: TableName): Promise<Uint8Array>;
}

/** A file that is asked for. */
interface Asked {
  plan: string;
  name: string;
  mediaType: string;
  make: (files: PlanFiles) => Promise<Uint8Array>;
}

const PARQUET = 'application/vnd.apache.parquet';

/** What each format is sent as, and the ending of its name. */
const FORMATS: Record<ServedFormat, { mediaType: string; ending: string }> = {
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: 'xlsx' },
  parquet: { mediaType: 'application/zip', ending: 'parquet.zip' },
  datapackage: { mediaType: 'application/zip', ending: 'datapackage.zip' },
  jsonld: { mediaType: 'application/ld+json', ending: 'jsonld' },
};

/**
 * Adds /export/<plan>.<format>, a plan as `keikaku export` writes it, and /export/<plan>/<table>.parquet, one of its tables. 404 names the
 * formats or tables there are, 304 is for who names the ETag of what there is.
 */
export function addExportRoute(http: FastifyInstance, files: (record: RequestRecord) => PlanFiles): void {
  const kept = new KeptFiles();
  http.get<{ Params: { file: string } }>('/export/:file', (request, reply) =>
    send(kept, files, () => planAsked(request.params.file), request, reply),
  );
  http.get<{ Params: { plan: string; file: string } }>('/export/:plan/:file', (request, reply) =>
    send(kept, files, () => tableAsked(request.params.plan, request.params.file), request, reply),
  );
}

async function send(
  kept: KeptFiles,
  filesFor: (record: RequestRecord) => PlanFiles,
  ask: () => Asked,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { record } = request;
  try {
    const { plan, name, mediaType, make } = ask();
    const files = filesFor(record);
    const keyOfState = async (state: Promise<object>) => keyOf('export', name, await state);
    const key = await record.inTime(keyOfState(files.stateOf(plan)));
    // A strong one, since equal content is equal bytes: parts of a file that were fetched one by one fit each other.
    const etag = `"${key}"`;
    reply.headers({ 'cache-control': 'no-cache', 'accept-ranges': 'bytes', etag });
    if (isHeldBy(request, etag)) {
      record.cache = 'not_modified';
      return reply.status(304).send();
    }
    let bytes = kept.get(key);
    record.cache = bytes ? 'hit' : 'miss';
    bytes ??= await record.inTime(
      inTurn(record, () =>
        kept.make(
          key,
          () => make(files),
          () => keyOfState(files.stateNow(plan)),
        ),
      ),
    );
    // Not kept, since the plan changed meanwhile: nobody knows which state of it this is.
    if (!kept.get(key)) reply.removeHeader('etag');
    reply.type(mediaType).header('content-disposition', `attachment; filename="${name}"`);
    return sendBytes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), etag, request, reply);
  } catch (error) {
    reply.removeHeader('etag');
    reply.removeHeader('accept-ranges');
    return sendError(error, request, reply);
  }
}

/** Sends the bytes, or the part of them that is asked for: DuckDB and polars read the end of a Parquet file first. */
function sendBytes(bytes: Buffer, etag: string, { headers }: FastifyRequest, reply: FastifyReply): FastifyReply {
  const isOfThis = headers['if-range'] === undefined || headers['if-range'] === etag;
  const ranges = headers.range !== undefined && isOfThis ? parseRange(bytes.byteLength, headers.range) : undefined;
  if (ranges === -1) return reply.status(416).header('content-range', `bytes */${bytes.byteLength}`).send();
  // Several parts, or none that can be read, are the whole.
  if (!Array.isArray(ranges) || ranges.type !== 'bytes' || ranges.length !== 1) return reply.send(bytes);
  const [{ start, end }] = ranges as unknown as [parseRange.Range];
  return reply
    .status(206)
    .header('content-range', `bytes ${start}-${end}/${bytes.byteLength}`)
    .send(bytes.subarray(start, end + 1));
}

/** Making a file is work as an expensive question is. */
async function inTurn<Made>(record: RequestRecord, make: () => Promise<Made>): Promise<Made> {
  const turn = await record.takeTurn();
  try {
    return await make();
  } finally {
    turn();
  }
}

/** @throws KeikakuError UNKNOWN_FORMAT */
function planAsked(file: string): Asked {
  const { plan, ending } = partsOf(file);
  if (!isServed(ending)) {
    const formats = Object.keys(FORMATS);
    throw new KeikakuError('UNKNOWN_FORMAT', {
      ja: `計画のファイルの形式は ${formats.join('、')} です（例：/export/kashiwa-2024.parquet）。`,
      en: `A plan is exported as ${formats.join(', ')}, such as /export/kashiwa-2024.parquet.`,
    });
  }
  const { mediaType, ending: fileEnding } = FORMATS[ending];
  return { plan, mediaType, name: `${plan}.${fileEnding}`, make: (files) => files.ofPlan(plan, ending) };
}

/** @throws KeikakuError UNKNOWN_TABLE */
function tableAsked(plan: string, file: string): Asked {
  const { plan: table, ending } = partsOf(file);
  if (ending !== 'parquet' || !isTable(table)) {
    const names = TABLE_NAMES.map((name) => `${name}.parquet`);
    throw new KeikakuError('UNKNOWN_TABLE', {
      ja: `計画の表は ${names.join('、')} です。`,
      en: `The tables of a plan are ${names.join(', ')}.`,
    });
  }
  return { plan, mediaType: PARQUET, name: `${plan}.${table}.parquet`, make: (files) => files.ofTable(plan, table) };
}

const isServed = (ending: string): ending is ServedFormat => Object.hasOwn(FORMATS, ending);

function partsOf(file: string): { plan: string; ending: string } {
  const end = file.lastIndexOf('.');
  return end < 0 ? { plan: file, ending: '' } : { plan: file.slice(0, end), ending: file.slice(end + 1) };
}
