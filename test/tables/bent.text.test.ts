import { buffer } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { quotedWhereBent } from '../../src/tables/bent.text.js';
import { csvText } from '../../src/tables/csv.js';

// What becomes of each when Excel opens a file, or LibreOffice 7.4 imports it (settings ja-JP and en-US, with and without "detect special numbers").
it.each([
  // Formulas, and marks that no cell begins with
  '=1+1',
  '=',
  '="3.1.1"',
  '+1+2',
  '-1+2',
  '-A1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1+1',
  "'3.1",
  '＝1+1',
  '＋1',
  '－1',
  '＠A1',
  '=HYPERLINK("http://example.com")',
  "=cmd|' /C calc'!A0",
  // Codes that lose a zero, or become dates
  '011002',
  '0123',
  '3.10',
  '85.0',
  '3.1.1',
  ' 3.1.1',
  '3.1.1 ',
  '3．1．1',
  '1-2',
  '3-1-2',
  '1/2',
  '1 1/2',
  '2024-04',
  '2024/4/1',
  '2024-04-01',
  '1:30',
  '4月１日',
  '４月１日',
  '3月',
  '2024年4月1日',
  '9時30分',
  '午後3時',
  '5 PM',
  '令和6年',
  '令和元年',
  '令和6年4月1日',
  'R6.4.1',
  'H30/1',
  'MAR1',
  'SEPT2',
  'Jan-24',
  '1-Apr',
  '2-Sep-2024',
  // Numbers that are shown as others
  '2E5',
  '1e400',
  '-2.5E-3',
  '12,5',
  '1,23,456',
  '50%',
  '¥100',
  '￥100',
  '$5',
  '(5)',
  '（5）',
  '１２３',
  '+81312345678',
  '1234567890123456',
  '1,234,567,890,123,456',
  '.5',
  '5.',
  // Truths and errors
  'TRUE',
  'false',
  'ＴＲＵＥ',
  '#N/A',
  '#REF!',
])('quotes %j, of which a spreadsheet would make something else', (text) => {
  expect(quotedWhereBent(text)).toBe(`「${text}」`);
});

it.each([
  // A text that is a number is no formula, and stays the number that it is.
  '0',
  '85',
  '-5.5',
  '+3.2',
  '3.1',
  '0.25',
  '-0.25',
  '1,234',
  '-13,081',
  '123456789012345',
  '▲5',
  '△1.2',
  '',
  '－',
  '-',
  '―',
  '+',
  '①',
  '障害福祉課',
  '施策3.10',
  '取組3.1.1',
  'コード011002',
  'Measure 3.10',
  'Initiative 3.1.1',
  'kashiwa-2024',
  'kashiwa-2024/measure/3.10',
  '122173/department/shogai-fukushi',
  '3.1.1、3.1.2',
  '1、2',
  '１－２類',
  '100人以上',
  '24時間',
  '2024年度',
  '5人',
  '（仮称）',
  'PR',
  'R6年度',
  'Marathon',
  'May',
  'a=b',
  '「1/2」',
  '一行\n二行',
])('leaves %j as it is', (text) => {
  expect(quotedWhereBent(text)).toBe(text);
});

it('writes for spreadsheets: byte order mark, CRLF, quotes where needed, numbers as numbers', async () => {
  async function* records() {
    yield ['担当課', 'a,"b"', '一行\n二行', '=1+1', '-5.5', -1.5, 0];
  }
  const csv = await buffer(csvText(records(), { hasBom: true }));
  expect(csv.toString()).toBe('\uFEFF担当課,"a,""b""","一行\n二行",「=1+1」,-5.5,-1.5,0\r\n');
});
