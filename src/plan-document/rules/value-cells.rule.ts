import type { Bilingual } from '../../domain/bilingual.js';
import { numbersToTellApart, type WrittenCell } from '../../domain/indicator-cell.js';
import type { Finding } from '../finding.js';
import { cellsOf } from '../indicator-graph.js';
import { quote } from '../quote.js';
import type { PlanView } from './plan-view.js';

/** A cell of an indicator says nothing, or holds what a value cannot: several numbers, or a number and words. */
export function* valueCells({ series }: PlanView): Iterable<Finding> {
  for (const { path, node, indicator } of series) {
    const unit = node.unit ?? indicator.node.unit;
    for (const { path: place, written } of cellsOf(node as Parameters<typeof cellsOf>[0], unit)) {
      const fault = faultOf(written, unit ?? null);
      if (fault) yield { path: [...path, ...place, ...fault.field], message: fault.message };
    }
  }
}

interface Fault {
  field: string[];
  message: Bilingual;
}

function faultOf(cell: WrittenCell, unit: string | null): Fault | null {
  const { value, valueTo, text } = cell;
  const isWritten = (field: string) => Object.hasOwn(cell, field);
  if (!['value', 'printed', 'text', 'note'].some(isWritten)) return { field: [], message: NOTHING };
  if (typeof value === 'number' && text !== undefined) return { field: ['text'], message: NUMBER_AND_WORDS };
  if (valueTo !== undefined && typeof value === 'number' && valueTo <= value) {
    return {
      field: ['valueTo'],
      message: {
        ja: `範囲の終わり（${valueTo}）が始まり（${value}）以下です。小さいほうを "value" に書いてください。`,
        en: `the range ends at ${valueTo}, not above its start ${value}; write the smaller number as "value"`,
      },
    };
  }
  const numbers = numbersToTellApart(cell, unit);
  return numbers.length === 0 ? null : { field: ['printed'], message: severalNumbers(numbers) };
}

const NOTHING: Bilingual = {
  ja: 'このセルには何も書かれていません。計画に印刷されたとおりの文字を "printed" に書くか、空欄ならセルごと消してください。',
  en: 'this cell says nothing; write "printed" with its text as printed, or remove the cell if it is blank',
};

const NUMBER_AND_WORDS: Bilingual = {
  ja: '数値のセルに "text" は書けません。"text" は数値のない言葉だけの目標に使います。印刷された文字は "printed" に書いてください。',
  en: 'a cell with a number has no "text", which is for words without one; write what is printed as "printed"',
};

const SHOWN = 6;

/** Says how each number is written as a series of its own. */
function severalNumbers(numbers: string[]): Bilingual {
  const shown = numbers.slice(0, SHOWN).map(quote);
  const [first = ''] = shown;
  return {
    ja: `一つのセルに${numbers.length}個の数値があります（${shown.join('、')}）。それぞれを別の内訳（series）にして、"key" と、印刷された "name" や "unit" を付け、"printed: ${first}" のように書いてください。`,
    en: `this cell holds ${numbers.length} numbers (${shown.join(', ')}); write each as a series of its own, with a "key", its printed "name" or "unit", and "printed: ${first}"`,
  };
}
