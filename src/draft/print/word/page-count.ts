interface Row {
  start: number;
  /** The row is known to begin on a new page, so that a break at the beginning of another of its cells is that one. */
  isMoved: boolean;
  end: number;
  isCellBlank: boolean;
}

/**
 * The page that is read, by the breaks that somebody made and those that Word left where a page began when it saved the file.
 * Word leaves one behind a break that somebody made, too, and in every cell of a row that is on two pages.
 */
export class PageCount {
  /** Word itself has said where pages begin. */
  isRendered = false;
  /** Nothing stands on the page yet. */
  #isNew = true;
  #isBrokenParagraph = false;
  /** A break was counted that Word may leave its own mark for. */
  #isCounted = true;
  readonly #rows: Row[] = [];

  /** @param isFixed all is on that page, as in a text box */
  constructor(
    public page = 1,
    readonly isFixed = false,
  ) {}

  /** Text or a picture stands here. */
  printed(): void {
    this.#isNew = false;
    this.#isCounted = false;
    const row = this.#rows.at(-1);
    if (row) row.isCellBlank = false;
  }

  /** A break that somebody made. */
  broken(): void {
    if (this.isFixed) return;
    this.page += 1;
    this.#isCounted = true;
    this.#isNew = true;
    this.#isBrokenParagraph = true;
  }

  /** A section that begins on a new page. */
  section(): void {
    this.broken();
    this.#isBrokenParagraph = false;
  }

  /** A paragraph that always begins a page. */
  startsPage(): void {
    if (!this.#isNew) this.section();
    this.#isCounted = true;
  }

  /** A page began here when the file was saved. */
  rendered(): void {
    if (this.isFixed) return;
    this.isRendered = true;
    const row = this.#rows.at(-1);
    if (this.#isCounted) this.#isCounted = false;
    else if (!row?.isCellBlank) this.page += 1;
    else if (!row.isMoved) {
      row.start += 1;
      row.isMoved = true;
      this.page = row.start;
    }
  }

  /** What is left of a paragraph behind a break takes no room. */
  paragraphEnd(): void {
    this.#isNew &&= this.#isBrokenParagraph;
    this.#isBrokenParagraph = false;
  }

  row(): void {
    this.#rows.push({ start: this.page, isMoved: this.#isCounted, end: this.page, isCellBlank: true });
  }

  /** Each cell of a row begins where the row does. */
  cell(): void {
    const row = this.#rows.at(-1);
    if (!row) return;
    row.end = Math.max(row.end, this.page);
    row.isCellBlank = true;
    this.page = row.start;
  }

  rowEnd(): void {
    const row = this.#rows.pop();
    this.page = Math.max(this.page, row?.end ?? 0);
    const outer = this.#rows.at(-1);
    if (outer && row && !row.isCellBlank) outer.isCellBlank = false;
  }
}
