import { normalized } from '../../domain/normalized.js';

// How printed text is compared and put into a document.

const FULL_WIDTH_DIGIT = /[\uff10-\uff19]/g;

/** Digits in half width, with the signs between them; letters stay as they are printed. */
export const plainDigits = (text: string): string =>
  text
    .replaceAll(FULL_WIDTH_DIGIT, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replaceAll(/(?<=\d)．(?=\d)/g, '.')
    .replaceAll(/(?<=\d)，(?=\d{3}(?!\d))/g, ',');

/** A text as it is compared: in one width, without spaces. */
export const compact = (text: string): string => normalized(text, 'NFKC').replaceAll(/\s/gu, '');

const PAIRS: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '〔': '〕',
  '［': '］',
  '[': ']',
  '【': '】',
  '《': '》',
  '「': '」',
};
const CLOSED_BY = new Map(Object.entries(PAIRS).map(([open, close]) => [close, open]));
/** ( may be closed by ）: prints mix widths. */
const plainBracket = (sign: string) => (sign === '(' ? '（' : sign === '[' ? '［' : sign);

/** How many brackets are open at the end of a text; negative where more are closed than opened. */
export function openBrackets(text: string): number {
  let open = 0;
  for (const letter of text) {
    if (PAIRS[letter]) open += 1;
    else if (CLOSED_BY.has(letter)) open -= 1;
  }
  return open;
}

/** The bracket that a text ends with, what is in it and what stands before it. */
export function lastBracket(text: string): { before: string; inside: string; sign: string } | undefined {
  const letters = [...text.trimEnd()];
  const open = CLOSED_BY.get(letters.at(-1) ?? '');
  if (open === undefined) return undefined;
  let depth = 0;
  for (let at = letters.length - 1; at >= 0; at--) {
    const letter = letters[at] as string;
    if (CLOSED_BY.has(letter)) depth += 1;
    else if (PAIRS[letter]) depth -= 1;
    if (depth > 0) continue;
    if (plainBracket(letter) !== plainBracket(open)) return undefined;
    const inside = letters.slice(at + 1, -1).join('');
    return { before: letters.slice(0, at).join('').trimEnd(), inside: inside.trim(), sign: plainBracket(letter) };
  }
  return undefined;
}

/** Whether a text ends as a sentence does. */
export const isSentenceEnd = (text: string): boolean => /[。．][」』）)】]*$/u.test(text.trimEnd());

const YEAR = '(?:(?:令和|平成|昭和|[RHＲＨ])\\s*(?:[0-9]{1,2}|元)|(?:19|20)[0-9]{2})\\s*(?:年度|年)?';
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988, 昭和: 1925 };
export const YEAR_PATTERN = new RegExp(`[（(]?\\s*(${YEAR})\\s*[）)]?`, 'u');

/** The year that a text names: 2022, R5, 令和6年度; undefined where it names none. */
export function yearIn(text: string): number | undefined {
  const plain = normalized(text, 'NFKC').replaceAll(/\s/gu, '');
  const [, year] = YEAR_PATTERN.exec(plain) ?? [];
  if (year === undefined) return undefined;
  const [, era, digits = ''] = /^(令和|平成|昭和|[RH])?(\d+|元)/u.exec(year) ?? [];
  const number = digits === '元' ? 1 : Number(digits);
  return era === undefined ? number : (ERAS[era] as number) + number;
}
