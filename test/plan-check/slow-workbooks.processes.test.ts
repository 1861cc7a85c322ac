import { afterAll, describe, expect, it } from 'vitest';
import { PlanChecker } from '../../src/plan-check/plan-checker.js';
import { PlanDocumentError } from '../../src/plan-document/problem.js';
import { book } from '../workbook/packed-files.js';

// Small files that are made to cost much when they are unpacked and read.

const checker = new PlanChecker({ documentMs: 60_000, documentWaitMs: 60_000 });
afterAll(() => checker.close());

const MOST_ROWS = 49_000;
/** On a machine with nothing else to do it is a tenth of that. */
const MOST_PAUSE_MS = 1_000;

const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (number: number, ...texts: string[]) =>
  `<row r="${number}">${texts.map((text, at) => cell(`${String.fromCharCode(65 + at)}${number}`, text)).join('')}</row>`;
const rows = (count: number, textsOf: (number: number) => string[]) =>
  Array.from({ length: count }, (_, at) => row(at + 2, ...textsOf(at + 2))).join('');
const PLAN = row(1, '項目', '内容');

const ATTACKS: Record<string, () => Uint8Array> = {
  'two cells at the corners of the largest sheet': () =>
    book({ 計画: `${PLAN}<row r="1048576">${cell('XFD1048576', 'x')}</row>` }),
  'as many cells as are read, and two of them filled': () =>
    book({ 計画: `${PLAN}<row r="1048576">${cell('R1048576', 'x')}</row>` }),
  'places in each other by thousands': () =>
    book({
      計画: PLAN,
      段:
        row(1, '呼び名', '上の段', '種類', '名称') +
        rows(MOST_ROWS, (number) => [`p${number}`, `p${number - 1}`, '節', 'n']),
    }),
  'lines of places that are not there': () =>
    book({ 計画: PLAN, 掲載: row(1, '段', '事業') + rows(MOST_ROWS, (number) => [`ない${number}`, `事業${number}`]) }),
  'choices that are none': () =>
    book({ 計画: PLAN, 担当課: row(1, '名称', '種類') + rows(MOST_ROWS, (number) => [`課${number}`, 'ない']) }),
  'a million names in a cell': () =>
    book({ 計画: PLAN, 事業: row(1, '名称', '担当課') + row(2, 'a', '課、'.repeat(1_000_000)) }),
  'one text of 90 MB': () => book({ 計画: PLAN + row(2, 'x'.repeat(90_000_000)) }),
  'a sheet of 900 that is read': () =>
    book(Object.fromEntries([['計画', PLAN], ...Array.from({ length: 900 }, (_, at) => [`s${at}`, PLAN])])),
};

describe('a workbook that is made to be slow is refused, and blocks nobody meanwhile', () => {
  it.each(Object.entries(ATTACKS))('%s', { timeout: 120_000 }, async (name, attack) => {
    const bytes = attack();
    expect(bytes.length).toBeLessThan(2 * 1024 * 1024);
    let [last, longest] = [performance.now(), 0];
    const watch = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 10);
    const refusal = await checker.documentOf(bytes, name).catch((error: unknown) => error);
    clearInterval(watch);
    expect(refusal).toBeInstanceOf(PlanDocumentError);
    expect((refusal as PlanDocumentError).message.length).toBeLessThan(100_000);
    expect(longest).toBeLessThan(MOST_PAUSE_MS);
  });
});
