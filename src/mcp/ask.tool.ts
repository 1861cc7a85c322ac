import { getVariableValues } from 'graphql';
import { z } from 'zod';
import { cut } from '../domain/cut.js';
import { type Question, questionNamed } from '../domain/question.js';
import { type Answered, answered, nextCursor } from '../graphql/catalogue/pages.js';
import { withIds } from '../graphql/catalogue/question.references.js';
import { variablesFromTexts, variablesOf } from '../graphql/catalogue/question.variables.js';
import type { Column } from '../tables/column.js';
import { columnsIn, filledColumns, joined, linkedRowsOf, type Piece } from '../tables/table.rows.js';
import { tableShape } from '../tables/table.shape.js';
import { pageOf, placeOf } from './answer.page.js';
import type { McpSource } from './mcp.source.js';
import { pagesAmong, printedPages } from './printed.pages.js';
import { notLoadedIn, zeroIn } from './tool.result.js';

export const askInput = z.object({
  question: z.string(),
  variables: z.record(z.string(), z.unknown()).optional(),
  cursor: z.string().optional(),
});

/** Rows of a list that are read at once; more than fit into an answer. */
const READ_AT_ONCE = 25;
/** Longer texts of a cell are cut: the tool node gives all of them. */
const CELL_LENGTH = 300;

type Row = Piece[][];

/** The answer to a question of the catalogue as a table in Japanese, with the printed pages of what it names. */
export async function askQuestion(
  source: McpSource,
  { question: name, variables = {}, cursor }: z.infer<typeof askInput>,
): Promise<object> {
  const { ask, schema, questions } = source;
  const question = questionNamed(questions, name);
  const place = placeOf(cursor);
  const given = await withIds(ask, question, variablesFromTexts(schema, question, textsOf(variables)));
  const answer = answered(await ask(question.document, { ...given, ...window(question.document, given, place.after) }));
  const shape = tableShape(schema, question.document);
  const columns = columnsIn(shape, 'ja');
  const rows = linkedRowsOf(shape, answer.data, 'ja');
  const idsIn = (row: Row) =>
    row.flatMap((pieces, at) =>
      pieces.flatMap(({ cell, id }) => (columns[at]?.kind === 'id' ? String(cell) : (id ?? []))),
    );
  const pages = await printedPages(source, rows.slice(place.skip, place.skip + READ_AT_ONCE).flatMap(idsIn));
  const asked = { question: question.title, variables: effective(source, question, given) };
  const total = totalOf(answer, rows, place.after);
  return pageOf(rows, place, nextCursor(answer.data), (shown) => ({
    ...asked,
    ...(total !== undefined && { total }),
    ...(rows.length === 0 && { zero: zeroIn(answer) }),
    ...table(columns, shown),
    pages: pagesAmong(pages, shown.flatMap(idsIn)),
    notLoaded: notLoadedIn(answer),
  }));
}

/** Rows below the names of their columns; what all rows have in common is told once, and empty columns are left out. */
function table(columns: readonly Column[], shown: readonly Row[]) {
  const rows = shown.map((row) => row.map((pieces) => shortened(joined(pieces))));
  const name = (at: number) => columns[at]?.label[0] as string;
  const filled = rows.length === 0 ? [] : filledColumns(columns, rows);
  const isCommon = (at: number) =>
    columns[at]?.isOfScope && !columns[at].isOwn && rows.every((row) => row[at] === rows[0]?.[at]);
  const own = filled.filter((at) => !isCommon(at));
  return {
    inAllRows: Object.fromEntries(filled.filter(isCommon).map((at) => [name(at), rows[0]?.[at]])),
    columns: own.map(name),
    rows: rows.map((row) => own.map((at) => row[at])),
  };
}

/** What the answer is to: what was given, with ids for names, and the defaults of the rest, which narrow it just as well. */
function effective({ schema }: McpSource, { document }: Question, given: Record<string, unknown>) {
  const { coerced = {} } = getVariableValues(schema, variablesOf(document), given);
  return Object.fromEntries(Object.entries(coerced).filter(([name]) => name !== 'first' && name !== 'after'));
}

/** Variables as an address gives them, so that one set of rules reads both. */
function textsOf(variables: Record<string, unknown>): Record<string, string> {
  const given = Object.entries(variables).filter(([, value]) => value != null);
  return Object.fromEntries(
    given.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}

/** Which part of a list is read: as much as an answer may show, from where the last one ended. */
function window(document: string, { first }: Record<string, unknown>, after: string | undefined) {
  const isPaged = variablesOf(document).some(({ variable }) => variable.name.value === 'after');
  if (!isPaged) return {};
  return { first: Math.min(Number(first ?? READ_AT_ONCE), READ_AT_ONCE), ...(after !== undefined && { after }) };
}

/** How many rows there are; undefined where that is not known, since not all were read and the list tells the number of something else. */
function totalOf({ data }: Answered, rows: readonly Row[], after: string | undefined): number | undefined {
  if (after === undefined && !nextCursor(data)) return rows.length;
  const [list] = Object.values(data) as ({ totalCount?: number; nodes?: unknown[] } | null)[];
  return list?.nodes?.length === rows.length ? list.totalCount : undefined;
}

const shortened = (cell: string | number) => (typeof cell === 'string' ? cut(cell, CELL_LENGTH) : cell);
