/** A number that a spreadsheet shows as it was written: no zero in front or at the end, at most 15 digits, thousands apart or not. */
const SAME_NUMBER = /^(?!.*(?:\d,?){16})[+-]?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d*[1-9])?$/;

/** A sign and ten digits are a telephone number (+81…), not a change. */
const TELEPHONE = /^\+\d{10}/;

/** What begins a formula, where more follows, and what no cell of ours begins with. */
const FORMULA = /^[=\t\r\n']|^[+\-@](?=.)/s;

const MONTHS = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

/** Texts that Excel or LibreOffice read as a number, a date, a time, a truth or an error, in a Japanese or an English setting. */
const BENT = [
  // 011002, 3.10, 3.1.1, 1/2, 1-2, 1:30, 12,5, 50%, ¥100, (5), 3月, ４月１日, 2024年4月
  /^(?=.*\d)[\d\s.,:/+\-()%¥\\$€£年月日時分秒]+$/,
  // 2E5
  /^[+-]?[\d.,]+e[+-]?\d+$/i,
  // 令和6年, R6.4.1, 令和元年5月1日
  /^(?:(?:明治|大正|昭和|平成|令和)\s*(?:\d+|元)|[mtshr]\.?\s*\d+\s*[./-])[\d\s./年月日-]*$/i,
  // MAR1, Jan-24, 1 Apr, 1-Apr-2024
  new RegExp(`^${MONTHS}[\\s.,/-]*\\d[\\d\\s.,/-]*$|^\\d[\\d\\s.,/-]*${MONTHS}[\\d\\s.,/-]*$`, 'i'),
  // 5 PM, 午後3時
  /^\d{1,2}(?::\d{1,2}){0,2}\s*[ap]m?$/i,
  /^(?:午前|午後)[\d\s:時分秒]+$/,
  /^(?:true|false)$/i,
  // #N/A
  /^#[A-Z\d/]+[!?]?$/i,
];

/** Whether a spreadsheet that opens a file of CSV would show something else than this text, or run it. */
function isBent(text: string): boolean {
  if (SAME_NUMBER.test(text) && !TELEPHONE.test(text)) return false;
  if (FORMULA.test(text)) return true;
  // Spreadsheets take a full-width letter for its half-width one, and look past spaces around a value.
  const bare = halfWidth(text).trim();
  return FORMULA.test(bare) || BENT.some((pattern) => pattern.test(bare));
}

/** The text, or the text in Japanese quotation marks where a spreadsheet would bend it: 「1/2」 stays what it is. */
export const quotedWhereBent = (text: string): string => (isBent(text) ? `「${text}」` : text);

const halfWidth = (text: string) =>
  text.replaceAll(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0)).replaceAll('￥', '¥');
