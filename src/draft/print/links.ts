import { plainDigits } from './printed-text.js';

/** A link as it is printed: 【→方針１へ】, 【→取組１（７２ページ）へ】. */
export interface PrintedLink {
  /** What it names: 方針, 取組, 施策. */
  word: string;
  number: string;
  page: number | undefined;
}

/** Brackets that begin with an arrow; what is in brackets inside them is theirs. */
const BRACKETS = /[【（(［[]\s*[→⇒]((?:[^【】（）()［\][]|[（(][^（）()]*[）)])*)[】）)］\]]/gu;
const ONE =
  /^([^\d\s（()）①-⑳ア-ンⅠ-Ⅻ]{1,12})?\s*([0-9]+(?:[-－.．][0-9]+)*|[（(][0-9]+[）)]|[①-⑳]|[ア-ン]|[Ⅰ-Ⅻ])\s*(?:[（(]\s*(?:P\.?|p\.?)?\s*([0-9]{1,4})\s*(?:ページ|頁)?[^）)]*[）)])?\s*(?:へ|参照)?$/u;

/** The links of a text, and the text without them; several may stand in one bracket: 【→方向１、方向２へ】. */
export function takeLinks(text: string): { links: PrintedLink[]; rest: string } {
  const links: PrintedLink[] = [];
  const rest = plainDigits(text).replaceAll(BRACKETS, (whole, inside: string) => {
    const found = linksIn(inside);
    if (!found) return whole;
    links.push(...found);
    return '';
  });
  return { links, rest: rest.trim() };
}

/** What stands in a bracket, where all of it are links. */
function linksIn(inside: string): PrintedLink[] | undefined {
  const links: PrintedLink[] = [];
  for (const part of inside.split(/[、，,・]/u)) {
    const [, word = links.at(-1)?.word, number, page] = ONE.exec(part.trim()) ?? [];
    if (word === undefined || number === undefined) return undefined;
    links.push({ word, number, page: page === undefined ? undefined : Number(page) });
  }
  return links;
}
