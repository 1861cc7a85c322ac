import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../src/draft/print/pdf/read-pdf.js';
import { pdfByHand } from './pdfs.js';
import { cellsOf, linesOf, read, tablesOf, textsOf } from './prints.js';

/** Thirty letters, as wide as 300 points. */
const LONG = '市民が安心して暮らせるまちをつくるため、次の取組を進めます。';

describe('lines', () => {
  test('words set apart are separated by one space, and letters typeset wide by none', async () => {
    const print = await read((pen) =>
      pen
        .text('第１章　総論', 50, 100)
        .text('指標名', 50, 130)
        .text('現状値', 150, 130)
        .text('みんなで支える', 50, 160, 10, { characterSpacing: 3 })
        .text('目', 50, 190)
        .text('次', 90, 190)
        .text('Keikaku Graph 2', 50, 220)
        .text('令和7年度', 50, 250),
    );
    expect(textsOf(print)).toEqual([
      '第１章 総論',
      '指標名 現状値',
      'みんなで支える',
      '目次',
      'Keikaku Graph 2',
      '令和7年度',
    ]);
  });

  test('lines are in the order in which they stand, whatever order they were printed in', async () => {
    const print = await read((pen) => pen.text('下', 50, 300).text('上', 50, 100).text('中', 50, 200));
    expect(textsOf(print)).toEqual(['上', '中', '下']);
    expect(linesOf(print).map(({ page, number, role }) => [page, number, role])).toEqual([
      [1, 1, 'BODY'],
      [1, 2, 'BODY'],
      [1, 3, 'BODY'],
    ]);
  });

  test('radicals are the letters that they look like, and letters printed twice for boldness are there once', async () => {
    const print = await read((pen) => pen.text('⽀援', 50, 100).text('重点', 50, 130).text('重点', 50.4, 130));
    expect(textsOf(print)).toEqual(['支援', '重点']);
  });

  test('readings over letters are left out, and a digit that is set low stays in its word', async () => {
    const print = await read((pen) =>
      pen
        .text('相生地区', 50, 100)
        .text('あいおい', 50, 95, 5)
        .text('CO', 90, 100)
        .text('2', 104, 107, 6)
        .text('の削減', 108, 100),
    );
    expect(textsOf(print)).toEqual(['相生地区CO2の削減']);
  });

  test('a heading that is wrapped is full, and what follows with more room is apart', async () => {
    const print = await read((pen) =>
      pen
        .lines([LONG.slice(0, 25), '進める。'], 50, 100, 20, 28)
        .lines([LONG + LONG.slice(0, 19), LONG.slice(19)], 50, 190)
        .lines([LONG + LONG.slice(0, 19), LONG.slice(19)], 50, 242),
    );
    expect(linesOf(print).map(({ isFull, isApart, size }) => [isFull, isApart, size])).toEqual([
      [true, false, 20],
      [false, false, 20],
      [true, true, 10],
      [false, false, 10],
      [true, true, 10],
      [false, false, 10],
    ]);
  });

  test('vertical text goes from the top to the bottom, and its lines from the right to the left', async () => {
    const codes = (text: string) => [...text].map((letter) => letter.charCodeAt(0).toString(16)).join('');
    const content = `BT /F1 12 Tf 270 700 Td <${codes('実施計画')}> Tj 30 0 Td <${codes('基本構想')}> Tj ET`;
    const print = await readPdf(pdfByHand(content, 'UniJIS-UCS2-V'));
    expect(textsOf(print)).toEqual(['基本構想', '実施計画']);
  });

  test('text that is turned is one line', async () => {
    const print = await read((pen) => {
      pen.lines([LONG, LONG], 50, 100);
      pen.document.rotate(90, { origin: [500, 100] });
      pen.text('第２章　資料', 500, 100);
    });
    expect(textsOf(print).toSorted()).toEqual([LONG, LONG, '第２章 資料'].toSorted());
  });

  test('a page whose text is turned as a whole is read as it is read', async () => {
    const print = await read((pen) => {
      pen.document.rotate(90, { origin: [0, 0] }).translate(0, -600);
      pen.lines(['上の行です', '下の行です'], 100, 100).box(100, 300, 200, 30).line(200, 300, 200, 330);
      pen.text('左', 110, 308).text('右', 210, 308);
    });
    expect(textsOf(print)).toEqual(['上の行です', '下の行です']);
    expect(cellsOf(tablesOf(print)[0])).toEqual(['0,0 1×1 左', '0,1 1×1 右']);
  });
});

describe('columns', () => {
  const LEFT = [
    '左の一行目は列の端まで続いている',
    '左の二行目は列の端まで続いている',
    '左の三行目は列の端まで続いている',
    '左の四行目は列の端まで続いている',
  ];
  const RIGHT = LEFT.map((line) => line.replace('左', '右'));

  test('are read one after the other, and full lines keep their place', async () => {
    const print = await read((pen) =>
      pen
        .text('全体の見出しは二つの列の上に端から端まで印刷されている', 50, 80)
        .lines(LEFT, 50, 110)
        // Not at the height of those on the left.
        .lines(RIGHT, 250, 114)
        .text('全体の結びの文も二つの列の下に端から端まで印刷されている', 50, 200),
    );
    expect(textsOf(print)).toEqual([
      '全体の見出しは二つの列の上に端から端まで印刷されている',
      ...LEFT,
      ...RIGHT,
      '全体の結びの文も二つの列の下に端から端まで印刷されている',
    ]);
    expect(linesOf(print)[1]?.isFull).toBe(true);
  });

  test('words before others are none', async () => {
    const rows = ['一', '二', '三', '四', '五'];
    const print = await read((pen) =>
      pen
        .lines(
          rows.map((row) => `目標${row}`),
          50,
          100,
        )
        .lines(
          rows.map((row) => `${row}番目の目標は安心して暮らせるまちです`),
          150,
          100,
        ),
    );
    expect(textsOf(print)).toEqual(rows.map((row) => `目標${row} ${row}番目の目標は安心して暮らせるまちです`));
  });
});
