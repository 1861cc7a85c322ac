import { zip } from '../../workbook/packed-files.js';

// Files as Word writes them, made by hand where no library can.

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Parts beside the document, by their names; each is the content of its root. */
export interface Beside {
  styles?: string;
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
  settings?: string;
  footer?: string;
}

interface Oddities {
  /** The content type of the document. */
  type?: string;
  /** In place of the whole document. */
  document?: string | Buffer;
  /** Other parts. */
  parts?: Record<string, Buffer>;
}

const ROOTS = { styles: 'styles', numbering: 'numbering', footnotes: 'footnotes', endnotes: 'endnotes' } as const;

/** A .docx with such a body and such parts beside it; the `r:id` of a part is its name. */
export function word(
  body: string,
  beside: Beside = {},
  { type = MAIN, document, parts = {} }: Oddities = {},
): Uint8Array {
  const names = Object.keys(beside) as (keyof Beside)[];
  const relationships = (all: string) => `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all}</Relationships>`;
  const root = (name: string, content: string) => `${XML}<w:${name} ${NAMESPACES}>${content}</w:${name}>`;
  const files: Record<string, string | Buffer> = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    '_rels/.rels': relationships(`<Relationship Id="d" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`),
    'word/document.xml': document ?? root('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relationships(
      names.map((name) => `<Relationship Id="${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`).join(''),
    ),
  };
  for (const name of names) {
    const rootName = { ...ROOTS, settings: 'settings', footer: 'ftr' }[name];
    files[`word/${name}.xml`] = root(rootName, beside[name] ?? '');
  }
  const packed = Object.entries(files).map(([name, content]) => [name, Buffer.from(content)] as const);
  return zip({ ...Object.fromEntries(packed), ...parts });
}

/** A run of letters. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs, or of one text. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.includes('<') ? content : run(content)}</w:p>`;

/** A paragraph that is numbered in a list. */
export const numbered = (list: number, level: number, text: string): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

export interface LevelForm {
  format: string;
  text: string;
  start?: number;
  /** Other elements of the level. */
  more?: string;
}

/** What defines a list, by its levels. */
export const definition = (id: number, ...levels: LevelForm[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.map((form, at) => level(at, form)).join('')}</w:abstractNum>`;

export const level = (at: number, { format, text, start = 1, more = '' }: LevelForm): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** A list that is numbered by a definition. */
export const list = (id: number, definitionId: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definitionId}"/>${more}</w:num>`;

/** A table by its rows of cells. */
export const table = (...rows: string[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;

export const cell = (content: string, properties = ''): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.includes('<') ? content : paragraph(content)}</w:tc>`;
