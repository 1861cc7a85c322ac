const BEFORE = String.raw`[-‐‑‒–—―ー－─~〜・<〈(\[【]*\s*(?:p(?:age)?\s*\.?\s*|第\s*)?`;
const BEHIND = String.raw`\s*(?:[/／]\s*\d+\s*)?(?:ページ|頁|page)?\s*[-‐‑‒–—―ー－─~〜・>〉)\]】]*`;
const PAGE_NUMBER = new RegExp(`^${BEFORE}(\\d{1,4})${BEHIND}$`, 'i');
const ROMAN = new RegExp(`^${BEFORE}[ivxl]{1,6}${BEHIND}$`, 'i');

/** The number of a page as it is printed for itself: 72, - 72 -, 72 ページ, p.72; none in any other text. */
export function readPageNumber(text: string): number | undefined {
  const [, number] = PAGE_NUMBER.exec(text.normalize('NFKC').trim()) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Whether it is a page number of the pages before the first: ii, - iv -. */
export function readRomanNumber(text: string): boolean {
  return ROMAN.test(text.normalize('NFKC').trim());
}
