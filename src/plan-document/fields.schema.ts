import { z } from 'zod';
import * as input from '../domain/input.schema.js';
import { said } from '../domain/issue.text.js';

// The fields that several parts of a plan document have, each with what it means there.

export const text = (description: string) => input.name.meta({ ...input.name.meta(), description });
export const prose = (description: string) => input.prose.meta({ ...input.prose.meta(), description });
export const remark = (description: string) => input.remark.meta({ ...input.remark.meta(), description });
export const summary = (of: string) =>
  prose(`What ${of} says, in one or two sentences of your own; never copied from the plan.`);
/** The same in easy Japanese. */
export const plain = (of: string) =>
  prose(`What the summary of ${of} says in easy Japanese (やさしい日本語): short sentences, everyday words.`);
export const key = (of: string) =>
  input.key.meta({
    description: `${of} Lower-case letters and digits, joined by single hyphens. Part of ids, so it must never change.`,
  });
/** A key, or any text with a Japanese letter in it, by which the document calls a thing; its key is then made of the name. */
export const handle = (of: string) =>
  z
    .string()
    .max(input.LENGTHS.name)
    .regex(/^(?:(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*|(?=.*[^ -~])\S(?:.*\S)?)$/u, {
      error: said({
        ja: '小文字の英字と数字を一つずつのハイフンでつないだ80文字までのもの（例："job-coach"）でも、日本語の名称でもありません',
        en: 'a key is at most 80 lower-case letters and digits, joined by single hyphens, such as "job-coach", or else the name as printed in Japanese',
      }),
    })
    .meta({
      description: `The key of ${of}: lower-case letters and digits, joined by single hyphens; part of ids, so it must never change. Or its name as printed: its key is then made of that and of all it stands in.`,
    });
export const number = (of: string) => input.ordinal.meta({ description: `The number printed before ${of}.` });
/** What is printed before a name. */
export const printedNumber = z
  .string()
  .trim()
  .max(input.LENGTHS.key)
  .meta({
    description:
      'What is printed before the name, as text, digits and signs in half width: "3.1", "Ⅰ", "(2)", "ア". Write "" if nothing is printed although `number` is given.',
  })
  .optional();
export const page = input.page.meta({ description: 'The printed page number, if the plan gives it.' }).optional();
export const fiscalYear = (description: string) => input.fiscalYear.meta({ description });
export const measured = (description: string) =>
  input.measuredNumber.nullable().meta({ description, ...input.MEASURED_RANGE });
export const printed = remark(
  'The text as printed, digits and signs in half width (NFKC); omit if nothing is printed.',
).optional();

export const reading = z
  .string()
  .trim()
  .max(input.LENGTHS.prose)
  .regex(/^[\p{Script=Hiragana}\p{Script=Katakana}ー・\s]+$/u, {
    error: said({
      ja: 'ふりがなは仮名で書いてください（例："しょうがいふくしか"）',
      en: 'a reading is written in kana, such as "しょうがいふくしか"',
    }),
  })
  .meta({
    description:
      'How the name is read (ふりがな), in kana; only if the dictionary reads it wrongly, as with names of places and people.',
  })
  .optional();
