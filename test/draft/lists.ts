import { writeXlsx } from 'hucre/xlsx';
import type { Cell } from '../../src/workbook/marked-text.js';

/** A list as a city keeps it: two tables on a sheet under a title, merged cells, broken lines, widths mixed, totals, and remarks. */
export function dirtyList(): Promise<Uint8Array> {
  const rows: Cell[][] = [
    ['令和6年度 見本市障がい福祉計画 事業一覧', null, null, null, null, null, null, null],
    [],
    ['基本目標', '施策名', '事業名', '担当部', '担当課', '令和６年度\n予算額（千円）', '頁', '備考'],
    [
      '１ 地域で暮らす',
      '（１） 相談を受ける',
      '総合相談\n事業',
      '福祉部',
      '障がい福祉課',
      1200,
      '１２',
      '窓口を増やす',
    ],
    [null, null, '訪問相談事業', '福祉部', '障がい福祉課、保健予防課', '３，４５０', 'P.13', null],
    [null, '（２） 住まいを支える', 'グループホームの整備', '福祉部', '障がい福祉課', '－', 14, null],
    [null, null, '総合相談事業《再掲》', '福祉部', '障がい福祉課', null, 14, null],
    [null, null, '合計', null, null, 4650, null, null],
    [],
    ['基本目標', '施策名', '事業名', '担当部', '担当課', '令和６年度\n予算額（千円）', '頁', '備考'],
    ['２ 働く', '（１） 職場を広げる', '職場体験', '経済部', '商工課', '未定', 20, null],
    [null, null, '職場 体験', '教育部', '指導課', 300, 20, null],
    [null, null, 'ＩＣＴ支援', null, '社会福祉協議会', 80, 21, null],
    ['※金額は当初予算です。'],
  ];
  const merges = [
    { startRow: 0, startCol: 0, endRow: 0, endCol: 7 },
    { startRow: 3, startCol: 0, endRow: 6, endCol: 0 },
    { startRow: 3, startCol: 1, endRow: 4, endCol: 1 },
    { startRow: 10, startCol: 0, endRow: 12, endCol: 0 },
  ];
  return writeXlsx({ sheets: [{ name: '一覧', rows, merges }] });
}

/** How it is read. */
export const PROFILE = `plan:
  key: mihon-list-2024
  title: 見本市障がい福祉計画
  municipality: { code: "999997", name: 見本市, prefecture: 見本県 }
  fiscalYears: { start: 2024, end: 2026 }
columns:
  基本目標: pillar
  施策名: measure
  事業名: program
  担当部: bureau
  担当課: departments
  令和6年度予算額(千円): { is: amount, kind: BUDGETED, unit: 千円, fiscalYear: 2024 }
  頁: page
  備考: nothing
`;
