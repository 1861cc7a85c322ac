import {
  Document,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, it } from 'vitest';
import type { Print, PrintedLine } from '../../../src/draft/print/print.js';
import { readWord } from '../../../src/draft/print/word/read-word.js';
import { type Beside, paragraph, run, word } from './word-files.js';

const read = (body: string, beside?: Beside): Promise<Print> => readWord(word(body, beside));

/** The lines outside tables. */
const linesOf = ({ parts }: Print): PrintedLine[] => parts.filter((part) => part.kind === 'line');
const textsOf = (print: Print): string[] => linesOf(print).map(({ text }) => text);
const textsIn = async (body: string, beside?: Beside): Promise<string[]> => textsOf(await read(body, beside));

describe('a Word file that a library wrote', () => {
  it('is read in printed order: headings, text, a table, a note, and the page behind a break', async () => {
    const cellOf = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const document = new Document({
      footnotes: { 1: { children: [new Paragraph('計画の期間をいう。')] } },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('柱')] }) },
          children: [
            new Paragraph({ text: '計画の目的', heading: HeadingLevel.HEADING_2 }),
            new Paragraph({ children: [new TextRun({ text: '六年間', size: 21 }), new FootnoteReferenceRun(1)] }),
            new Table({
              rows: [
                new TableRow({ children: [new TableCell({ columnSpan: 2, children: [new Paragraph('見出し')] })] }),
                new TableRow({ children: [cellOf('左'), cellOf('右')] }),
              ],
            }),
            new Paragraph({ children: [new PageBreak(), new TextRun('次の頁')] }),
          ],
        },
      ],
    });
    const print = await readWord(await Packer.toBuffer(document));

    const line = { kind: 'line', footnotes: [], isApart: true, isFull: false, role: 'BODY' };
    expect(print.parts).toEqual([
      { ...line, page: 1, number: 1, text: '計画の目的', size: 13, headingLevel: 2 },
      { ...line, page: 1, number: 2, text: '六年間', size: 10.5, footnotes: [1] },
      {
        kind: 'table',
        page: 1,
        rows: 2,
        columns: 2,
        cells: [
          { row: 0, column: 0, rowSpan: 1, columnSpan: 2, lines: [{ ...line, page: 1, number: 3, text: '見出し' }] },
          { row: 1, column: 0, rowSpan: 1, columnSpan: 1, lines: [{ ...line, page: 1, number: 4, text: '左' }] },
          { row: 1, column: 1, rowSpan: 1, columnSpan: 1, lines: [{ ...line, page: 1, number: 5, text: '右' }] },
        ],
      },
      { ...line, page: 1, number: 6, text: '1 計画の期間をいう。', role: 'FOOTNOTE' },
      { ...line, page: 2, number: 1, text: '次の頁' },
    ]);
    expect(print.pages).toBe(2);
  });
});

