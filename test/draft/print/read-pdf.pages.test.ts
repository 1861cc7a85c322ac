import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../src/draft/print/pdf/read-pdf.js';
import { UnreadablePrintError } from '../../../src/draft/print/print.js';
import { type Pen, pdf, pdfByHand } from './pdfs.js';
import { linesOf, ofRole, read, tablesOf, textsOf } from './prints.js';

const TEXT = ['市民が安心して暮らせるまちをつくるため、', '次の取組を進めます。'];

describe('running heads and page numbers', () => {
  const PAGES = ['一', '二', '三', '四'];
  const drawPages = (pen: Pen, draw: (page: number, name: string) => void) => {
    PAGES.forEach((name, index) => {
      if (index > 0) pen.page();
      draw(index + 1, name);
    });
  };

  test('are told by what recurs at the same height', async () => {
    const print = await read((pen) =>
      drawPages(pen, (page, name) => {
        pen
          .text('第３章 施策', page % 2 === 0 ? 50 : 400, 30, 8)
          .text(`${name}つ目の取組`, 50, 70, 14)
          .lines(TEXT, 50, 100)
          .text(`${page + 70}`, 295, 770, 9);
      }),
    );
    expect(ofRole(print, 'RUNNING')).toEqual([
      '第３章 施策',
      '71',
      '第３章 施策',
      '72',
      '第３章 施策',
      '73',
      '第３章 施策',
      '74',
    ]);
    expect([...print.printedPages]).toEqual([
      [1, 71],
      [2, 72],
      [3, 73],
      [4, 74],
    ]);
    expect(ofRole(print, 'BODY')).toEqual(PAGES.flatMap((name) => [`${name}つ目の取組`, ...TEXT]));
    // The head is the first line of a page, and the foot is the last.
    expect(
      linesOf(print)
        .filter(({ page }) => page === 2)
        .map(({ role }) => role),
    ).toEqual(['RUNNING', 'BODY', 'BODY', 'BODY', 'RUNNING']);
  });

  test('are told where the page number stands beside the name of the chapter', async () => {
    const print = await read((pen) =>
      drawPages(pen, (page, name) => {
        pen
          .lines([`${name}つ目の取組`, ...TEXT], 50, 100)
          .text('総合計画', 50, 770, 9)
          .text(`- ${page + 8} -`, 300, 770, 9);
      }),
    );
    expect(ofRole(print, 'RUNNING')[0]).toBe('総合計画 - 9 -');
    expect([...print.printedPages.values()]).toEqual([9, 10, 11, 12]);
  });

  test('headings with a number at the top of pages are none, nor are numbers of a chart', async () => {
    const print = await read((pen) =>
      drawPages(pen, (page) => {
        pen
          .text(`施策${page}`, 50, 60, 16)
          .lines(TEXT, 50, 100)
          .text(`${[40, 10, 95, 20][page - 1]}`, 200, 770);
      }),
    );
    expect(ofRole(print, 'RUNNING')).toEqual([]);
    expect(print.printedPages.size).toBe(0);
  });

  test('headings that several pages begin with are none where other pages begin with other text', async () => {
    const print = await read((pen) =>
      drawPages(pen, (page, name) => {
        pen.text(page < 3 ? '現状と課題' : `${name}つ目の取組`, 50, 60).lines([`${name}つ目の文。`, ...TEXT], 50, 100);
      }),
    );
    expect(ofRole(print, 'RUNNING')).toEqual([]);
  });

  test('a page number may have a frame, and a tab at the side tells the chapter', async () => {
    const print = await read((pen) =>
      drawPages(pen, (page, name) => {
        pen.lines([`${name}つ目の取組`, ...TEXT], 60, 100);
        pen.box(285, 765, 30, 18).text(`${page + 20}`, 294, 768);
        // On left and right pages at the outer side.
        pen.lines([...'第３章'], page % 2 === 0 ? 20 : 570, 300, 10, 12);
      }),
    );
    expect([...print.printedPages.values()]).toEqual([21, 22, 23, 24]);
    expect(textsOf(print).filter((_, index) => linesOf(print)[index]?.role === 'BODY')).toEqual(
      PAGES.flatMap((name) => [`${name}つ目の取組`, ...TEXT]),
    );
  });

  test('a bullet at the side of several pages is no tab', async () => {
    const print = await read((pen) =>
      drawPages(pen, (_page, name) => {
        pen.text('○', 30, 300).text(`${name}つ目の取組を進める。`, 52, 300);
      }),
    );
    expect(textsOf(print)).toEqual(PAGES.map((name) => `○ ${name}つ目の取組を進める。`));
    expect(ofRole(print, 'RUNNING')).toEqual([]);
  });

  test('a number that stands alone at the foot is the page number of a file of one page', async () => {
    for (const [text, number] of Object.entries({
      '72': 72,
      '- 72 -': 72,
      '72 ページ': 72,
      'p.72': 72,
      '－７２－': 72,
    })) {
      const print = await read((pen) => pen.lines(TEXT, 50, 100).text(text, 290, 770));
      expect([ofRole(print, 'RUNNING'), [...print.printedPages]], text).toEqual([[text], [[1, number]]]);
    }
    const print = await read((pen) => pen.lines(TEXT, 50, 100).text('合計 72', 290, 770));
    expect(print.printedPages.size).toBe(0);
  });
});

