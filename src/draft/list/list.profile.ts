import { z } from 'zod';
import { AMOUNT_KINDS } from '../../domain/plan.js';
import { YEN } from '../../plan-document/beside.schema.js';
import { planOfProfile } from '../plan-of-profile.js';

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

/** What a profile of a list may say. */
export const listProfile = z.strictObject({
  plan: planOfProfile,
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
export type ListProfile = z.infer<typeof listProfile>;
