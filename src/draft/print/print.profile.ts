import { z } from 'zod';
import { said } from '../../domain/issue.text.js';
import { DEPARTMENT_KINDS, EVIDENCE_KINDS, INDICATOR_KINDS } from '../../domain/plan.js';
import { planOfProfile } from '../plan-of-profile.js';

/** What a heading can begin: a place of the plan, or a program. */
const LEVEL_KINDS = ['pillar', 'section', 'measure', 'initiative', 'program'] as const;

/** What can stand under a label, which is a heading that names no place: 課題, 担当課, 評価指標. */
const LABEL_KINDS = [
  'visions',
  'evidence',
  'issues',
  'policies',
  'indicators',
  'programs',
  'departments',
  'summary',
  'fact',
  'nothing',
] as const;

/** What a column of a printed table is. */
const COLUMN_KINDS = [
  'measure',
  'initiative',
  'section',
  'number',
  'program',
  'departments',
  'summary',
  'marks',
  'relisted',
  'fact',
  'indicator',
  'policy',
  'unit',
  'direction',
  'baseline',
  'target',
  'actual',
  'definition',
  'targetBasis',
  'dataSource',
  'nothing',
] as const;

const level = z.strictObject({
  is: z.enum(LEVEL_KINDS),
  /** What the plan calls it, where the heading does not say so. */
  levelName: z.string().min(1).optional(),
});

const label = z.strictObject({
  is: z.enum(LABEL_KINDS),
  /** Of evidence and of indicators. */
  kind: z.enum([...EVIDENCE_KINDS, ...INDICATOR_KINDS]).optional(),
  /** The level that it is of, where it stands behind places within it: the indicators of a pillar at its end. */
  of: z.enum(['plan', 'pillar', 'section', 'measure', 'initiative']).optional(),
  /** How each of what stands under it begins, where that is a word with a number: 課題n. */
  items: z.string().min(1).optional(),
  /** Of indicators: 成果指標. */
  kindName: z.string().min(1).optional(),
});

const column = z.strictObject({
  is: z.enum(COLUMN_KINDS),
  /** Of values, where the header does not say their year. */
  fiscalYear: z.int().min(1900).max(2200).optional(),
});

/** A word alone says what it is; with more to say it is an object. */
function short<Kind extends z.ZodEnum, Spec extends z.ZodType>(kind: Kind, spec: Spec) {
  const words = kind.options.join('、');
  return z.union([kind.transform((is) => ({ is }) as z.infer<Spec>), spec], {
    error: said({
      ja: `次のどれかを書いてください：${words}。ほかのことも書くなら { is: … } の形にします`,
      en: `write one of these words: ${words}; with more to say, an object { is: … }`,
    }),
  });
}

const ROLES = ['pillar', 'measure', 'initiative', 'program'];

/** Whether the roles come at most once, from the outermost in. */
function areInOrder(levels: Record<string, { is: string }>): boolean {
  const roles = Object.values(levels).flatMap(({ is }) => (is === 'section' ? [] : [ROLES.indexOf(is)]));
  return roles.every((role, index) => index === 0 || role > (roles[index - 1] as number));
}

/** How the print of a city is read: how it writes its headings, and what its words mean. */
export const printProfile = z.strictObject({
  plan: planOfProfile,
  /** How headings are written, from the outermost in: 柱n, 第n章, （n）, ア, ①, Ⅰ. */
  levels: z
    .record(
      z.string().regex(/^\P{Nd}+$/u, {
        error: said({
          ja: '見出しの書き方では、数字の代わりに n と書いてください（例：基本目標n、（n））',
          en: 'write n for the number in a style of headings, such as 基本目標n or （n）',
        }),
      }),
      short(level.shape.is, level),
    )
    .refine((levels) => Object.keys(levels).length > 0, {
      error: said({ ja: '見出しの書き方を一つ以上書いてください', en: 'write at least one style of headings' }),
    })
    .refine(areInOrder, {
      error: said({
        ja: '段は外側から pillar、measure、initiative、program の順に、それぞれ一つまでです。ほかの段は section と書いてください',
        en: 'levels come in the order pillar, measure, initiative, program, each once at most; all others are section',
      }),
    }),
  /** What stands under headings that name no place; those that are usual are known. */
  labels: z.record(z.string().min(1), short(label.shape.is, label)).default({}),
  /** What the columns of tables are, by their headers without the year; those that are usual are known. */
  columns: z.record(z.string().min(1), short(column.shape.is, column)).default({}),
  /** Kinds of bodies that their names do not tell. */
  bodies: z.record(z.string().min(1), z.enum(DEPARTMENT_KINDS)).default({}),
  /** Words that mark a program as listed again, where they are others than 再掲 in brackets. */
  relisted: z.array(z.string().min(1)).default([]),
  /** Signs printed beside names: （重点）, ★. */
  marks: z.array(z.string().min(1)).default([]),
});

export type PrintProfile = z.infer<typeof printProfile>;
export type LevelSpec = z.infer<typeof level>;
export type LabelSpec = z.infer<typeof label>;
export type PrintColumnSpec = z.infer<typeof column>;