describe('the text of a paragraph', () => {
  it.each<[string, string, string[]]>([
    ['has a tab as a space', '<w:r><w:t>前</w:t><w:tab/><w:t>後</w:t></w:r>', ['前 後']],
    ['is trimmed, full-width spaces too, which are one space within', run('　　字下げ　　語 '), ['字下げ 語']],
    ['has letters for radicals', run('⽀援'), ['支援']],
    [
      'is more than one line where a line is broken',
      '<w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:cr/></w:r>',
      ['一', '二'],
    ],
    ['has no hidden text', run('見') + run('隠', '<w:vanish/>') + run('える', '<w:vanish w:val="0"/>'), ['見える']],
    ['has what is hidden on the web only', run('頁', '<w:webHidden/>'), ['頁']],
    [
      'has the base of a ruby only',
      `<w:r><w:ruby><w:rubyPr/><w:rt>${run('しょう')}</w:rt><w:rubyBase>${run('障')}</w:rubyBase></w:ruby></w:r>${run('がい')}`,
      ['障がい'],
    ],
    [
      'has the base of a ruby of old files',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>EQ \\* jc2 \\* hps10 \\o\\ad(\\s\\up 9(</w:instrText></w:r><w:r><w:instrText>けい),計)</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' +
        run('画'),
      ['計画'],
    ],
    [
      'has what a field came to, not its code',
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF 図</w:instrText></w:r>${run('符号')}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('図３')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run('参照')}`,
      ['図３参照'],
    ],
    [
      'has what links and controls hold',
      `<w:hyperlink>${run('連')}</w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>${run('携')}</w:sdtContent></w:sdt>`,
      ['連携'],
    ],
    ['has a formula', '<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>', ['a+b']],
    [
      'has signs for the pictures of fonts',
      '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Wingdings" w:char="6C"/><w:sym w:font="ＭＳ 明朝" w:char="2460"/><w:sym w:font="Webdings" w:char="F041"/></w:r>',
      ['✓●①〓'],
    ],
    [
      'has inserted text, and no deleted',
      `<w:ins>${run('新')}</w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>${run('案')}`,
      ['新案'],
    ],
    [
      'has text where it was moved to, and not from',
      `<w:moveFrom>${run('元')}</w:moveFrom><w:moveTo>${run('先')}</w:moveTo>`,
      ['先'],
    ],
    ['is no line where it is blank', run('　') + run(' '), []],
  ])('%s', async (_title, content, lines) => {
    expect(await textsIn(paragraph(content))).toEqual(lines);
  });

  it('goes on with the next one where its end was deleted, and not where it was not', async () => {
    const deleted = '<w:rPr><w:del w:id="1"/></w:rPr>';
    const body =
      paragraph('相談', deleted) +
      paragraph('支援') +
      paragraph('就労') +
      paragraph(`<w:del>${run('消')}</w:del>`, deleted);
    expect(await textsIn(body)).toEqual(['相談支援', '就労']);
  });

  it('goes on with the next one where its end is hidden, and is then the heading that began', async () => {
    const body =
      paragraph('目的　', '<w:outlineLvl w:val="0"/><w:rPr><w:vanish/><w:specVanish/></w:rPr>') +
      paragraph('この計画は');
    const lines = linesOf(await read(body));
    expect(lines.map(({ text, headingLevel }) => [text, headingLevel])).toEqual([['目的 この計画は', 1]]);
  });

  it('loses no other paragraph to a field that never ends', async () => {
    const begun = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    expect(await textsIn(paragraph(begun + run('符号')) + paragraph('本文'))).toEqual(['本文']);
  });

  it('stands apart in its first line, and goes on behind a soft break', async () => {
    const lines = linesOf(await read(paragraph('<w:r><w:t>一</w:t><w:br/><w:t>二</w:t></w:r>') + paragraph('三')));
    expect(lines.map(({ text, isApart, isFull }) => [text, isApart, isFull])).toEqual([
      ['一', true, true],
      ['二', false, false],
      ['三', true, false],
    ]);
  });
});

describe('what styles say', () => {
  const style = (id: string, name: string, content: string, more = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}" ${more}><w:name w:val="${name}"/>${content}</w:style>`;
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    style('a', 'Normal', '<w:rPr><w:sz w:val="21"/></w:rPr>', 'w:default="1"') +
    style('1', 'heading 1', '<w:basedOn w:val="a"/><w:rPr><w:sz w:val="32"/></w:rPr>') +
    style('b', '章', '<w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="3"/></w:pPr>') +
    style('c', '本文', '<w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr><w:rPr><w:vanish/></w:rPr>') +
    '<w:style w:type="character" w:styleId="s"><w:rPr><w:sz w:val="16"/></w:rPr></w:style>';
  const of = (id: string) => `<w:pStyle w:val="${id}"/>`;

  it('is the size of most letters of a line, and whether it is a heading', async () => {
    const body =
      paragraph('標準') +
      paragraph('見出し', of('1')) +
      paragraph('章の題', of('b')) +
      paragraph(run('小さい字', '<w:rStyle w:val="s"/>') + run('大', '<w:sz w:val="40"/>')) +
      paragraph('段落の', '<w:outlineLvl w:val="1"/>');
    const lines = linesOf(await read(body, { styles }));
    expect(lines.map(({ text, size, headingLevel }) => [text, size, headingLevel])).toEqual([
      ['標準', 10.5, undefined],
      ['見出し', 16, 1],
      ['章の題', 16, 4],
      ['小さい字大', 8, undefined],
      ['段落の', 10.5, 2],
    ]);
  });

  it('hides text, and a level of text is no heading', async () => {
    const body = paragraph(
      run('隠') + run('見', '<w:vanish w:val="false"/>'),
      `${of('c')}<w:rPr><w:vanish w:val="0"/></w:rPr>`,
    );
    const [line] = linesOf(await read(body, { styles }));
    expect([line?.text, line?.headingLevel]).toEqual(['見', undefined]);
  });
});

describe('notes', () => {
  const note = (kind: string, id: number, text: string, more = '') =>
    `<w:${kind} w:id="${id}" ${more}>${paragraph(`<w:r><w:${kind}Ref/></w:r>${run(text)}`)}</w:${kind}>`;
  const reference = (kind: string, id: number, more = '') => `<w:r><w:${kind}Reference w:id="${id}" ${more}/></w:r>`;
  const footnotes =
    note('footnote', -1, '線', 'w:type="separator"') + note('footnote', 7, ' 甲の注') + note('footnote', 3, '乙の注');

  it('have the numbers of their order, and stand at the end of the page', async () => {
    const body =
      paragraph(run('甲') + reference('footnote', 7) + run('は')) +
      paragraph(`${run('乙') + reference('footnote', 3)}<w:r><w:br w:type="page"/></w:r>`) +
      paragraph('丙');
    const print = await read(body, { footnotes });
    expect(linesOf(print).map((line) => [line.page, line.number, line.text, line.footnotes, line.role])).toEqual([
      [1, 1, '甲は', [1], 'BODY'],
      [1, 2, '乙', [2], 'BODY'],
      [1, 3, '1 甲の注', [], 'FOOTNOTE'],
      [1, 4, '2 乙の注', [], 'FOOTNOTE'],
      [2, 1, '丙', [], 'BODY'],
    ]);
  });

  it('at the end of all are endnotes, and notes of deleted text are none', async () => {
    const endnotes = note('endnote', 2, '文末の注');
    const body =
      paragraph(`${run('甲')}${reference('endnote', 2)}<w:r><w:br w:type="page"/></w:r>`) +
      paragraph(`<w:del>${reference('footnote', 7)}</w:del>${run('乙')}${reference('footnote', 3)}`);
    const lines = linesOf(await read(body, { footnotes, endnotes }));
    expect(lines.map(({ page, text }) => `${page} ${text}`)).toEqual(['1 甲', '2 乙', '2 1 乙の注', '2 1 文末の注']);
  });

  it('start where the file says, and anew in each section', async () => {
    const settings = '<w:footnotePr><w:numStart w:val="5"/><w:numRestart w:val="eachSect"/></w:footnotePr>';
    const section = '<w:sectPr><w:type w:val="continuous"/></w:sectPr>';
    const body =
      paragraph(run('甲') + reference('footnote', 7) + reference('footnote', 3), section) +
      paragraph(run('乙') + reference('footnote', 7)) +
      section;
    const lines = linesOf(await read(body, { footnotes, settings }));
    expect(lines.slice(0, 2).map((line) => line.footnotes)).toEqual([[5, 6], [5]]);
  });

  it('start anew on each page where the file says so', async () => {
    const settings = '<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>';
    const body =
      paragraph(`${run('甲') + reference('footnote', 7) + reference('footnote', 3)}<w:r><w:br w:type="page"/></w:r>`) +
      paragraph(run('乙') + reference('footnote', 7));
    const lines = linesOf(await read(body, { footnotes, settings }));
    expect(lines.filter(({ role }) => role === 'BODY').map((line) => line.footnotes)).toEqual([[1, 2], [1]]);
  });

  it('whose marks were typed are not numbered', async () => {
    const body =
      paragraph(run('甲') + reference('footnote', 7, 'w:customMarkFollows="1"') + run('※')) +
      paragraph(run('乙') + reference('footnote', 3));
    expect(await textsIn(body, { footnotes })).toEqual(['甲※', '乙', '甲の注', '1 乙の注']);
  });

  it.each<[string, string, [string, number[]]]>([
    [
      'a raised number is one',
      run('障がい者') + run('※', RAISED) + run('１２', RAISED) + run('は'),
      ['障がい者は', [12]],
    ],
    ['two are two', run('障がい者') + run('1,2', RAISED), ['障がい者', [1, 2]]],
    ['the power of a unit is none', run('5km') + run('2', RAISED), ['5km2', []]],
    ['a raised letter is none', run('第') + run('次', RAISED), ['第次', []]],
    ['what begins a line is none', run('1', RAISED) + run('注の文'), ['1注の文', []]],
    ['a number that is not raised is none', run('平成') + run('1'), ['平成1', []]],
  ])('that somebody typed: %s', async (_title, content, [text, numbers]) => {
    const [line] = linesOf(await read(paragraph(content)));
    expect([line?.text, line?.footnotes]).toEqual([text, numbers]);
  });
});

const RAISED = '<w:vertAlign w:val="superscript"/>';
