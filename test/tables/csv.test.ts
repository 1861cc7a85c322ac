import { buffer } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { csvWriter, harmless } from '../../src/tables/csv.js';

it.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠A1',
  '=HYPERLINK("http://example.com")',
])('makes %j harmless', (formula) => {
  expect(harmless(formula)).toBe(`'${formula}`);
});

it.each(['', '－', '-', '障害福祉課', '3.1', '１－２', "'=1", '（仮称）', 'a=b'])('leaves %j as it is', (plain) => {
  expect(harmless(plain)).toBe(plain);
});

it('writes for Excel: byte order mark, CRLF, quotes where needed, numbers as numbers', async () => {
  const csv = csvWriter();
  csv.write(['担当課', 'a,"b"', '一行\n二行', '=1+1', -1.5, 0]);
  csv.end();
  expect((await buffer(csv)).toString()).toBe('\uFEFF担当課,"a,""b""","一行\n二行",\'=1+1,-1.5,0\r\n');
});
