import { z } from 'zod';
import * as input from '../domain/input.schema.js';
import { said } from '../domain/issue.text.js';
import { EVIDENCE_KINDS } from '../domain/plan.js';
import {
  fiscalYear,
  key,
  measured,
  number,
  page,
  plain,
  printed,
  printedNumber,
  summary,
  text,
} from './fields.schema.js';
import { indicator } from './indicator.schema.js';

// What a place is printed with beside its programs: visions, issues, policies and evidence.

/** What is printed before a part that stands at a place, and what it is known by. */
export const numberFields = (of: string, other = `omit if none is printed, or it is no number`) => ({
  key: key(
    `Distinguishes ${of} from others at the same place. Omit if it has a number: its key is then made of that.`,
  ).optional(),
  number: number(`${of}; ${other}`).optional(),
  printedNumber,
});

/** A link to a part of the plan: by its number, or by its key, printed number or name. */
const link = (description: string) =>
  z
    .union([input.ordinal, input.name], {
      error: said({
        ja: '番号か、キーか、記載のとおりの番号か名称を書いてください（例：2、"a"、"(2)"）',
        en: 'it is the number, the key, or the printed number or name, such as 2, "a" or "(2)"',
      }),
    })
    .meta({ description });

export const vision = z
  .strictObject({
    ...numberFields('the vision', 'if none is printed, its position'),
    summary: summary('the vision').optional(),
    plain: plain('the vision').optional(),
    page,
    aimsAt: z
      .strictObject({ measure: link('The measure of the same pillar or place.'), page })
      .meta({ description: 'The measure it points to, as printed: 【→施策…（…ページ）へ】.' })
      .optional(),
  })
  .meta({ id: 'vision', description: 'What a place aims for (目指す姿).' });

export const issue = z
  .strictObject({
    ...numberFields('the issue'),
    summary: summary('the issue').optional(),
    plain: plain('the issue').optional(),
    page,
    addressedBy: z
      .array(z.strictObject({ policy: link('The policy of the same place.'), page }))
      .meta({ description: 'The printed links 【→方針…へ】.' })
      .optional(),
  })
  .meta({ id: 'issue', description: 'An issue (課題).' });

export const policy = z
  .strictObject({
    ...numberFields('the policy'),
    summary: summary('the policy').optional(),
    plain: plain('the policy').optional(),
    page,
    carriedOutBy: z
      .array(z.strictObject({ initiative: link('The initiative of the same place.'), page }))
      .meta({ description: 'The printed links 【→取組…（…ページ）へ】.' })
      .optional(),
    indicators: z
      .array(indicator)
      .meta({ description: 'The indicators printed for this policy, in printed order.' })
      .optional(),
  })
  .meta({ id: 'policy', description: 'A policy (方針).' });

const figure = z
  .strictObject({
    label: text('What the number counts, in a few words.'),
    value: measured('The number; null if only words are printed.'),
    printed,
    unit: text('The unit as printed, such as ％.').optional(),
    fiscalYear: fiscalYear('The fiscal year of the number, if printed.').optional(),
  })
  .meta({ description: 'A number cited as evidence.' });

export const evidence = z
  .strictObject({
    ...numberFields('it', 'if none is printed, its position among the evidence of the place'),
    kind: z.enum(EVIDENCE_KINDS).meta({
      description:
        'ACHIEVEMENT: これまで取り組んできたこと. SURVEY: a survey or its graph. HEARING: statements of organizations in interviews. NATIONAL_POLICY: 国・県の動向. STATISTIC: other figures.',
    }),
    summary: summary('the evidence').optional(),
    plain: plain('the evidence').optional(),
    page,
    figures: z.array(figure).meta({ description: 'The figures it cites, in printed order.' }).optional(),
  })
  .meta({ id: 'evidence', description: 'Evidence for the place.' });
