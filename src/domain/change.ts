/** What a write did. */
export const CHANGE_KINDS = [
  'PLAN_IMPORTED',
  'ACTUAL_RECORDED',
  'ACTUAL_CORRECTED',
  'ACTUAL_WITHDRAWN',
  'PLAN_REMOVED',
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What a write leaves behind, apart from when it was: the database tells the time. */
export interface Change {
  /** The name of the token, or of the command where it was written past the server. */
  by: string;
  what: ChangeKind;
  /** The id of the plan. */
  plan: string;
  /** The id of the series; null for a write to the plan as a whole. */
  series: string | null;
  fiscalYear: number | null;
  /** What was there, as text: an actual or a revision; null for nothing. */
  before: string | null;
  after: string | null;
  reason: string | null;
}
