import { Fields } from './fields.js';
import type { Notes } from './notes.js';
import type { PageCount } from './page-count.js';
import { signsOf } from './picture-fonts.js';
import { isPrinted, type Piece, type TextLine } from './printed-text.js';
import type { LetterFacts, Styles } from './styles.js';
import { attributeOf, childOf, contentOf, type Element, nameOf, textOf, within } from './xml.js';

const PICTURES = new Set(['w:drawing', 'w:pict', 'w:object']);

/** What a paragraph has, as far as it is printed. */
export interface ParagraphText {
  lines: TextLine[];
  /** The contents of text boxes that are fixed to it. */
  boxes: Element[];
}

/** Reads the letters of paragraphs, in the order of the file: pages, fields and notes go on from one to the next. */
export class TextReader {
  readonly #fields = new Fields();
  #lines: TextLine[] = [];
  #boxes: Element[] = [];

  constructor(
    readonly styles: Styles,
    readonly notes: Notes | undefined,
    readonly pages: PageCount,
  ) {}

  paragraph(element: Element, letters: LetterFacts): ParagraphText {
    this.#lines = [];
    this.#boxes = [];
    this.#line(false);
    this.#content(element, letters);
    this.#fields.paragraphEnd();
    return { lines: this.#lines, boxes: this.#boxes };
  }

  #content(element: Element, letters: LetterFacts): void {
    for (const child of contentOf(element)) {
      const name = nameOf(child);
      if (name === 'w:r') this.#run(child, letters);
      else if (name === 'm:oMath' || name === 'm:oMathPara') {
        for (const text of within(child, 'm:t')) this.#print(textOf(text), letters);
      }
    }
  }

  #run(run: Element, paragraph: LetterFacts): void {
    const letters = this.styles.letters(childOf(run, 'w:rPr'), paragraph);
    for (const child of contentOf(run)) this.#inRun(child, letters);
  }

  #inRun(child: Element, letters: LetterFacts): void {
    const name = nameOf(child);
    if (name === 'w:t') this.#print(textOf(child), letters);
    else if (name === 'w:tab' || name === 'w:ptab') this.#print(' ', letters);
    else if (name === 'w:noBreakHyphen') this.#print('-', letters);
    else if (name === 'w:sym') this.#print(symbol(child), letters);
    else if (name === 'w:br' || name === 'w:cr') this.#break(attributeOf(child, 'type'), letters);
    else if (name === 'w:lastRenderedPageBreak') this.pages.rendered();
    else if (name === 'w:ruby') this.#ruby(child, letters);
    else if (name === 'w:fldChar') this.#field(attributeOf(child, 'fldCharType'), letters);
    else if (name === 'w:instrText') this.#fields.code(textOf(child));
    else if (name === 'w:footnoteReference') this.#refer('footnote', child, letters);
    else if (name === 'w:endnoteReference') this.#refer('endnote', child, letters);
    else if (PICTURES.has(name)) this.#picture(child, letters);
  }

  #ruby(ruby: Element, letters: LetterFacts): void {
    const base = childOf(ruby, 'w:rubyBase');
    if (base) this.#content(base, letters);
  }

  #print(text: string, { size, isRaised, isHidden }: LetterFacts): void {
    if (!isHidden && !this.#fields.isCode) this.#add({ text, size, isRaised });
  }

  #add(piece: Piece): void {
    const line = this.#lines.at(-1) as TextLine;
    const wasPrinted = isPrinted(line);
    line.pieces.push(piece);
    if (!isPrinted(line)) return;
    this.pages.printed();
    if (!wasPrinted) line.page = this.pages.page;
  }

  #break(type: string | undefined, { isHidden }: LetterFacts): void {
    if (isHidden || this.#fields.isCode) return;
    if (type === 'page') this.pages.broken();
    this.#line(type === 'page');
  }

  #line(isFirst: boolean): void {
    this.#lines.push({ page: this.pages.page, pieces: [], isFirst });
  }

  #field(type: string | undefined, letters: LetterFacts): void {
    if (type === 'begin') this.#fields.begin();
    else if (type === 'separate') this.#fields.separate();
    else if (type === 'end') this.#print(this.#fields.end(), letters);
  }

  #refer(kind: 'footnote' | 'endnote', reference: Element, { isHidden }: LetterFacts): void {
    if (isHidden || this.#fields.isCode) return;
    const note = this.notes?.refer(kind, reference, this.pages.page);
    if (note !== undefined) this.#add({ text: '', note });
  }

  #picture(picture: Element, { isHidden }: LetterFacts): void {
    if (isHidden) return;
    this.pages.printed();
    this.#boxes.push(...within(picture, 'w:txbxContent'));
  }
}

/** 〓 stands for a sign that no letter is known for, as in print. */
function symbol(element: Element): string {
  const place = Number.parseInt(attributeOf(element, 'char') ?? '', 16);
  const font = attributeOf(element, 'font') ?? '';
  const isPicture = place < 0x100 || (place >= 0xf000 && place <= 0xf0ff);
  return Number.isNaN(place)
    ? ''
    : signsOf(String.fromCharCode(isPicture ? 0xf000 + (place % 0x100) : place), font, '〓');
}
