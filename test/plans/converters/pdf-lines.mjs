import { readFileSync } from 'node:fs';

// Lines of PDFs as a crawler kept them: a head for each file, one for each page, and a number before each line.

/** The pages of a source, each with its file and its lines, the cells of a line apart, as they are and without their wraps. */
export function pagesOf(path) {
  const pages = [];
  let file;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [, title, url] = /^##### (.+?)\s+(https?:\S+)$/u.exec(line) ?? [];
    if (title) file = { title, url };
    const [, page] = /^--- page (\d+)/u.exec(line) ?? [];
    if (page) pages.push({ file, page: Number(page), lines: [] });
    const [, number, text] = /^(\d+)\t(.*)$/u.exec(line) ?? [];
    if (!number) continue;
    const raw = text.split(' | ').map(halfWidth);
    pages.at(-1).lines.push({ text, raw, cells: raw.map(unwrapped) });
  }
  return pages;
}

const halfWidth = (text) =>
  text.normalize('NFKC').replaceAll('(', '（').replaceAll(')', '）').replaceAll(/\s+/gu, ' ').trim();

const WIDE = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー、。・「」『』（）()〜～]';
const WRAP = new RegExp(`(?<=${WIDE}) +(?=${WIDE})`, 'gu');

/** A cell without the spaces where its lines were wrapped; those between one name in parentheses and the next stay. */
export function unwrapped(text) {
  const full = halfWidth(text);
  return full.replaceAll(WRAP, (_spaces, index) => {
    const [before, behind] = [full.slice(0, index), full.slice(index).trim()];
    const isNext = /[）]$|まで$|以降$|\d年度$/u.test(before) && !/^[（）、。平]/u.test(behind);
    return isNext ? ' ' : '';
  });
}
