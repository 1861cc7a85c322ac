import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Print, UnreadablePrintError } from '../print.js';
import { entriesOf } from './layout.js';
import { fontsOf, type PageMarks, pageMarks } from './page-marks.js';
import { bodySizeOf, partsOf } from './parts.js';
import { DAMAGED, loadPdfjs, openPdf } from './pdfjs.js';
import { pageRegion, type Region } from './regions.js';
import { takeRunning } from './running.js';
import type { Run } from './runs.js';
import { upright } from './upright.js';

/** A file with more is none that a person reads. */
const MOST_PAGES = 1_000;
const MOST_LETTERS = 3_000_000;

/** What fonts give for a letter that they do not name. */
const UNKNOWN = /^[\ue000-\uf8ff\ufffd]$/;

/** Where the foot of a page begins, as a part of its height. */
const FOOT = 0.6;

/** A page with its text in regions. */
interface PageText {
  width: number;
  height: number;
  region: Region;
}

/**
 * Reads a printed plan from a PDF. It follows no links and runs no scripts, but a file that was made to be slow takes long: call it where
 * time and memory are limited.
 * @param onPage told after every page, counted from 1
 * @throws UnreadablePrintError when it is damaged, encrypted, a scan without text or too large
 */
export async function readPdf(bytes: Uint8Array, onPage?: (page: number, pages: number) => void): Promise<Print> {
  const file = await openPdf(bytes);
  try {
    const pages = await readPages(file, onPage);
    const pagesWithoutText = pages.flatMap(({ region }, index) => (hasText(region) ? [] : [index + 1]));
    if (pagesWithoutText.length === pages.length) throw SCAN();
    const bodySize = bodySizeOf(bodyRuns(pages));
    const { heads, feet, printedPages } = takeRunning(pages, bodySize);
    const read = pages.map(({ width, height, region }, index) => ({
      width,
      height,
      heads: heads[index] ?? [],
      feet: feet[index] ?? [],
      entries: entriesOf(region),
    }));
    return { parts: partsOf(read, bodySize), pages: pages.length, printedPages, pagesWithoutText };
  } finally {
    await file.loadingTask.destroy();
  }
}

async function readPages(file: PDFDocumentProxy, onPage?: (page: number, pages: number) => void): Promise<PageText[]> {
  if (file.numPages > MOST_PAGES) throw TOO_MANY_PAGES(file.numPages);
  const pages: PageText[] = [];
  let letters = 0;
  let unknown = 0;
  for (let number = 1; number <= file.numPages; number++) {
    const marks = upright(await marksOf(file, number));
    letters += marks.letters.length;
    unknown += marks.letters.filter(({ text }) => UNKNOWN.test(text)).length;
    if (letters > MOST_LETTERS) throw TOO_MANY_LETTERS();
    pages.push({ width: marks.width, height: marks.height, region: pageRegion(marks) });
    onPage?.(number, file.numPages);
  }
  if (unknown > letters / 2) throw UNKNOWN_LETTERS();
  return pages;
}

async function marksOf(file: PDFDocumentProxy, number: number): Promise<PageMarks> {
  const pdfjs = await loadPdfjs();
  const page = await file.getPage(number).catch(() => Promise.reject(DAMAGED()));
  // Without what people wrote or fastened on the page.
  const operators = await page
    .getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE })
    .catch(() => Promise.reject(DAMAGED()));
  const marks = pageMarks(pdfjs.OPS, page, operators, await fontsOf(pdfjs.OPS, page, operators));
  page.cleanup();
  return marks;
}

function hasText({ runs, boxes, tables }: Region): boolean {
  return runs.length > 0 || boxes.some(hasText) || tables.some(({ cells }) => cells.some(hasText));
}

/** The text outside of tables, or in them where there is no other; not that of the feet of pages, where footnotes are. */
function bodyRuns(pages: readonly PageText[]): Run[] {
  const runsIn = ({ runs, boxes }: Region): Run[] => [...runs, ...boxes.flatMap(runsIn)];
  const cellsIn = ({ boxes, tables }: Region): Run[] => [
    ...boxes.flatMap(cellsIn),
    ...tables.flatMap(({ cells }) => cells.flatMap((cell) => [...runsIn(cell), ...cellsIn(cell)])),
  ];
  const runs = pages.flatMap(({ region, height }) => runsIn(region).filter(({ top }) => top < height * FOOT));
  return runs.length > 0 ? runs : pages.flatMap(({ region }) => [...runsIn(region), ...cellsIn(region)]);
}

const SCAN = () =>
  new UnreadablePrintError({
    ja: '文字が入っていません。紙を読み取った画像のようです。OCR（文字認識）にかけてから、もう一度指定してください。',
    en: 'There are no letters in it: it seems to be a scan. Run OCR (text recognition) on it first, and then give it again.',
  });

const UNKNOWN_LETTERS = () =>
  new UnreadablePrintError({
    ja: 'PDFの字体に文字の番号がなく、文字を読み取れません。もとのファイルからPDFを作り直すか、OCR（文字認識）にかけてください。',
    en: 'The fonts of the PDF do not tell which letters they print. Make the PDF again from the file it was printed from, or run OCR on it.',
  });

const TOO_MANY_PAGES = (pages: number) =>
  new UnreadablePrintError({
    ja: `${pages.toLocaleString('ja')}ページあります。読めるのは${MOST_PAGES.toLocaleString('ja')}ページまでです。章ごとなどに分けてください。`,
    en: `It has ${pages.toLocaleString('en')} pages, and at most ${MOST_PAGES.toLocaleString('en')} are read. Split it, such as by chapters.`,
  });

const TOO_MANY_LETTERS = () =>
  new UnreadablePrintError({
    ja: `文字が${MOST_LETTERS.toLocaleString('ja')}字を超えています。章ごとなどに分けてください。`,
    en: `It has more than ${MOST_LETTERS.toLocaleString('en')} letters. Split it, such as by chapters.`,
  });
