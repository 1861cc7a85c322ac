import { z } from 'zod';
import type { Bilingual } from '../../domain/bilingual.js';
import { japaneseOf } from '../../domain/issue.text.js';
import { AMOUNT_KINDS } from '../../domain/plan.js';
import { YEN } from '../../plan-document/beside.schema.js';
import type { Path } from '../../plan-document/path.js';
import { planDocument } from '../../plan-document/plan-document.schema.js';
import { PlanDocumentError } from '../../plan-document/problem.js';
import { buildTree } from '../../plan-document/source/build-tree.js';
import { composeSource } from '../../plan-document/source/compose-source.js';
import { decodeSource } from '../../plan-document/source/decode-source.js';
import { offsetAt, plainValue } from '../../plan-document/source/source-tree.js';

/** The levels that a column of a list can name. */
export const LEVEL_KINDS = ['pillar', 'section', 'measure', 'initiative'] as const;

export type LevelKind = (typeof LEVEL_KINDS)[number];

/** What a column of a list is in the plan. */
const COLUMN_KINDS = [
  ...LEVEL_KINDS,
  'program',
  'departments',
  'bureau',
  'page',
  'relisted',
  'marks',
  'summary',
  'rating',
  'amount',
  'fact',
  'nothing',
] as const;

const YEAR = z.int().min(1900).max(2200);

const described = z
  .strictObject({
    is: z.enum(COLUMN_KINDS),
    /** Of amounts and ratings. */
    fiscalYear: YEAR.optional(),
    kind: z.enum(AMOUNT_KINDS).optional(),
    unit: z.enum(Object.keys(YEN) as [keyof typeof YEN, ...(keyof typeof YEN)[]]).optional(),
    item: z.string().optional(),
    aspect: z.string().optional(),
  })
  .refine(({ is, kind }) => is !== 'amount' || kind !== undefined, {
    path: ['kind'],
    message: 'an amount is PLANNED, BUDGETED or SPENT',
  });

const { key, title, municipality, fiscalYears, levelNames, category } = planDocument.shape;

const profile = z.strictObject({
  /** What the list does not say of its plan. */
  plan: z.strictObject({ key, title, municipality, fiscalYears, levelNames, category }),
  /** The sheets that are read; all that have such headers, where none is named. */
  sheets: z.array(z.string()).min(1).optional(),
  /** What each column is, by its header; levels stand in each other in the order in which they are written here. */
  columns: z
    .record(z.string().min(1), z.union([z.enum(COLUMN_KINDS).transform((is): ColumnSpec => ({ is })), described]))
    .refine((columns) => Object.values(columns).some(({ is }) => is === 'program'), {
      message: 'one of the columns is the program',
    }),
});

export type ColumnSpec = z.infer<typeof described>;

/** How the list of a city is read: what its columns are, and what plan it is of. */
export type ListProfile = z.infer<typeof profile>;

/**
 * Reads a profile, written in YAML.
 *
 * @throws {PlanDocumentError} with everything that is wrong with it, by line
 */
export function readProfile(bytes: Uint8Array, file: string): ListProfile {
  const source = decodeSource(bytes, file);
  const { root, findings } = buildTree(source, composeSource(source));
  const { data, error } = profile.safeParse(plainValue(root));
  if (data && findings.length === 0) return data;
  throw new PlanDocumentError([
    ...findings.map(({ path, offset, message }) =>
      source.problem(
        offset ?? offsetAt(root, path),
        typeof message === 'function' ? { ja: '二度書かれています。', en: 'this is written twice' } : message,
        path,
      ),
    ),
    ...(error?.issues ?? []).map((issue) =>
      source.problem(offsetAt(root, issue.path as Path), misfit(issue), issue.path as Path),
    ),
  ]);
}

function misfit(issue: z.core.$ZodIssue): Bilingual {
  if (issue.code === 'too_small') return { ja: '空です。書いてください。', en: 'this is empty, and has to be written' };
  return {
    ja: `下書きの設定として読めません（${japaneseOf(issue) ?? issue.message}）。`,
    en: `this does not fit a profile: ${issue.message}`,
  };
}
