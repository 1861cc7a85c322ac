import { z } from 'zod';
import { MEASURED_RANGE, measuredNumber } from '../domain/input.schema.js';
import { said } from '../domain/issue.text.js';
import { BOUNDS, DIRECTIONS, INDICATOR_KINDS, PERIOD_KINDS } from '../domain/plan.js';
import { indicatorFields } from './beside.schema.js';
import { fiscalYear, key, measured, number, page, printed, prose, remark, text } from './fields.schema.js';

const printedNumber = (description: string) => measuredNumber.meta({ description, ...MEASURED_RANGE });

const day = (description: string) =>
  z.iso
    .date({
      error: said({
        ja: '日付は年-月-日の形で書いてください（例："2024-04-01"）',
        en: 'a day is written as year-month-day, such as "2024-04-01"',
      }),
    })
    .meta({ description });

const period = z
  .strictObject({
    kind: z.enum(PERIOD_KINDS).meta({
      description:
        'CUMULATIVE: 累計, 延べ. AVERAGE: 平均. POINT_IN_TIME: 現在, 時点. CALENDAR_YEAR: 暦年. EVERY_YEAR: 毎年度, the target of each year.',
    }),
    start: day('The first day; omit if it is not printed.').optional(),
    end: day('The last day; omit if it is not printed.').optional(),
    label: remark('The period as printed, such as R3～R5累計.').optional(),
  })
  .meta({ description: 'What the cell covers, if that is not its fiscal year. Omit if `printed` says it.' });

const value = z
  .strictObject({
    fiscalYear: fiscalYear(
      'The fiscal year the number belongs to: the one named by the cell, if it differs from that of the column. Omit if no year is printed, as with 毎年度.',
    ).optional(),
    columnYear: fiscalYear('The fiscal year of the column, if the cell names another one.').optional(),
    value: measured(
      'The number, in the unit of the series; read from `printed` if omitted. null if none is printed: the cell is － or holds words.',
    ).optional(),
    valueTo: printedNumber(
      'The end of a range that begins at `value`: 85 of 80～85. Omit if `printed` says it.',
    ).optional(),
    bound: z
      .enum(BOUNDS)
      .meta({
        description:
          'AT_LEAST: 以上. MORE_THAN: 超. AT_MOST: 以下. LESS_THAN: 未満. ABOUT: 約, 程度. Omit if `printed` says it.',
      })
      .optional(),
    text: remark(
      'The words of a cell without a number, as printed: 前年より減少. Omit if `printed` says it.',
    ).optional(),
    period: period.optional(),
    label: remark('What tells values of one year apart, as printed: 策定時, 最終目標, 上方修正後, 速報値.').optional(),
    kind: z
      .enum(['ESTIMATE'])
      .meta({ description: 'ESTIMATE for an estimate (実績見込, 推計), which is shown and not judged.' })
      .optional(),
    printed,
    note: remark('A note of the plan on this cell, in your own words.').optional(),
  })
  .meta({
    description:
      'One cell of an indicator table. `printed` alone is enough: 66.0以上, 80～85%, 440件（R3～R5累計） are read; what is written beside it goes before that.',
  });

const series = z
  .strictObject({
    key: key('Distinguishes series of one indicator; required if there are several.').optional(),
    name: text('The name of the series in the plan, if one cell holds several numbers.').optional(),
    unit: text("The unit of the series as printed, if it is not the indicator's.").optional(),
    baseline: value.optional(),
    baselines: z
      .array(value)
      .meta({ description: 'The baselines, in printed order, if several are printed: 策定時, 基準.' })
      .optional(),
    targets: z
      .array(value)
      .meta({ description: '目標 and 見込, by fiscal year. Of several of one year the last one counts.' })
      .optional(),
    actuals: z
      .array(value)
      .meta({ description: 'Actual values, by fiscal year. Of several of one year the last one counts.' })
      .optional(),
  })
  .meta({ description: 'A series of values.' });

/** An indicator of a plan document. */
export const indicator = z
  .strictObject({
    key: key("The indicator's key, unique in the plan. Omit to have it made of the name.").optional(),
    name: text('The name as printed: without unit, policy mark and footnote number.'),
    printedNumber: remark('What is printed before the name, such as "No. 41".').optional(),
    kind: z
      .enum(INDICATOR_KINDS)
      .meta({
        description:
          'EVALUATION: 評価指標, measures a policy. REFERENCE: 参考指標, tracks the measure. OTHER, or omitted: the plan makes no such difference.',
      })
      .optional(),
    kindName: text('The kind as printed: 活動指標, 成果指標, KGI, KPI.').optional(),
    policy: number('the policy of this measure or place that it evaluates (【方針１】)').optional(),
    page,
    unit: text('The unit as printed, such as 人/年.').optional(),
    direction: z
      .enum(DIRECTIONS)
      .meta({
        description:
          'The printed direction: 増加, 減少 or 維持. If omitted, what words or arrows beside the targets print (増加を目指す, ↑). Never guess.',
      })
      .optional(),
    noTargetReason: prose('Why no target is set, in your own words, if the plan says so.').optional(),
    definition: prose('How it is defined or calculated (定義), in your own words.').optional(),
    whyChosen: prose('Why it was chosen, in your own words.').optional(),
    targetBasis: prose('What the target is based on (目標値の設定根拠), in your own words.').optional(),
    dataSource: remark('Where the data come from (出典), as printed.').optional(),
    dataTiming: remark('When the data are known (データ把握時期), as printed.').optional(),
    goal: remark(
      'The code of a goal that it belongs to: of a national one in seed/goals (shofuku7-4-1), of another one as printed (3.1, SDGs 4).',
    ).optional(),
    series: z
      .array(series)
      .meta({ description: 'Its series; most indicators have one. Omit if its table is blank.' })
      .optional(),
    ...indicatorFields,
  })
  .meta({ id: 'indicator', description: 'An indicator (指標).' });
