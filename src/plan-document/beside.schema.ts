import { z } from 'zod';
import * as input from '../domain/input.schema.js';
import { said } from '../domain/issue.text.js';
import { AMOUNT_KINDS, BODY_ROLES, RATING_MEANINGS } from '../domain/plan.js';
import { fiscalYear, printed, prose, remark, text } from './fields.schema.js';

// What is printed beside a program, a place, a line or an indicator: who is responsible, signs, verdicts, amounts, steps, and any other field.

/** What 1 of the printed unit is in yen. */
export const YEN = { 円: 1, 千円: 1_000, 万円: 10_000, 百万円: 1_000_000, 億円: 100_000_000 } as const;

/** How a body is referred to. */
export const body = (of: string) =>
  text(
    `${of}: its key, its name as printed, or, where two have that name, also the name of what it stands in: 青葉区 まちづくり推進課.`,
  );

const ROLES =
  'LEAD: 主管, （主）, ◎. SUPPORT: 関係, ○. PARTNER: 協力, 連携. Omit where the print does not tell; the first of several leads only where the plan says so.';

const responsible = z
  .array(
    z
      .strictObject({
        department: body('The body'),
        role: z.enum(BODY_ROLES).meta({ description: ROLES }).optional(),
        note: remark('What it is responsible for, where that is printed: 介護保険事業計画.').optional(),
      })
      .meta({ description: 'A body and its part.' }),
  )
  .min(1)
  .meta({
    description:
      'The bodies responsible, in printed order, where the print tells the part of each, or for what it is responsible.',
  })
  .optional();

const marks = z
  .array(text('The sign or word as printed, without brackets: 新規, 拡充, ★.'))
  .min(1)
  .meta({ description: 'Signs printed beside it. 重点 of a measure is `priority`, too.' })
  .optional();

const ratingMeaning = z
  .enum(RATING_MEANINGS)
  .meta({
    description:
      'What the grade means. How far it came: ACHIEVED, ON_TRACK, BEHIND, NOT_STARTED. What is to follow: EXPAND, CONTINUE, SHRINK, END. OTHER: anything else. Omit where the plan does not explain it.',
  })
  .optional();

const aspect = text(
  'What is judged, where a plan judges several things: 必要性, 有効性, 効率性, 今後の方向性.',
).optional();

const ratings = z
  .array(
    z
      .strictObject({
        grade: text('The verdict as printed: A, ○, 達成, 現状継続.'),
        fiscalYear: fiscalYear('The fiscal year that is judged, if printed.').optional(),
        aspect,
        meaning: ratingMeaning,
        by: body('The body whose share is judged, or that judges, if printed').optional(),
        note: remark('What is printed beside the verdict, in your own words.').optional(),
      })
      .meta({ description: "The city's own verdict." }),
  )
  .min(1)
  .meta({ description: "The city's own verdicts, in printed order." })
  .optional();

const amounts = z
  .array(
    z
      .strictObject({
        kind: z.enum(AMOUNT_KINDS).meta({
          description: 'PLANNED: 計画額, 見込額, 概算事業費. BUDGETED: 予算額. SPENT: 決算額, 実績額.',
        }),
        fiscalYear: fiscalYear('The fiscal year; omit where one amount covers several years (全体計画).').optional(),
        item: text(
          'The part it is, as printed: 国庫支出金, 一般財源, 人件費. Omit for the whole (事業費, 総額).',
        ).optional(),
        value: input.measuredNumber.meta({ description: 'The number, in the printed unit.', ...input.MEASURED_RANGE }),
        unit: z
          .enum(Object.keys(YEN) as [keyof typeof YEN, ...(keyof typeof YEN)[]])
          .meta({ description: 'The printed unit; 円 if omitted.' })
          .optional(),
        printed,
        note: remark('What is printed beside the amount, in your own words.').optional(),
      })
      .meta({ description: 'An amount of money.' }),
  )
  .min(1)
  .meta({ description: 'Amounts, in printed order.' })
  .optional();

const schedule = z
  .array(
    z
      .strictObject({
        fiscalYear: fiscalYear('The fiscal year of the step, the first of several.'),
        untilFiscalYear: fiscalYear('The last fiscal year, where the step takes several.').optional(),
        half: z
          .enum(['FIRST', 'SECOND'])
          .meta({ description: 'FIRST: April to September. SECOND: October to March. Omit for whole years.' })
          .optional(),
        text: text('The text or sign as printed: 検討, 実施, →.'),
        by: body('The body whose step it is, where each has its own').optional(),
      })
      .meta({ description: 'A step of a schedule.' }),
  )
  .min(1)
  .meta({ description: 'The printed schedule, in printed order.' })
  .optional();

const facts = z
  .array(
    z
      .strictObject({
        name: text('The name of the field as printed: 対象, 場所, 根拠法令, SDGs.'),
        text: prose('Its text as printed; of long prose a summary in your own words.'),
        fiscalYear: fiscalYear(
          'The fiscal year it is printed for, where a field is printed by year: 従事人数. Omit where it is for none.',
        ).optional(),
      })
      .meta({ description: 'Another printed field.' }),
  )
  .min(1)
  .meta({ description: 'Any other printed fields, in printed order.' })
  .optional();

const NODE_NAME = /^([a-z][a-z0-9-]*\/)?[a-z-]+\/[a-z0-9.-]+$/;

/** What a part of the plan continues. */
const continues = z
  .array(
    z
      .string()
      .max(200)
      .regex(NODE_NAME, {
        error: said({
          ja: '種類と、キーか番号で書いてください（例："program/job-coach"、前の計画のキーも付けるなら "sapporo-2018/measure/3.1"）',
          en: 'it is named by kind and key or number, such as "program/job-coach", or with the key of the plan, such as "sapporo-2018/measure/3.1"',
        }),
      }),
  )
  .min(1)
  .meta({
    description:
      'What it was in the edition before, one or several: program/job-coach, measure/3.1, indicator/users of the one plan that this plan continues, or with the key of the plan: sapporo-2018/program/job-coach. It need not be loaded.',
  })
  .optional();

/** What may be printed beside a program or a place. */
export const besideFields = { responsible, marks, ratings, amounts, schedule, facts, continues };

/** What may be printed on a line of a table. */
export const lineFields = { responsible, marks };

/** What may be printed beside an indicator. */
export const indicatorFields = { responsible, ratings, facts, continues };

/** What a plan says of itself as a whole, and the legends that hold in all of it. */
export const planFields = {
  responsible,
  facts,
  markLegend: z
    .array(
      z
        .strictObject({
          text: text('The sign or word as it is printed beside programs.'),
          meaning: text('What it means, as the legend says.'),
        })
        .meta({ description: 'An entry of the legend.' }),
    )
    .min(1)
    .meta({ description: 'What the signs mean, where the plan says so.' })
    .optional(),
  ratingScale: z
    .array(
      z
        .strictObject({
          grade: text('The grade as printed.'),
          aspect,
          meaning: ratingMeaning,
          text: text('What the plan says of it: 計画どおりに進んでいる.').optional(),
        })
        .meta({ description: 'A grade of a scale.' }),
    )
    .min(1)
    .meta({ description: 'The grades of the verdicts, from the best on, a scale for each aspect.' })
    .optional(),
};