describe('footnotes', () => {
  test('raised numbers are no text, but what they refer to is', async () => {
    const print = await read((pen) =>
      pen
        .text('障害者の就業を支援', 50, 100)
        // Raised by 3 points: the letters are set from their upper end.
        .text('24', 140, 99, 5)
        .text('し、雇用', 147, 100)
        .text('※25', 187, 99, 5)
        .text('を増やす。', 197, 100)
        .text('面積は30km', 50, 130)
        .text('2', 105, 129, 5)
        .text('24', 50, 703, 4)
        .text('障害者就業・生活支援センターなどによる', 58, 702, 8)
        .text('支援をいう。', 58, 714, 8)
        .text('※25 雇用する人の数。', 50, 726, 8),
    );
    const lines = linesOf(print);
    expect(lines.map(({ text, footnotes, role }) => [text, footnotes, role])).toEqual([
      ['障害者の就業を支援し、雇用を増やす。', [24, 25], 'BODY'],
      ['面積は30km2', [], 'BODY'],
      ['24 障害者就業・生活支援センターなどによる', [], 'FOOTNOTE'],
      ['支援をいう。', [], 'FOOTNOTE'],
      ['※25 雇用する人の数。', [], 'FOOTNOTE'],
    ]);
  });

  test('raised numbers in cells are told too', async () => {
    const print = await read((pen) =>
      pen
        .box(50, 100, 200, 30)
        .line(150, 100, 150, 130)
        .text('利用者数', 60, 108)
        .text('3', 100, 107, 5)
        .text('120人', 160, 108),
    );
    expect(tablesOf(print)[0]?.cells.map(({ lines }) => lines.map(({ text, footnotes }) => [text, footnotes]))).toEqual(
      [[['利用者数', [3]]], [['120人', []]]],
    );
  });

  test('a small list at the foot is none', async () => {
    const print = await read((pen) => pen.lines(TEXT, 50, 100).text('資料：統計年報', 50, 700, 8));
    expect(ofRole(print, 'FOOTNOTE')).toEqual([]);
  });
});

describe('files', () => {
  test('pages without text are told', async () => {
    const print = await read((pen) =>
      pen.lines(TEXT, 50, 100).page().box(100, 100, 300, 300).page().lines(TEXT, 50, 100),
    );
    expect([print.pages, print.pagesWithoutText]).toEqual([3, [2]]);
    expect(textsOf(print)).toEqual([...TEXT, ...TEXT]);
  });

  test('progress is told page by page', async () => {
    const told: string[] = [];
    await readPdf(await pdf((pen) => pen.lines(TEXT, 50, 100).page().lines(TEXT, 50, 100)), (page, pages) => {
      told.push(`${page}/${pages}`);
    });
    expect(told).toEqual(['1/2', '2/2']);
  });

  test('the bytes stay with who gave them', async () => {
    const bytes = await pdf((pen) => pen.lines(TEXT, 50, 100));
    const length = bytes.length;
    await readPdf(bytes);
    expect(bytes.length).toBe(length);
  });

  test.each([
    ['a scan', () => pdf((pen) => pen.box(100, 100, 300, 300)), /OCR/],
    ['an encrypted file', () => pdf((pen) => pen.lines(TEXT, 50, 100), { userPassword: 'secret' }), /password/],
    ['garbage', () => new TextEncoder().encode('no PDF at all'), /damaged/],
    ['an empty file', () => new Uint8Array(), /damaged/],
    ['more than 1,000 pages', () => pdfByHand('', 'UniJIS-UCS2-H', 1001), /1,001 pages.*1,000/],
  ])('%s is refused with what to do', async (_, make, reason) => {
    const error = await readPdf(await make()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnreadablePrintError);
    expect((error as UnreadablePrintError).reason.en).toMatch(reason);
    expect((error as UnreadablePrintError).reason.ja).toMatch(/ください。$/);
  });
});
