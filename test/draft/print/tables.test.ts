import { describe, expect, it } from 'vitest';
import { draftPrint } from '../../../src/draft/print/draft-print.js';
import type { Print, PrintedCell, PrintedLine, PrintedTable } from '../../../src/draft/print/print.js';
import { profileOf } from './profiles.js';

const BODY = { kind: 'line', page: 1, footnotes: [], isApart: true, isFull: false, role: 'BODY' } as const;

/** A print of a heading and tables; a cell is its text, of several lines, or its text and how it spans. */
function printOf(...tables: (string | [text: string, rowSpan: number, columnSpan: number])[][][]): Print {
  let number = 0;
  const line = (text: string): PrintedLine => ({ ...BODY, number: ++number, text });
  const tableOf = (rows: (typeof tables)[number]): PrintedTable => {
    const taken = new Set<string>();
    const cells = rows.flatMap((row, at): PrintedCell[] => {
      let column = 0;
      return row.map((cell) => {
        const [text, rowSpan, columnSpan] = typeof cell === 'string' ? ([cell, 1, 1] as const) : cell;
        while (taken.has(`${at},${column}`)) column += 1;
        for (let r = at; r < at + rowSpan; r++)
          for (let c = column; c < column + columnSpan; c++) taken.add(`${r},${c}`);
        const lines = text === '' ? [] : text.split('\n').map(line);
        return { row: at, column, rowSpan, columnSpan, lines };
      });
    });
    const columns = Math.max(...cells.map((cell) => cell.column + cell.columnSpan));
    return { kind: 'table', page: 1, cells, rows: rows.length, columns };
  };
  return {
    parts: [line('施策１ 相談の充実'), ...tables.map(tableOf)],
    ...{ pages: 1, printedPages: new Map(), pagesWithoutText: [] },
  };
}

const draft = (print: Print, more = '') =>
  draftPrint(print, profileOf(`levels: { 施策n: measure }\n${more}`), 'plan.pdf');

describe('a table of programs', () => {
  it('has what spans rows in each of them, and bodies over several lines', () => {
    const { document, account } = draft(
      printOf([
        ['No.', '事業名', '区分', '担当課'],
        ['1', '総合相談\n事業', '新規', ['福祉課\n地域包括支援セン\nター', 2, 1]],
        ['2', '訪問相談事業（再掲）', '－'],
      ]),
    );
    // Its first listing is nowhere, and no pillar is left out that could have it.
    expect(account.notes.doubtful.map(({ text, why }) => [text, why.en])).toEqual([
      ['訪問相談事業（再掲）', expect.stringContaining('the first is taken as the first listing')],
    ]);
    expect(document.programs).toMatchObject({
      総合相談事業: { departments: ['福祉課', '地域包括支援センター'] },
      訪問相談事業: { departments: ['福祉課', '地域包括支援センター'] },
    });
    expect(document.measures?.[0]?.programs).toEqual([
      { program: '総合相談事業', printedNumber: '1', marks: ['新規'] },
      { program: '訪問相談事業', printedNumber: '2' },
    ]);
  });

  it('goes on without its headers, but not behind a table that is none', () => {
    const head = ['事業名', '担当課'];
    const { document, account } = draft(
      printOf([head, ['甲事業', '福祉課']], [['乙事業', '健康課']], [['図', '文字', '三つ']], [['人口', '世帯']]),
    );
    expect(Object.keys(document.programs)).toEqual(['甲事業', '乙事業']);
    expect(account.notes.unused.map(({ text }) => text)).toEqual(['図', '文字', '三つ', '人口', '世帯']);
  });

  it('says which columns nobody knows', () => {
    const { document, account } = draft(
      printOf([
        ['事業名', '担当課', 'ＳＤＧｓ'],
        ['甲事業', '福祉課', '3'],
      ]),
    );
    expect(document.programs.甲事業?.facts).toBeUndefined();
    expect(account.notes.unused.map(({ text, why }) => [text, why.ja])).toEqual([['3', '設定にない列です']]);
    const told = draft(
      printOf([
        ['事業名', '担当課', 'ＳＤＧｓ'],
        ['甲事業', '福祉課', '3'],
      ]),
      'columns: { SDGs: fact }',
    );
    expect(told.document.programs.甲事業?.facts).toEqual([{ name: 'SDGs', text: '3' }]);
  });

  it('may be a card for each, with its words at the left', () => {
    const { document, account } = draft(
      printOf(
        [
          ['事業名', '総合相談事業', '担当課', '福祉課'],
          ['事業概要', ['困りごとを聞きます。', 1, 3]],
          ['対象', ['市民', 1, 3]],
        ],
        [
          ['事業名', '訪問相談事業', '担当課', '健康課'],
          ['事業概要', ['家を訪ねます。', 1, 3]],
          ['対象', ['高齢者', 1, 3]],
        ],
      ),
    );
    expect(document.programs).toEqual({
      総合相談事業: { departments: ['福祉課'] },
      訪問相談事業: { departments: ['健康課'] },
    });
    expect(account.notes.unused.map(({ text }) => text)).toEqual(['対象', '市民', '対象', '高齢者']);
  });
});

describe('a table of indicators', () => {
  it('has years in the second row of its headers, and the unit that cells print', () => {
    const { document } = draft(
      printOf([
        [['指標名', 2, 1], '現状値', ['目標値', 1, 2]],
        ['R5', 'R8', '令和11年度'],
        ['相談の件数', '1,250件', '1,400件以上', '－'],
      ]),
    );
    expect(document.measures?.[0]?.indicators).toEqual([
      {
        ...{ name: '相談の件数', unit: '件' },
        series: [
          {
            baseline: { fiscalYear: 2023, printed: '1,250件' },
            targets: [
              { fiscalYear: 2026, printed: '1,400件以上' },
              { fiscalYear: 2029, printed: '－' },
            ],
          },
        ],
      },
    ]);
  });

  it('says that no year is printed, and that a sentence stands in place of targets', () => {
    const { document, account } = draft(
      printOf([
        ['指標名', '単位', '現状値', '目標値（R8）', '目標値（R11）'],
        ['満足度', '％', '60', ['調査を終えてから定めることとします', 1, 2]],
      ]),
    );
    expect(document.measures?.[0]?.indicators?.[0]?.series).toEqual([{ baseline: { printed: '60' } }]);
    expect(account.notes.doubtful.map(({ text, why }) => `${text}：${why.ja}`)).toEqual([
      '調査を終えてから定めることとします：目標の代わりに文が書かれています。noTargetReason に要約を書いてください',
      '60：列の見出しに年度がありません（設定の columns の fiscalYear に書けます）',
    ]);
  });
});

describe('a print', () => {
  it('has its sheets without text told, which would be lost without a word', () => {
    const print = {
      ...printOf([
        ['事業名', '担当課'],
        ['甲事業', '福祉課'],
      ]),
      pages: 3,
      pagesWithoutText: [3],
    };
    expect(draft(print).account.notes.unused.map(({ at, why }) => [at, why.ja.slice(0, 13)])).toEqual([
      ['3枚目', 'この枚には文字がありません'],
    ]);
  });

  it('has what Word calls a heading told, where the profile does not name it', () => {
    const print = printOf();
    const heading = { ...BODY, number: 9, text: '第２章 進め方について', headingLevel: 1 };
    const { account } = draft({ ...print, parts: [...print.parts, heading] });
    expect(account.notes.doubtful.map(({ text }) => text)).toEqual(['第２章 進め方について']);
  });
});
