import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Bilingual } from '../../domain/bilingual.js';
import { KeikakuError } from '../../domain/keikaku.error.js';
import type { TrustedDocument } from './trusted.documents.js';

const ENDING = '.graphql';

/** A document with where it stands, for those who have to correct it. */
interface Placed extends TrustedDocument {
  file: string;
  /** Where its text begins. */
  line: number;
  /** Whether the lines of its text are lines of the file. */
  isFile: boolean;
}

/**
 * The documents of a manifest, as Relay, graphql-codegen and Apollo write it, or of the .graphql files of a folder, whose names are their ids.
 *
 * @param taken ids that are in use already
 * @throws InvalidTrustedDocumentsError with file and line, for the first that is wrong: a server that starts knows all its documents.
 */
export async function readTrustedDocuments(
  path: string,
  schema: GraphQLSchema,
  taken: ReadonlySet<string>,
): Promise<TrustedDocument[]> {
  const placed = await readPlaced(path);
  const known = new Set(taken);
  for (const document of placed) {
    if (known.has(document.id)) throw wrong(document, idTaken(document.id));
    known.add(document.id);
    check(document, schema);
  }
  return placed.map(({ id, text }) => ({ id, text }));
}

async function readPlaced(path: string): Promise<Placed[]> {
  try {
    if (!(await stat(path)).isDirectory()) return ofManifest(path, await readFile(path, 'utf8'));
    const files = (await readdir(path)).filter((file) => file.endsWith(ENDING)).sort();
    return await Promise.all(files.map((file) => ofFile(path, file)));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error) || error instanceof KeikakuError) throw error;
    throw wrong({ file: path, line: 1 }, unreadable(String(error.code)));
  }
}

async function ofFile(folder: string, name: string): Promise<Placed> {
  const file = join(folder, name);
  return { id: name.slice(0, -ENDING.length), text: await readFile(file, 'utf8'), file, line: 1, isFile: true };
}

/** Read as YAML, of which JSON is a part, since that tells lines. */
function ofManifest(file: string, json: string): Placed[] {
  const lines = new LineCounter();
  const { contents, errors } = parseDocument(json, { lineCounter: lines, uniqueKeys: true });
  const lineOf = (node: Node | null | undefined) => lines.linePos(node?.range?.[0] ?? 0).line;
  const [error] = errors;
  if (error) throw wrong({ file, line: error.linePos?.[0].line ?? 1 }, NO_MANIFEST);
  if (!isMap<Node, Node | null>(contents)) throw wrong({ file, line: 1 }, NO_MANIFEST);
  const operations = contents.get('operations', true);
  if (isSeq<Node>(operations)) {
    return operations.items.map((item) => {
      const [id, body] = isMap(item) ? [item.get('id'), item.get('body', true)] : [];
      return placed(file, lineOf(item), id, body);
    });
  }
  return contents.items.map(({ key, value }) => placed(file, lineOf(key), isScalar(key) && key.value, value));
}

function placed(file: string, line: number, id: unknown, text: unknown): Placed {
  if (typeof id !== 'string' || id === '' || !isScalar(text) || typeof text.value !== 'string')
    throw wrong({ file, line }, NO_MANIFEST);
  return { id, text: text.value, file, line, isFile: false };
}

function check({ text, ...place }: Placed, schema: GraphQLSchema): void {
  const [error] = errorsIn(text, schema);
  if (!error) return;
  const within = error.locations?.[0]?.line ?? 1;
  throw wrong(place.isFile ? { ...place, line: within } : place, notValid(place.id, error.message));
}

function errorsIn(text: string, schema: GraphQLSchema): readonly GraphQLError[] {
  try {
    return validate(schema, parse(text), undefined, { maxErrors: 1 });
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

const NO_MANIFEST: Bilingual = {
  ja: 'IDから文書への対応ではありません。{"ID": "query …"} か、Apolloの {"operations": [{"id": "…", "body": "query …"}]} の形のJSONにしてください。',
  en: 'This is no manifest. Write JSON from ids to documents, {"ID": "query …"}, or as Apollo does, {"operations": [{"id": "…", "body": "query …"}]}.',
};

const unreadable = (code: string): Bilingual => ({
  ja: `読めません（${code}）。TRUSTED_DOCUMENTS には、JSONのファイルか、.graphql ファイルのフォルダーを指定してください。`,
  en: `It cannot be read (${code}). TRUSTED_DOCUMENTS is a JSON file, or a folder of .graphql files.`,
});

const idTaken = (id: string): Bilingual => ({
  ja: `ID「${id}」はすでに使われています。集計・一覧の名前とも違うIDにしてください。`,
  en: `The id ${id} is in use already. Choose one that is no name of a question of the catalogue, either.`,
});

const notValid = (id: string, reason: string): Bilingual => ({
  ja: `文書「${id}」がスキーマに合っていません。schema/schema.graphql に合わせてください。`,
  en: `The document ${id} is not valid: ${reason} Correct it by schema/schema.graphql.`,
});

/** A document that clients were to ask for cannot be answered. */
function wrong({ file, line }: { file: string; line: number }, { ja, en }: Bilingual): KeikakuError {
  return new KeikakuError('INVALID_TRUSTED_DOCUMENTS', { ja: `${file}:${line}: ${ja}`, en: `${file}:${line}: ${en}` });
}
