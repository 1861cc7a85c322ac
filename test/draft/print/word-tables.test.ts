import { describe, expect, it } from 'vitest';
import type { Print, PrintedTable } from '../../../src/draft/print/print.js';
import { readWord } from '../../../src/draft/print/word/read-word.js';
import { cell, paragraph, run, table, word } from './word-files.js';

const read = (body: string): Promise<Print> => readWord(word(body));
const textsOf = ({ parts }: Print): string[] => parts.flatMap((part) => (part.kind === 'line' ? [part.text] : []));
const textsIn = async (body: string): Promise<string[]> => textsOf(await read(body));
const tablesOf = ({ parts }: Print): PrintedTable[] => parts.filter((part) => part.kind === 'table');
/** Row, column, rows and columns it spans, and its lines. */
const placed = ({ cells }: PrintedTable) =>
  cells.map(({ row, column, rowSpan, columnSpan, lines }) => [
    ...[row, column, rowSpan, columnSpan],
    lines.map(({ text }) => text).join('/'),
  ]);

describe('tables', () => {
  const vertical = (value?: string) => `<w:vMerge${value ? ` w:val="${value}"` : ''}/>`;

  it('have cells that span rows and columns once', async () => {
    const body = table(
      [cell('甲', vertical('restart')), cell('乙', '<w:gridSpan w:val="2"/>')],
      [cell('', vertical()), cell('丙'), cell('丁', vertical('restart'))],
      [cell('戊', vertical('restart')), cell('己'), cell('', vertical('continue'))],
    );
    const [printed] = tablesOf(await read(body));
    expect([printed?.rows, printed?.columns]).toEqual([3, 3]);
    expect(placed(printed as PrintedTable)).toEqual([
      [0, 0, 2, 1, '甲'],
      [0, 1, 1, 2, '乙'],
      [1, 1, 1, 1, '丙'],
      [1, 2, 2, 1, '丁'],
      [2, 0, 1, 1, '戊'],
      [2, 1, 1, 1, '己'],
    ]);
  });

  it('have cells that span more than two rows, and those that go on with no cell as their own', async () => {
    const on = vertical('continue');
    const body = table(
      [cell('甲', vertical('restart')), cell('乙')],
      [cell('', on), cell('丙', on)],
      [cell('', on), cell('丁')],
    );
    expect(placed(tablesOf(await read(body))[0] as PrintedTable)).toEqual([
      [0, 0, 3, 1, '甲'],
      [0, 1, 1, 1, '乙'],
      [1, 1, 1, 1, '丙'],
      [2, 1, 1, 1, '丁'],
    ]);
  });

  it('have cells that old files merge from cell to cell', async () => {
    const across = (value: string) => `<w:hMerge w:val="${value}"/>`;
    const [printed] = tablesOf(
      await read(table([cell('甲', across('restart')), cell('', across('continue')), cell('乙')])),
    );
    expect(placed(printed as PrintedTable)).toEqual([
      [0, 0, 1, 2, '甲'],
      [0, 2, 1, 1, '乙'],
    ]);
  });

  it('have the lines of a table within a cell in that cell, where they stand', async () => {
    const inner = table([cell('内一'), cell('内二')]);
    const [printed, ...more] = tablesOf(
      await read(table([cell(paragraph('前') + inner + paragraph('後')), cell('隣')])),
    );
    expect(placed(printed as PrintedTable)).toEqual([
      [0, 0, 1, 1, '前/内一/内二/後'],
      [0, 1, 1, 1, '隣'],
    ]);
    expect(more).toEqual([]);
  });

  it('have no rows whose deletion is tracked, and room before rows that begin later', async () => {
    const row = (properties: string, ...cells: string[]) =>
      `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
    const body = `<w:tbl>${row('', cell('甲'), cell('乙'))}${row('<w:del w:id="1"/>', cell('消'), cell('消'))}${row('<w:gridBefore w:val="1"/>', cell('丙'))}</w:tbl>`;
    const [printed] = tablesOf(await read(body));
    expect(printed?.rows).toBe(2);
    expect(placed(printed as PrintedTable)).toEqual([
      [0, 0, 1, 1, '甲'],
      [0, 1, 1, 1, '乙'],
      [1, 1, 1, 1, '丙'],
    ]);
  });

  it('have blank cells, and lines that are broken in them', async () => {
    const broken = paragraph('<w:r><w:t>障害</w:t><w:br/><w:t>福祉課</w:t></w:r>');
    const [printed] = tablesOf(await read(table([cell(broken), cell('')])));
    expect(printed?.cells.map(({ lines }) => lines.map(({ text, isApart }) => [text, isApart]))).toEqual([
      [
        ['障害', true],
        ['福祉課', false],
      ],
      [],
    ]);
  });
});

describe('text boxes', () => {
  const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
  const both = (text: string) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box(text)}</wps:txbx></wps:wsp></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:shape><v:textbox>${box(text)}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

  it('are read once, behind the paragraph they are fixed to', async () => {
    expect(await textsIn(paragraph(run('前') + both('枠') + run('後')) + paragraph('次'))).toEqual([
      '前後',
      '枠',
      '次',
    ]);
  });

  it('of older files are read, and those in a cell are in the cell', async () => {
    const old = `<w:r><w:pict><v:shape><v:textbox>${box('古い枠')}</v:textbox></v:shape></w:pict></w:r>`;
    const print = await read(paragraph(old) + table([cell(paragraph(run('中') + both('枠')))]));
    expect(textsOf(print)).toEqual(['古い枠']);
    expect(placed(tablesOf(print)[0] as PrintedTable)).toEqual([[0, 0, 1, 1, '中/枠']]);
  });
});
