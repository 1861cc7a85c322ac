import { plainDigits } from './printed-text.js';

/** A link as it is printed: 【→方針１へ】, 【→取組１（７２ページ）へ】. */
export interface PrintedLink {
  /** What it names: 方針, 取組, 施策. */
  word: string;
  number: string;
  page: number | undefined;
}

const LINK =
  /[【（(［[]?\s*[→⇒]\s*([^\d\s（()）】]{1,12}?)\s*([0-9]+(?:[-－.．][0-9]+)*|[①-⑳]|[ア-ン]|[Ⅰ-Ⅻ])\s*(?:[（(]\s*(?:P\.?|p\.?)?\s*([0-9]{1,4})\s*(?:ページ|頁)?[^）)]*[）)])?\s*(?:へ|参照)?\s*[】）)］\]]?/gu;

/** The links of a text, and the text without them. */
export function takeLinks(text: string): { links: PrintedLink[]; rest: string } {
  const links: PrintedLink[] = [];
  const rest = plainDigits(text).replaceAll(LINK, (_, word: string, number: string, page: string | undefined) => {
    links.push({ word, number, page: page === undefined ? undefined : Number(page) });
    return '';
  });
  return { links, rest: rest.trim() };
}
