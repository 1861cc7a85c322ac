import { deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { revisionOf } from '../../src/domain/plan-graph.js';
import { PlanDocumentError } from '../../src/plan-document/problem.js';
import { readPlanDocument } from '../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { checkPlanFile } from '../../src/workbook/check-plan-file.js';
import { exportPlan } from '../../src/workbook/export-plan.js';
import { type Cell, type ReadSheet, readBook } from '../../src/workbook/spreadsheet.js';

/** The workbook of a plan document, and the revision of the plan. */
export async function workbookOf(file: string): Promise<{ bytes: Uint8Array; revision: string }> {
  const graph = toPlanGraph(await readPlanDocument(file));
  const revision = revisionOf(graph);
  const bytes = (await exportPlan({ document: graph.document, revision, recorded: [] }, 'xlsx')) as Uint8Array;
  return { bytes, revision };
}

/** A workbook as somebody saves it who has changed cells in it; what `edit` returns instead of nothing are the sheets that are left. */
export async function edited(
  bytes: Uint8Array,
  edit: (sheets: Map<string, Cell[][]>, all: ReadSheet[]) => void,
): Promise<Uint8Array> {
  const all = await readBook(bytes);
  const sheets = new Map(all.map(({ name, rows }) => [name, rows]));
  edit(sheets, all);
  return writeXlsx({ sheets: [...sheets].map(([name, rows]) => ({ name, rows })) });
}

/** The cell of the row in which another column says something. */
export function cellAt(rows: Cell[][], where: [header: string, says: Cell], header: string): [Cell[], number] {
  const [headers = []] = rows;
  const row = rows.find((one) => one[headers.indexOf(where[0])] === where[1]);
  const column = headers.indexOf(header);
  if (!row || column < 0) throw new Error(`There is no ${header} where ${where.join(' is ')}.`);
  return [row, column];
}

/** What is wrong with a file, a line each as people read it. */
export async function problemsIn(bytes: Uint8Array, file = 'plan.xlsx'): Promise<string[]> {
  try {
    await checkPlanFile(bytes, file);
    return [];
  } catch (error) {
    if (!(error instanceof PlanDocumentError)) throw error;
    return error.problems.map(
      ({ cell, message }) => `${cell ? `${cell.sheet}!${cell.name}「${cell.header}」` : ''} ${message.ja}`,
    );
  }
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as Excel writes it, of which some parts are told. */
function book(rows: string, sharedStrings: string): Uint8Array {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${DOCUMENT}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': sharedStrings,
  };
  return zip(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)])));
}

function strings(before: string, items: string[]): Uint8Array {
  const rows = items.map((_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>${at}</v></c></row>`).join('');
  return book(rows, `${XML}${before}<sst xmlns="${MAIN}">${items.join('')}</sst>`);
}

/** Workbooks whose cells are those shared strings, or those rows. */
export const bookWithStrings = Object.assign((...items: string[]) => strings('', items), {
  after: (before: string, ...items: string[]) => strings(before, items),
  ofRows: (rows: string) => book(rows, `${XML}<sst xmlns="${MAIN}"/>`),
});

/** A packed file; with `size`, its parts are said to be so long. */
export function zip(parts: Record<string, Buffer>, size?: number): Uint8Array {
  const entries = Object.entries(parts).map(([name, content]) => {
    const data = deflateRawSync(content);
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(8, 4);
    header.writeUInt32LE(data.length, 14);
    header.writeUInt32LE(size ?? content.length, 18);
    header.writeUInt16LE(Buffer.byteLength(name), 22);
    return { name: Buffer.from(name), data, header };
  });
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, data, header } of entries) {
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), header, name, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), header, rest, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end]);
}
