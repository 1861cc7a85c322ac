import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';

/** A page of these PDFs is so wide and high, with room for text from 50 to 550. */
const PAGE = { width: 600, height: 800 };

/** Draws upon pages of 600 by 800 points, with a Japanese font. */
export class Pen {
  constructor(readonly document: PDFKit.PDFDocument) {}

  /** Text in one line, its letters so high, with the upper end of the line there. */
  text(text: string, x: number, y: number, size = 10, options: PDFKit.Mixins.TextOptions = {}): this {
    this.document.fontSize(size).text(text, x, y, { lineBreak: false, ...options });
    return this;
  }

  /** Lines one below the other, 16 points apart. */
  lines(lines: readonly string[], x: number, y: number, size = 10, leading = 16): this {
    lines.forEach((line, index) => {
      this.text(line, x, y + index * leading, size);
    });
    return this;
  }

  line(x0: number, y0: number, x1: number, y1: number): this {
    this.document.lineWidth(0.5).moveTo(x0, y0).lineTo(x1, y1).stroke();
    return this;
  }

  box(x: number, y: number, width: number, height: number): this {
    this.document.lineWidth(0.5).rect(x, y, width, height).stroke();
    return this;
  }

  page(): this {
    this.document.addPage();
    return this;
  }
}

let font: Promise<Buffer> | undefined;

/** A PDF of what is drawn. */
export async function pdf(draw: (pen: Pen) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  font ??= readFile(
    join(
      dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-jp/package.json')),
      '400Regular/NotoSansJP_400Regular.ttf',
    ),
  );
  const document = new PDFDocument({ size: [PAGE.width, PAGE.height], margin: 0, ...options });
  document.registerFont('Japanese', await font).font('Japanese');
  const chunks: Buffer[] = [];
  const written = new Promise<Uint8Array>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
  });
  draw(new Pen(document));
  document.end();
  return written;
}

/** A PDF of one page as it is written by hand, with a Japanese font that is not in the file. */
export function pdfByHand(content: string, encoding: string, count = 1): Uint8Array {
  const kids = Array.from({ length: count }, () => '3 0 R').join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Gothic /Encoding /${encoding} /DescendantFonts [6 0 R] >>`,
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Gothic /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /Gothic /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
  ];
  let file = '%PDF-1.5\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file + table + trailer);
}
