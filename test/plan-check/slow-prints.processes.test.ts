import { afterAll, describe, expect, it } from 'vitest';
import { PlanChecker } from '../../src/plan-check/plan-checker.js';
import { PlanDocumentError } from '../../src/plan-document/problem.js';
import { pdf } from '../draft/print/pdfs.js';
import { zip } from '../workbook/packed-files.js';

// Prints that are made to cost much, or to do something else than being read.

const checker = new PlanChecker({ documentMs: 60_000, documentWaitMs: 60_000 });
afterAll(() => checker.close());

/** On a machine with nothing else to do it is a tenth of that. */
const MOST_PAUSE_MS = 1_000;

const PROFILE = `plan: { key: mihon-2024, title: 見本, municipality: { code: "999997", name: 見本市, prefecture: 見本県 } }
levels: { 施策n: measure, （n）: initiative }
`;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const word = (document: string) =>
  zip({
    '[Content_Types].xml': Buffer.from(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    'word/document.xml': Buffer.from(document),
  });

const ATTACKS: Record<string, [name: string, make: () => Promise<Uint8Array> | Uint8Array]> = {
  'a PDF of 10,000 pages': [
    'plan.pdf',
    () =>
      pdf((pen) => {
        for (let page = 1; page < 10_000; page++) pen.page();
      }),
  ],
  'a PDF that is cut off': ['plan.pdf', async () => (await pdf((pen) => pen.text('施策１ 甲', 50, 50))).slice(0, 900)],
  'a Word file of 300 MB': [
    'plan.docx',
    () =>
      word(
        `<w:document ${W}><w:body><w:p><w:r><w:t>${'x'.repeat(300_000_000)}</w:t></w:r></w:p></w:body></w:document>`,
      ),
  ],
  'a Word file with entities that grow': [
    'plan.docx',
    () =>
      word(
        `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document ${W}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`,
      ),
  ],
  'a Word file that reads another': [
    'plan.docx',
    () =>
      word(
        `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document ${W}><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>`,
      ),
  ],
};

/** What comes of a print, and how long nobody else was served meanwhile. */
async function watched(name: string, bytes: Uint8Array): Promise<{ outcome: unknown; longest: number }> {
  let [last, longest] = [performance.now(), 0];
  const watch = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 10);
  const outcome = await checker.draftOf({ bytes, name, profile: PROFILE }).catch((error: unknown) => error);
  clearInterval(watch);
  return { outcome, longest };
}

describe('a print that is made to harm is refused, and blocks nobody meanwhile', () => {
  it.each(Object.entries(ATTACKS))('%s', { timeout: 240_000 }, async (_, [name, attack]) => {
    const { outcome, longest } = await watched(name, await attack());
    expect(outcome).toBeInstanceOf(PlanDocumentError);
    expect((outcome as PlanDocumentError).problems[0]).toMatchObject({ file: 'print', path: '' });
    expect(longest).toBeLessThan(MOST_PAUSE_MS);
  });
});

describe('a print that is made to be slow is read in the time of its lines', () => {
  const BRACKETS = `${'（'.repeat(2_000)}\n`;
  const TEXTS: Record<string, string> = {
    'one line of a million letters': `施策１ ${'あ'.repeat(1_000_000)}\n`,
    'lines that open brackets and close none': `施策１ 甲\n${BRACKETS.repeat(500)}`,
    '50,000 headings of one number': '施策１ 甲\n（１） 乙\n'.repeat(25_000),
    '2,000 programs': `施策１ 甲\n【主な取組】\n${Array.from({ length: 2_000 }, (_, at) => `事業${at}（福祉課）\n行います。\n`).join('')}`,
    'a table of indicators that ends nowhere': `施策１ 甲\n指標名 現状値（R5） 目標値（R8）\n${'指標の名称がつづく\n'.repeat(20_000)}`,
    '999 footnotes': `施策１ 甲1\n${Array.from({ length: 999 }, (_, at) => `語${at + 1}\n`).join('')}${Array.from({ length: 999 }, (_, at) => `${at + 1} 用語：意味。\n`).join('')}`,
    'words in columns': `施策１ 甲\n${'指標名 '.repeat(100_000)}\n`,
  };

  it.each(Object.entries(TEXTS))('%s', { timeout: 120_000 }, async (_, text) => {
    const { outcome, longest } = await watched('plan.txt', Buffer.from(text));
    // Made, or refused with a reason: not given up for the time it takes.
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(PlanDocumentError);
    else expect(outcome).toHaveProperty('lines');
    expect(longest).toBeLessThan(MOST_PAUSE_MS);
  });
});
