/** Ruby and framed letters as Word of before 2007 has them: EQ \o\ad(\s\up 9(かな),仮名). */
const OVERLAID = /^\s*EQ\s.*\\o\s*(?:\\a[a-z]\s*)?\(.*[,;]([^,;()]+)\)\s*$/isu;

/** Fields, which have code, that is not printed, and mostly what it came to, that is: PAGEREF, TOC, REF. */
export class Fields {
  readonly #open: { isCode: boolean; code: string }[] = [];

  /** What is read now is code. */
  get isCode(): boolean {
    return this.#open.some(({ isCode }) => isCode);
  }

  begin(): void {
    this.#open.push({ isCode: true, code: '' });
  }

  code(text: string): void {
    const field = this.#open.at(-1);
    if (field) field.code += text;
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (field) field.isCode = false;
  }

  /** What is printed of a field that has code only. */
  end(): string {
    const field = this.#open.pop();
    if (!field?.isCode || this.isCode) return '';
    return OVERLAID.exec(field.code)?.[1] ?? '';
  }

  /** Code ends with its paragraph, so that a damaged field swallows no more than that. */
  paragraphEnd(): void {
    for (const field of this.#open) field.isCode = false;
  }
}
