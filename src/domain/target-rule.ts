import type { Bilingual } from './bilingual.js';
import type { Direction } from './plan.js';
import type { JudgedStatus, Mark, Point, UnjudgedStatus } from './target-assessment.js';

/** Says why an actual that is not judged, or none, leads to a status. */
export function unjudgedRule(status: UnjudgedStatus, direction: Direction | null): Bilingual {
  if (status === 'MAINTAIN' && direction === null) return SAME_LEVEL;
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
  NO_DATA: { ja: '実績の欄に数値がない。', en: 'There are actuals, but none holds a number.' },
};

/** What is said instead where no direction is printed: nothing is asked for. */
const SAME_LEVEL: Bilingual = { ja: '最終目標は基準値と同じ。', en: 'The final target equals the baseline.' };

interface Judged {
  direction: Direction;
  actual: Point;
  mark: Mark;
  last: Point;
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
  const [mark, year] = [shown(value), target.fiscalYear];
  if (from) {
    const begins = from.kind === 'BASELINE' ? { ja: '基準値', en: 'baseline' } : { ja: '目標', en: 'target' };
    return {
      ja: `${from.fiscalYear}年度の${begins.ja}から${year}年度の目標への直線（${mark}）`,
      en: `the straight line from the ${begins.en} of ${from.fiscalYear} to the target of ${year} (${mark})`,
    };
  }
  if (year === last.fiscalYear)
    return { ja: `最終目標（${year}年度、${mark}）`, en: `the final target (${year}, ${mark})` };
  return year === actual.fiscalYear
    ? { ja: `その年度の目標（${mark}）`, en: `the target of that year (${mark})` }
    : { ja: `${year}年度の目標（${mark}）`, en: `the target of ${year} (${mark})` };
}

const shown = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 10 });
