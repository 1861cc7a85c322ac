import { AlignmentType, Document, LevelFormat, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { readWord } from '../../../src/draft/print/word/read-word.js';
import { type Beside, definition, type LevelForm, level, list, numbered, paragraph, run, word } from './word-files.js';

async function textsIn(body: string, beside: Beside): Promise<string[]> {
  const { parts } = await readWord(word(body, beside));
  return parts.flatMap((part) => (part.kind === 'line' ? [part.text] : []));
}

/** What a level prints before 項 when it stands at such a number. */
async function labelAt(start: number, form: Omit<LevelForm, 'start'>): Promise<string | undefined> {
  const numbering = definition(0, { ...form, start }) + list(1, 0);
  const [text] = await textsIn(numbered(1, 0, '項'), { numbering });
  return text?.replace(/ ?項$/, '');
}

const override = (at: number, start: number) =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

const font = (name: string) => `<w:rPr><w:rFonts w:ascii="${name}"/></w:rPr>`;

describe('labels of numbered paragraphs', () => {
  it.each<[string, number, string]>([
    ['decimal', 12, '12'],
    ['decimalZero', 3, '03'],
    ['decimalZero', 12, '12'],
    ['decimalFullWidth', 10, '１０'],
    ['decimalEnclosedCircle', 1, '①'],
    ['decimalEnclosedCircle', 20, '⑳'],
    ['decimalEnclosedCircle', 21, '21'],
    ['decimalEnclosedParen', 2, '⑵'],
    ['decimalEnclosedFullstop', 3, '⒊'],
    ['aiueo', 3, 'ｳ'],
    ['aiueoFullWidth', 1, 'ア'],
    ['aiueoFullWidth', 46, 'ン'],
    ['aiueoFullWidth', 47, 'ア'],
    ['iroha', 2, 'ﾛ'],
    ['irohaFullWidth', 5, 'ホ'],
    ['upperRoman', 4, 'IV'],
    ['upperRoman', 1988, 'MCMLXXXVIII'],
    ['lowerRoman', 9, 'ix'],
    ['upperLetter', 26, 'Z'],
    ['upperLetter', 28, 'BB'],
    ['lowerLetter', 2, 'b'],
    ['japaneseCounting', 1, '一'],
    ['japaneseCounting', 10, '十'],
    ['japaneseCounting', 21, '二十一'],
    ['japaneseCounting', 110, '百十'],
    ['japaneseDigitalTenThousand', 21, '二一'],
    ['ideographTraditional', 2, '乙'],
    ['ideographZodiac', 12, '亥'],
    ['aFormatOfTomorrow', 7, '7'],
  ])('are printed in their format: %s, %i', async (format, number, label) => {
    expect(await labelAt(number, { format, text: '%1' })).toBe(label);
  });

  it.each<[string, Omit<LevelForm, 'start'>, string]>([
    ['第%1章', { format: 'decimalFullWidth', text: '第%1章' }, '第３章'],
    ['（%1）', { format: 'decimalFullWidth', text: '（%1）' }, '（３）'],
    ['%1．', { format: 'decimalFullWidth', text: '%1．' }, '３．'],
    ['a bullet', { format: 'bullet', text: '・' }, '・'],
    ['a bullet of Wingdings', { format: 'bullet', text: '\uf06e', more: font('Wingdings') }, '■'],
    ['a bullet of a font nobody knows', { format: 'bullet', text: '\uf06e', more: font('外字') }, '•'],
    ['no label', { format: 'none', text: '' }, ''],
    ['a format that tells its beginning', { format: 'custom" w:format="001, 002, 003, ...', text: '%1' }, '003'],
  ])('are printed with what stands around the number: %s', async (_title, form, label) => {
    expect(await labelAt(3, form)).toBe(label);
  });

  it('are set apart from the text as the list says', async () => {
    const numbering =
      definition(0, { format: 'decimal', text: '%1）', more: '<w:suff w:val="nothing"/>' }) +
      definition(1, { format: 'decimal', text: '%1', more: '<w:suff w:val="space"/>' }) +
      (list(1, 0) + list(2, 1));
    expect(await textsIn(numbered(1, 0, '詰め') + numbered(2, 0, '空け'), { numbering })).toEqual([
      '1）詰め',
      '1 空け',
    ]);
  });

  it('are all that is printed of an empty paragraph, and stand in the first line only', async () => {
    const numbering = definition(0, { format: 'decimal', text: '%1' }) + list(1, 0);
    const body = numbered(1, 0, '') + numbered(1, 0, '<w:r><w:t>一行</w:t><w:br/><w:t>二行</w:t></w:r>');
    expect(await textsIn(body, { numbering })).toEqual(['1', '2 一行', '二行']);
  });
});

describe('numbers of several levels', () => {
  const outline = definition(
    0,
    { format: 'decimal', text: '第%1章' },
    { format: 'decimal', text: '%1-%2' },
    { format: 'decimal', text: '%1-%2-%3' },
  );

  it('have those of the levels before, and start again after them', async () => {
    const body = [0, 1, 2, 2, 1, 2, 0, 1].map((at) => numbered(1, at, '題')).join('');
    expect(await textsIn(body, { numbering: outline + list(1, 0) })).toEqual([
      ...['第1章 題', '1-1 題', '1-1-1 題', '1-1-2 題', '1-2 題', '1-2-1 題', '第2章 題', '2-1 題'],
    ]);
  });

  it('are plain digits where a level says so', async () => {
    const numbering =
      definition(
        0,
        { format: 'japaneseCounting', text: '第%1章' },
        { format: 'decimal', text: '%1.%2', more: '<w:isLgl/>' },
        { format: 'decimal', text: '%1.%3' },
      ) + list(1, 0);
    const body = numbered(1, 0, '題') + numbered(1, 1, '節') + numbered(1, 2, '項');
    expect(await textsIn(body, { numbering })).toEqual(['第一章 題', '1.1 節', '一.1 項']);
  });

  it('go on where a level does not start again, or only after another one', async () => {
    const forms = (restart: string) =>
      definition(
        0,
        { format: 'decimal', text: '%1' },
        { format: 'decimal', text: '%2' },
        { format: 'decimal', text: '(%3)', more: restart },
      ) + list(1, 0);
    const body = [0, 1, 2, 1, 2, 0, 1, 2].map((at) => numbered(1, at, '')).join('');
    const thirds = async (restart: string) =>
      (await textsIn(body, { numbering: forms(restart) })).filter((text) => text.startsWith('('));
    expect(await thirds('')).toEqual(['(1)', '(1)', '(1)']);
    expect(await thirds('<w:lvlRestart w:val="0"/>')).toEqual(['(1)', '(2)', '(3)']);
    expect(await thirds('<w:lvlRestart w:val="1"/>')).toEqual(['(1)', '(2)', '(1)']);
  });
});

describe('lists', () => {
  const plain = definition(0, { format: 'decimal', text: '%1' });

  it('of one definition go on counting for each other, unless one starts anew', async () => {
    const numbering = plain + list(1, 0) + list(2, 0) + list(3, 0, override(0, 8));
    const body = [1, 1, 2, 3, 3, 1].map((id) => numbered(id, 0, '')).join('');
    expect(await textsIn(body, { numbering })).toEqual(['1', '2', '3', '8', '9', '10']);
  });

  it('of different definitions do not', async () => {
    const numbering = plain + definition(1, { format: 'decimal', text: '(%1)' }) + list(1, 0) + list(2, 1);
    const body = [1, 2, 1, 2].map((id) => numbered(id, 0, '')).join('');
    expect(await textsIn(body, { numbering })).toEqual(['1', '(1)', '2', '(2)']);
  });

  it('may have a level of their own', async () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, { format: 'upperLetter', text: '%1)' })}</w:lvlOverride>`;
    const body = numbered(1, 0, '') + numbered(2, 0, '');
    expect(await textsIn(body, { numbering: plain + list(1, 0) + list(2, 0, own) })).toEqual(['1', 'B)']);
  });

  it('number paragraphs by their styles, unless a paragraph says it has no number', async () => {
    const style = (id: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const heir =
      '<w:style w:type="paragraph" w:styleId="heir"><w:name w:val="heir"/><w:basedOn w:val="part"/></w:style>';
    const numbering =
      definition(
        0,
        { format: 'decimalFullWidth', text: '第%1章', more: '<w:pStyle w:val="chapter"/>' },
        { format: 'decimalFullWidth', text: '（%2）', more: '<w:pStyle w:val="part"/>' },
      ) + list(1, 0);
    const of = (id: string, more = '') => paragraph('題', `<w:pStyle w:val="${id}"/>${more}`);
    const none = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
    const body = of('chapter') + of('part') + of('heir') + of('chapter', none) + of('chapter');
    const styles = style('chapter') + style('part') + heir;
    expect(await textsIn(body, { numbering, styles })).toEqual([
      '第１章 題',
      '（１） 題',
      '（２） 題',
      '題',
      '第２章 題',
    ]);
  });

  it('may be those of a style of lists', async () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="outline"><w:name w:val="outline"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const link = '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="outline"/></w:abstractNum>';
    const body = numbered(1, 0, '') + numbered(2, 0, '');
    expect(await textsIn(body, { numbering: plain + link + list(1, 0) + list(2, 5), styles })).toEqual(['1', '2']);
  });

  it('do not count what is not printed', async () => {
    const numbering = plain + list(1, 0);
    const properties = (mark: string) =>
      `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr>${mark}</w:rPr>`;
    const body =
      numbered(1, 0, '甲') +
      paragraph(run('隠', '<w:vanish/>'), properties('<w:vanish/>')) +
      paragraph('番号なし') +
      paragraph('<w:del><w:r><w:delText>消</w:delText></w:r></w:del>', properties('<w:del w:id="1"/>')) +
      numbered(1, 0, '乙');
    expect(await textsIn(body, { numbering })).toEqual(['1 甲', '番号なし', '2 乙']);
  });

  it('are read as a library writes them', async () => {
    const of = (at: number) => new Paragraph({ text: '題', numbering: { reference: 'outline', level: at } });
    const document = new Document({
      numbering: {
        config: [
          {
            reference: 'outline',
            levels: [
              {
                level: 0,
                format: LevelFormat.DECIMAL_FULL_WIDTH,
                text: '第%1章',
                start: 2,
                alignment: AlignmentType.LEFT,
              },
              { level: 1, format: LevelFormat.AIUEO_FULL_WIDTH, text: '%2', alignment: AlignmentType.LEFT },
              { level: 2, format: LevelFormat.DECIMAL_ENCLOSED_CIRCLE, text: '%3', alignment: AlignmentType.LEFT },
            ],
          },
        ],
      },
      sections: [{ children: [of(0), of(1), of(2), of(2), of(1), of(0)] }],
    });
    const { parts } = await readWord(await Packer.toBuffer(document));
    expect(parts.map((part) => part.kind === 'line' && part.text)).toEqual([
      ...['第２章 題', 'ア 題', '① 題', '② 題', 'イ 題', '第３章 題'],
    ]);
  });
});
