import { joinLines } from '../words.js';
import type { PrintedLine } from './print.js';
import { lastBracket, plainDigits } from './printed-text.js';
import { unitIn } from './units.js';

/** A name of an indicator, taken apart. */
export interface IndicatorName {
  name: string;
  printedNumber: string | undefined;
  /** The policy that is named before it: 【方針１】. */
  policy: number | undefined;
  unit: string | undefined;
  /** What each of several numbers in a cell is: （１才６か月児/３歳児）. */
  seriesNames: string[];
}

const POLICY = /^[【［[〔《]?方針\s*([0-9]+)[】］\]〕》]\s*/u;
const NUMBER = /^(?:No\.?\s*)?([0-9]{1,3}(?:-[0-9]{1,3})*|[①-⑳])[\s.．]+(?=\D)/u;

export function indicatorName(lines: readonly PrintedLine[]): IndicatorName {
  let text = plainDigits(joinLines(lines.map((line) => line.text)));
  const [mark = '', policy] = POLICY.exec(text) ?? [];
  text = text.slice(mark.length);
  const [before = '', printedNumber] = NUMBER.exec(text) ?? [];
  text = text.slice(before.length);
  let unit: string | undefined;
  let seriesNames: string[] = [];
  // Unit and names of series stand behind the name, in any order.
  for (let bracket = lastBracket(text); bracket && bracket.before !== ''; bracket = lastBracket(text)) {
    const found = unit === undefined ? unitIn(text) : undefined;
    const parts = bracket.inside.split(/[/／]/u).map((part) => part.trim());
    if (found !== undefined) unit = found;
    else if (seriesNames.length === 0 && parts.length > 1 && parts.every((part) => part !== '')) seriesNames = parts;
    else break;
    text = bracket.before;
  }
  return {
    name: text.trim(),
    printedNumber,
    policy: policy === undefined ? undefined : Number(policy),
    unit,
    seriesNames,
  };
}
