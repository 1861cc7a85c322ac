import type { Bilingual } from './bilingual.js';
import type { Bound, Direction } from './plan.js';
import type { Cell, JudgedStatus, Mark, Point, UnjudgedStatus } from './target-assessment.js';

interface Unjudged {
  direction: Direction | null;
  /** The target that is looked at; null where there is none. */
  target: Cell | null;
}

/** Says why an actual that is not judged, or none, leads to a status. */
export function unjudgedRule(status: UnjudgedStatus, { direction, target }: Unjudged): Bilingual {
  if (status === 'MAINTAIN' && direction === null && target?.valueTo == null) return SAME_LEVEL;
  if (status === 'WORDED' && target?.bound === 'ABOUT') return ONLY_ABOUT;
  return UNJUDGED[status];
}

const UNJUDGED: Record<UnjudgedStatus, Bilingual> = {
  ALREADY_MET: {
    ja: '基準値がすでに最終目標に達している。',
    en: 'The baseline is at the final target or beyond it in the printed direction.',
  },
  REQUIRES_INCREASE: { ja: '最終目標は基準値より大きい。', en: 'The final target lies above the baseline.' },
  REQUIRES_DECREASE: { ja: '最終目標は基準値より小さい。', en: 'The final target lies below the baseline.' },
  MAINTAIN: { ja: '基準値の水準を保つ。', en: 'The level of the baseline is to be kept.' },
  NO_TARGET: { ja: '数値の目標がない。', en: 'No target is printed as a number.' },
  NO_BASELINE: { ja: '数値の基準値がない。', en: 'No baseline is printed as a number.' },
  WORDED: {
    ja: '目標が数値ではなく言葉で示されているので、判定しない。',
    en: 'The target is printed in words and not as a number, so it is not judged.',
  },
  NOT_COMPARABLE: {
    ja: '目標とその前の数値とでは対象の期間（累計・平均・単年度など）が違うので、比べない。',
    en: 'The target and the number held against it cover periods of different kind or length, so they are not compared.',
  },
  NO_DATA: { ja: '実績の欄に数値がない。', en: 'There are actuals, but none holds a number.' },
};

/** What is said of a number that falls short of 約30. */
const ONLY_ABOUT: Bilingual = {
  ja: '目標がおおよその数値なので、届いていないかどうかは判定しない。',
  en: 'The target is printed as an approximate number, so falling short of it is not judged.',
};

/** What is said instead where no direction is printed: nothing is asked for. */
const SAME_LEVEL: Bilingual = { ja: '最終目標は基準値と同じ。', en: 'The final target equals the baseline.' };

interface Judged {
  direction: Direction | null;
  actual: Point;
  mark: Mark;
  last: Cell;
  baseline: Point | undefined;
}

/** Says which actual was judged by which target, and what came of it. */
export function judgedRule(status: JudgedStatus, judged: Judged): Bilingual {
  const { direction, actual, baseline } = judged;
  const { ja, en } = markInWords(judged);
  const [subjectJa, subjectEn] = [`${actual.fiscalYear}年度の実績が、`, `The actual of ${actual.fiscalYear} `];
  if (status === 'BEHIND' && direction === 'MAINTAIN') {
    return {
      ja: `${subjectJa}保つ水準から外れている：${ja}。`,
      en: `${subjectEn}is off the level that is to be kept: ${en}.`,
    };
  }
  if (status === 'DETERIORATING' && baseline) {
    const value = shown(baseline.value);
    return {
      ja: `${subjectJa}基準値（${value}）より悪く、${ja}に届いていない。`,
      en: `${subjectEn}is worse than the baseline (${value}) and does not meet ${en}.`,
    };
  }
  return status === 'BEHIND'
    ? { ja: `${subjectJa}${ja}に届いていない。`, en: `${subjectEn}does not meet ${en}.` }
    : { ja: `${subjectJa}${ja}に達している。`, en: `${subjectEn}meets ${en}.` };
}

/** What was to be met: a target, or a place on the line to one. */
function markInWords({ actual, mark: { value, target, from }, last }: Judged): Bilingual {
  const year = target.fiscalYear;
  if (from) {
    const mark = shown(value);
    const begins = from.kind === 'BASELINE' ? { ja: '基準値', en: 'baseline' } : { ja: '目標', en: 'target' };
    return {
      ja: `${from.fiscalYear}年度の${begins.ja}から${year}年度の目標への直線（${mark}）`,
      en: `the straight line from the ${begins.en} of ${from.fiscalYear} to the target of ${year} (${mark})`,
    };
  }
  const mark = aimInWords(target);
  if (target.period?.kind === 'EVERY_YEAR')
    return { ja: `毎年度の目標（${mark.ja}）`, en: `the target of every year (${mark.en})` };
  if (year === null) return { ja: `最終目標（${mark.ja}）`, en: `the final target (${mark.en})` };
  if (year === last.fiscalYear)
    return { ja: `最終目標（${year}年度、${mark.ja}）`, en: `the final target (${year}, ${mark.en})` };
  return year === actual.fiscalYear
    ? { ja: `その年度の目標（${mark.ja}）`, en: `the target of that year (${mark.en})` }
    : { ja: `${year}年度の目標（${mark.ja}）`, en: `the target of ${year} (${mark.en})` };
}

/** The number of a target with its side, as plans print it: 90以上, 80～85. */
function aimInWords({ value, valueTo = null, bound = null }: Point): Bilingual {
  const number = shown(value);
  if (valueTo !== null) return { ja: `${number}～${shown(valueTo)}`, en: `${number} to ${shown(valueTo)}` };
  if (bound === null) return { ja: number, en: number };
  const { ja, en } = BOUND_WORDS[bound];
  return { ja: ja.replace('_', number), en: `${en} ${number}` };
}

const BOUND_WORDS: Record<Bound, Bilingual> = {
  AT_LEAST: { ja: '_以上', en: 'at least' },
  MORE_THAN: { ja: '_超', en: 'more than' },
  AT_MOST: { ja: '_以下', en: 'at most' },
  LESS_THAN: { ja: '_未満', en: 'less than' },
  ABOUT: { ja: '約_', en: 'about' },
};

const shown = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 10 });
