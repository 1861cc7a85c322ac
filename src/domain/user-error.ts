import type { Bilingual } from './bilingual.js';
import { KeikakuError } from './keikaku.error.js';

/** Why a write that was allowed did not happen. */
export type UserErrorCode =
  | 'INVALID_PLAN_DOCUMENT'
  | 'PLAN_OF_ANOTHER_MUNICIPALITY'
  | 'STALE_WORKBOOK'
  | 'UNKNOWN_SERIES'
  | 'FISCAL_YEAR_OUTSIDE_PLAN'
  | 'ACTUAL_EXISTS'
  | 'ACTUAL_NOT_FOUND'
  | 'ACTUAL_IS_PRINTED'
  | 'REASON_MISSING'
  | 'TEXT_TOO_LONG'
  | 'INVALID_TEXT'
  | 'NUMBER_OUT_OF_RANGE'
  | 'UNKNOWN_PLAN';

/** A write that its sender can mend. Nothing of it is stored. */
export class UserError extends KeikakuError {
  declare readonly code: UserErrorCode;

  /** @param field the argument at fault */
  constructor(
    code: UserErrorCode,
    readonly field: string,
    text: Bilingual,
  ) {
    super(code, text, { facts: { field } });
  }
}
