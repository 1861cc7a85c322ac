import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { UnreadablePrintError } from '../print.js';

/** pdf.js, a library of which only the reader of texts and lines is used. */
export type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** What pdf.js makes when it is loaded, and needs for drawing only; the package that it takes it from is not on every platform. */
class NoMatrix {
  readonly a = 1;
  readonly b = 0;
  readonly c = 0;
  readonly d = 1;
  readonly e = 0;
  readonly f = 0;
  scaleSelf(): this {
    return this;
  }
  translateSelf(): this {
    return this;
  }
}

let loaded: Promise<Pdfjs> | undefined;

/** pdf.js, loaded when it is asked for first. */
export function loadPdfjs(): Promise<Pdfjs> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Pdfjs> {
  const drawing = globalThis as { DOMMatrix?: unknown };
  drawing.DOMMatrix ??= NoMatrix;
  const { warn } = console;
  // It warns that it cannot draw where that package is missing.
  console.warn = () => {};
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
  }
}

/** Opens a PDF offline, without its scripts, attachments and pictures. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await loadPdfjs();
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    // A copy, because it is taken away from its owner.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    // Otherwise the outlines of all letters are worked out.
    disableFontFace: false,
    enableXfa: false,
    stopAtErrors: false,
    // Pictures are left out; some print rules as pictures of a dot.
    maxImageSize: 1,
    cMapUrl: join(folder, 'cmaps') + sep,
    standardFontDataUrl: join(folder, 'standard_fonts') + sep,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    throw (error as Error).name === 'PasswordException' ? ENCRYPTED() : DAMAGED();
  }
}

export const DAMAGED = () =>
  new UnreadablePrintError({
    ja: 'PDFとして読めません。壊れているか、PDFではありません。もとのファイルからPDFを作り直してください。',
    en: 'It cannot be read as a PDF: it is damaged, or none. Make the PDF again from the file it was printed from.',
  });

const ENCRYPTED = () =>
  new UnreadablePrintError({
    ja: 'PDFを開くのにパスワードが必要です。パスワードのないPDFにしてください。',
    en: 'The PDF asks for a password. Save it without a password.',
  });
