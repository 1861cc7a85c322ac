import { describe, expect, it } from 'vitest';
import { type Print, UnreadablePrintError } from '../../../src/draft/print/print.js';
import { readWord } from '../../../src/draft/print/word/read-word.js';
import { zip } from '../../workbook/packed-files.js';
import { type Beside, cell, paragraph, run, table, word } from './word-files.js';

const RENDERED = '<w:r><w:lastRenderedPageBreak/></w:r>';
const BROKEN = '<w:r><w:br w:type="page"/></w:r>';

const read = (body: string, beside?: Beside): Promise<Print> => readWord(word(body, beside));

/** Page, place and text of all lines, those in tables too. */
const placesOf = ({ parts }: Print): string[] =>
  parts
    .flatMap((part) => (part.kind === 'line' ? [part] : part.cells.flatMap(({ lines }) => lines)))
    .map(({ page, number, text }) => `${page}.${number} ${text}`);

describe('pages', () => {
  it.each<[string, string, string[]]>([
    ['are one where nothing is told', paragraph('甲') + paragraph('乙'), ['1.1 甲', '1.2 乙']],
    ['begin behind a break', paragraph('甲') + paragraph(BROKEN + run('乙')), ['1.1 甲', '2.1 乙']],
    [
      'begin where Word began them, a paragraph on two pages being on its first',
      paragraph(run('甲') + RENDERED + run('続き')) + paragraph(run('乙')),
      ['1.1 甲続き', '2.1 乙'],
    ],
    [
      'begin once where Word marked a break, too',
      paragraph('甲') + paragraph(BROKEN) + paragraph(RENDERED + run('乙')) + paragraph(RENDERED + run('丙')),
      ['1.1 甲', '2.1 乙', '3.1 丙'],
    ],
    [
      'begin with paragraphs that always begin one, but once',
      paragraph('甲', '<w:pageBreakBefore/>') +
        paragraph(RENDERED + run('乙'), '<w:pageBreakBefore/>') +
        paragraph(BROKEN) +
        paragraph('丙', '<w:pageBreakBefore/>') +
        paragraph('丁'),
      ['1.1 甲', '2.1 乙', '3.1 丙', '3.2 丁'],
    ],
    [
      'begin with sections, if these do not go on on the same page',
      paragraph('甲', '<w:sectPr/>') +
        paragraph(RENDERED + run('乙'), '<w:sectPr/>') +
        paragraph('丙') +
        '<w:sectPr><w:type w:val="continuous"/></w:sectPr>',
      ['1.1 甲', '2.1 乙', '2.2 丙'],
    ],
    [
      'begin once for a row that is on two, though Word marks each cell',
      table([
        cell(paragraph(run('甲') + RENDERED) + paragraph('乙')),
        cell(paragraph('丙') + paragraph(RENDERED + run('丁'))),
      ]) + paragraph('戊'),
      ['1.1 甲', '2.1 乙', '1.2 丙', '2.2 丁', '2.3 戊'],
    ],
    [
      'go on behind a row with the last page of any of its cells',
      table([cell(paragraph(run('甲') + RENDERED) + paragraph('乙')), cell('丙')]) + paragraph('丁'),
      ['1.1 甲', '2.1 乙', '1.2 丙', '2.2 丁'],
    ],
    [
      'begin once for a row that begins one',
      table(
        [cell('甲'), cell('乙')],
        [cell(paragraph(RENDERED + run('丙'))), cell('丁')],
        [cell('戊'), cell(paragraph(RENDERED + run('己')))],
      ),
      ['1.1 甲', '1.2 乙', '2.1 丙', '2.2 丁', '2.3 戊', '3.1 己'],
    ],
  ])('%s', async (_title, body, places) => {
    const print = await read(body);
    expect(placesOf(print)).toEqual(places);
    expect(print.pages).toBe(Math.max(...places.map((place) => Number.parseInt(place, 10))));
  });

  it('have lines apart behind a break', async () => {
    const { parts } = await read(paragraph(run('甲') + BROKEN + run('乙')));
    expect(parts.map((part) => part.kind === 'line' && [part.text, part.isApart])).toEqual([
      ['甲', true],
      ['乙', true],
    ]);
  });
});

