import { describe, expect, test } from 'vitest';
import { cellsOf, linesOf, read, tablesOf, textsOf } from './prints.js';

describe('ruled tables', () => {
  test('have cells that span rows and columns, and the lines of each', async () => {
    const print = await read((pen) =>
      pen
        .text('表の前', 50, 60)
        // Three columns (50–150–300–450) and three rows (100–130–170–200); the first column is one cell from the second row on.
        .box(50, 100, 400, 100)
        .line(50, 130, 450, 130)
        .line(150, 170, 450, 170)
        .line(150, 130, 150, 200)
        .line(300, 130, 300, 200)
        .text('事業の一覧', 60, 108)
        .text('基本目標', 60, 150)
        .lines(['子育て支援センターを', '整える事業'], 155, 133)
        .text('子育て課', 310, 140)
        .text('道路の整備', 155, 177)
        .text('表の後', 50, 230),
    );
    expect(print.parts.map(({ kind }) => kind)).toEqual(['line', 'table', 'line']);
    const [table] = tablesOf(print);
    expect([table?.rows, table?.columns]).toEqual([3, 3]);
    expect(cellsOf(table)).toEqual([
      '0,0 1×3 事業の一覧',
      '1,0 2×1 基本目標',
      '1,1 1×1 子育て支援センターを/整える事業',
      '1,2 1×1 子育て課',
      '2,1 1×1 道路の整備',
      '2,2 1×1 ',
    ]);
    // The first line of a cell is counted after the line above the table.
    expect(table?.cells.flatMap(({ lines }) => lines.map(({ number }) => number))).toEqual([2, 3, 4, 5, 6, 7]);
    expect(linesOf(print).map(({ number, isApart }) => [number, isApart])).toEqual([
      [1, false],
      [8, true],
    ]);
  });

  test('a line that reaches the end of its cell is full', async () => {
    const print = await read((pen) =>
      // The cell has room for 14 letters and the same margin as on the left.
      pen
        .box(50, 100, 150, 60)
        .line(50, 130, 200, 130)
        .lines(['子育て支援センターを整備し', '整える'], 55, 101, 10, 14)
        .text('道路', 55, 140),
    );
    expect(tablesOf(print)[0]?.cells.map(({ lines }) => lines.map(({ isFull }) => isFull))).toEqual([
      [true, false],
      [false],
    ]);
  });

  test('letters under each other in a narrow cell are one line, read from the top', async () => {
    const print = await read((pen) =>
      pen
        .box(50, 100, 200, 80)
        .line(75, 100, 75, 180)
        .lines([...'基本目標１'], 57, 102, 10, 14)
        .lines(['上の行', '下の行'], 85, 110),
    );
    expect(cellsOf(tablesOf(print)[0])).toEqual(['0,0 1×1 基本目標１', '0,1 1×1 上の行/下の行']);
  });

  test('without lines on the left and the right are tables where upright lines are inside', async () => {
    const print = await read((pen) =>
      pen
        .line(50, 100, 450, 100)
        .line(50, 130, 450, 130)
        .line(50, 160, 450, 160)
        .line(200, 100, 200, 160)
        .text('指標', 60, 108)
        .text('目標値', 210, 108)
        .text('利用者数', 60, 138)
        .text('1,200人', 210, 138),
    );
    expect(cellsOf(tablesOf(print)[0])).toEqual([
      '0,0 1×1 指標',
      '0,1 1×1 目標値',
      '1,0 1×1 利用者数',
      '1,1 1×1 1,200人',
    ]);
    expect(linesOf(print)).toEqual([]);
  });

  test('level lines alone make none', async () => {
    const print = await read((pen) =>
      pen.line(50, 100, 450, 100).line(50, 130, 450, 130).text('指標', 60, 108).text('目標値', 210, 108),
    );
    expect(tablesOf(print)).toEqual([]);
    expect(textsOf(print)).toEqual(['指標 目標値']);
  });

  test('may be drawn with thin areas, dashes and double lines, and shaded', async () => {
    const print = await read((pen) => {
      const { document } = pen;
      document.rect(50, 100, 200, 30).fill('#dddddd');
      for (const y of [100, 130, 160]) document.rect(50, y - 0.25, 200, 0.5).fill('black');
      for (const x of [50, 148.5, 151, 250]) document.rect(x - 0.25, 100, 0.5, 30).fill('black');
      document.dash(2, { space: 2 });
      for (const x of [50, 150, 250]) pen.line(x, 130, x, 160);
      document.fillColor('black');
      pen.text('年度', 60, 108).text('目標', 160, 108).text('令和8', 60, 138).text('70%', 160, 138);
    });
    expect(cellsOf(tablesOf(print)[0])).toEqual(['0,0 1×1 年度', '0,1 1×1 目標', '1,0 1×1 令和8', '1,1 1×1 70%']);
  });

  test('one after the other are two', async () => {
    const print = await read((pen) => {
      for (const top of [100, 150]) pen.box(50, top, 200, 30).line(150, top, 150, top + 30);
      pen.text('一', 60, 108).text('二', 160, 108).text('三', 60, 158).text('四', 160, 158);
    });
    expect(tablesOf(print).map(cellsOf)).toEqual([
      ['0,0 1×1 一', '0,1 1×1 二'],
      ['0,0 1×1 三', '0,1 1×1 四'],
    ]);
  });

  test('a box around a paragraph is none', async () => {
    const print = await read((pen) =>
      pen.text('前', 50, 60).box(50, 90, 400, 60).lines(['箱の一行目', '箱の二行目'], 60, 100).text('後', 50, 170),
    );
    expect(tablesOf(print)).toEqual([]);
    expect(textsOf(print)).toEqual(['前', '箱の一行目', '箱の二行目', '後']);
  });

  test('boxes that lines lead from one to the other are none, and each is read for itself', async () => {
    const print = await read((pen) =>
      pen
        .box(50, 100, 100, 40)
        .line(150, 120, 200, 120)
        .box(200, 100, 100, 40)
        .lines(['左の上', '左の下'], 60, 104)
        .lines(['右の上', '右の下'], 210, 104),
    );
    expect(tablesOf(print)).toEqual([]);
    expect(textsOf(print)).toEqual(['左の上', '左の下', '右の上', '右の下']);
  });

  test('a cell may be open where the page ends, and a corner without lines is no cell', async () => {
    const print = await read((pen) =>
      pen
        // The cells of the first row on the right, and of the second on the left, have no outer line.
        .line(50, 100, 250, 100)
        .line(50, 130, 250, 130)
        .line(50, 160, 250, 160)
        .line(150, 190, 250, 190)
        .line(50, 100, 50, 130)
        .line(150, 100, 150, 190)
        .line(250, 130, 250, 190)
        .text('一', 60, 108)
        .text('二', 160, 108)
        .text('三', 60, 138)
        .text('四', 160, 138)
        .text('外', 60, 168)
        .text('五', 160, 168),
    );
    expect(cellsOf(tablesOf(print)[0])).toEqual(['0,0 1×1 一', '0,1 1×1 二', '1,0 1×1 三', '1,1 1×1 四', '2,1 1×1 五']);
    expect(textsOf(print)).toEqual(['外']);
  });

  test('a word that a line crosses stays in the cell where it begins', async () => {
    const print = await read((pen) =>
      pen
        .box(50, 100, 200, 60)
        .line(50, 130, 250, 130)
        .line(150, 100, 150, 160)
        .text('令和7', 60, 108)
        .text('令和8', 160, 108)
        .text('計画を作り見直す', 110, 138),
    );
    expect(cellsOf(tablesOf(print)[0])).toEqual([
      '0,0 1×1 令和7',
      '0,1 1×1 令和8',
      '1,0 1×1 計画を作り見直す',
      '1,1 1×1 ',
    ]);
  });

  test('shades beside each other are read one after the other', async () => {
    const print = await read((pen) => {
      for (const x of [50, 200]) pen.document.rect(x, 100, 120, 50).fill('#dddddd');
      pen.document.fillColor('black');
      pen.lines(['左の一行目', '左の二行目'], 55, 104).lines(['右の一行目', '右の二行目'], 205, 104);
    });
    expect(textsOf(print)).toEqual(['左の一行目', '左の二行目', '右の一行目', '右の二行目']);
  });
});
