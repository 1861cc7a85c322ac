import { z } from 'zod';
import { said } from '../domain/issue.text.js';
import { PLAN_RELATION_KINDS } from '../domain/plan.js';
import { key, page, remark, text } from './fields.schema.js';

// What a plan is, where it is published, and how it belongs to other plans.

/** A day, or a month or year where no more is printed. */
const PUBLISHED = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

const file = z
  .strictObject({
    title: text('What the file is called, where there are several: 第2章.').optional(),
    url: z
      .string()
      .max(2_000)
      .regex(/^https?:\/\/[^\s]+$/, {
        error: said({
          ja: 'https:// か http:// で始まる、公開されているファイルの所在を書いてください',
          en: 'an address is that of the published file, and begins with https:// or http://',
        }),
      })
      .meta({ description: 'Where the municipality publishes it.' }),
    firstPage: page.meta({ description: 'The first printed page in it.' }),
    lastPage: page.meta({ description: 'The last printed page in it.' }),
    pageOffset: z
      .int()
      .min(-9999)
      .max(9999)
      .meta({ description: 'What to add to a printed page for the page of the file; 0 if omitted.' })
      .optional(),
  })
  .meta({ description: 'A file of the official document.' });

const relation = z
  .strictObject({
    kind: z.enum(PLAN_RELATION_KINDS).meta({
      description:
        'CONTINUES: the edition before. CONTINUED_BY: the edition after. UNDER: 上位計画. OVER: a plan below it. WITHIN: the plan in whose volume it stands (包含). AROUND: a plan that stands in its volume. RELATED_TO: 関連計画.',
    }),
    title: text('The title of the other plan as this one prints it.'),
    plan: key(
      'The key of the other plan, if known; it need not be loaded. If omitted, the plan of this municipality with that title.',
    ).optional(),
    note: remark('What is printed of it, in your own words.').optional(),
  })
  .meta({ description: 'A relation to another plan.' });

/** What a plan is, and how it belongs to others. */
export const publicationFields = {
  category: text('The kind of plan in the words of the municipality: 福祉, 個別計画, 総合計画.').optional(),
  laws: z
    .array(text('The law as printed: 障害者基本法第11条第3項.'))
    .min(1)
    .meta({ description: 'The laws it is made under.' })
    .optional(),
  published: z
    .string()
    .regex(PUBLISHED, {
      error: said({
        ja: '公表の時期は、分かるところまで書いてください（例："2025-03-24"、"2025-03"、"2025"）',
        en: 'when it was published is written as far as it is known, such as "2025-03-24", "2025-03" or "2025"',
      }),
    })
    .meta({ description: 'When it was published, as far as printed: 2025-03, or 2025-03-24.' })
    .optional(),
  files: z.array(file).min(1).meta({ description: 'The files of the official document.' }).optional(),
  relations: z.array(relation).min(1).meta({ description: 'How it belongs to other plans, as printed.' }).optional(),
};