describe('printed page numbers', () => {
  const footer = paragraph('<w:r><w:instrText> PAGE </w:instrText></w:r>');
  const section = (more = '', type = 'default') =>
    `<w:sectPr><w:footerReference w:type="${type}" r:id="footer"/>${more}</w:sectPr>`;
  const pagesOf = async (body: string, beside: Beside = { footer }) => [...(await read(body, beside)).printedPages];
  const second = paragraph(RENDERED + run('乙'));

  it('are those of the footer, from where a section starts to count', async () => {
    const body = paragraph('甲') + second + paragraph('丙', section('<w:pgNumType w:fmt="lowerRoman"/>'));
    const last = paragraph('丁') + second + section('<w:pgNumType w:start="1"/>');
    expect(await pagesOf(body + last)).toEqual([
      [3, 1],
      [4, 2],
    ]);
  });

  it('go on with the next section, and are none on a first page that is other', async () => {
    const body = paragraph('甲') + second + paragraph('丙', section('<w:titlePg/>'));
    expect(await pagesOf(`${body}${paragraph('丁')}<w:sectPr/>`)).toEqual([
      [2, 2],
      [3, 3],
    ]);
  });

  it('of a section that begins within a page are its own from the next page', async () => {
    const within = '<w:type w:val="continuous"/><w:pgNumType w:start="11"/>';
    const body = paragraph('甲', '<w:sectPr/>') + paragraph('乙') + second + paragraph(RENDERED + run('丙'));
    expect(await pagesOf(body + section(within))).toEqual([
      [2, 11],
      [3, 12],
    ]);
  });

  it('are none without a footer that has them, or where it is not known where pages begin', async () => {
    expect(await pagesOf(paragraph('甲') + second + section(), { footer: paragraph('市') })).toEqual([]);
    expect(await pagesOf(paragraph('甲') + paragraph(BROKEN + run('乙')) + section())).toEqual([]);
  });
});

describe('files that are not read', () => {
  const text = paragraph('甲');
  const entity = `<!DOCTYPE w:document [<!ENTITY file SYSTEM "file:///etc/hostname">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&file;</w:t></w:r></w:p></w:body></w:document>`;
  const nested = (depth: number) => '<w:tbl><w:tr><w:tc>'.repeat(depth) + text + '</w:tc></w:tr></w:tbl>'.repeat(depth);

  it.each<[string, () => Uint8Array, RegExp]>([
    ['a file of before 2007', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /パスワード.*\.docx/],
    ['a text', () => Buffer.from('{\\rtf1 計画}'), /Word のファイルではありません.*\.docx/],
    ['an empty file', () => new Uint8Array(), /Word のファイルではありません/],
    ['another packed file', () => zip({ 'xl/workbook.xml': Buffer.from('<x/>') }), /Word のファイルではありません/],
    ['a file that is cut off', () => word(text).subarray(0, 600), /壊れているか、途中で切れています/],
    [
      'a file with macros, by its type',
      () => word(text, {}, { type: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
      /\.docm.*\.docx/,
    ],
    [
      'a file with macros, by its parts',
      () => word(text, {}, { parts: { 'word/vbaProject.bin': Buffer.from('x') } }),
      /\.docm.*\.docx/,
    ],
    ['a file that defines entities', () => word('', {}, { document: entity }), /DTD/],
    [
      'a file that defines entities in UTF-16',
      () => word('', {}, { document: Buffer.from(`\ufeff${entity}`, 'utf16le') }),
      /DTD/,
    ],
    ['a damaged document', () => word('<w:p><w:r></w:p>'), /document\.xml が壊れています.*\.docx/],
    [
      'a document that is no UTF-8',
      () => word('', {}, { document: Buffer.from([0x3c, 0x93, 0xfa, 0x3e]) }),
      /壊れています/,
    ],
    [
      'a small file with 300 MB in it',
      () => word(text, {}, { parts: { 'word/media/image1.png': Buffer.alloc(300 * 2 ** 20) } }),
      /展開すると301 MiB/,
    ],
    ['a document of more marks than are parsed', () => word('<w:p/>'.repeat(1_200_001)), /大きすぎるので読みません/],
    ['tables that are nested thousands deep', () => word(nested(20_000)), /深く入れ子/],
  ])('are refused, and what to do is said: %s', async (_title, file, said) => {
    const error = await readWord(file()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnreadablePrintError);
    const { reason } = error as UnreadablePrintError;
    expect(reason.ja).toMatch(said);
    expect(reason.en).toMatch(/[a-z]/);
  });

  it('follows no link to another file, even to one of that name', async () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes';
    const link = (mode: string) => ({
      'word/_rels/document.xml.rels': Buffer.from(
        `<Relationships><Relationship Id="s" Type="${type}" Target="footnotes.xml" ${mode}/></Relationships>`,
      ),
    });
    const footnotes = `<w:footnote w:id="1">${paragraph('注')}</w:footnote>`;
    const body = paragraph(`${run('甲')}<w:r><w:footnoteReference w:id="1"/></w:r>`);
    const placesWith = async (mode: string) =>
      placesOf(await readWord(word(body, { footnotes }, { parts: link(mode) })));
    expect(await placesWith('')).toEqual(['1.1 甲', '1.2 1 注']);
    expect(await placesWith('TargetMode="External"')).toEqual(['1.1 甲']);
  });
});
