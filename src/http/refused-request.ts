import type { Bilingual } from '../domain/bilingual.js';
import { type ErrorFacts, KeikakuError } from '../domain/keikaku.error.js';

/** A request that is not taken for what it is as HTTP, with the status that HTTP has for that. */
export class RefusedRequest extends KeikakuError {
  constructor(
    readonly statusCode: number,
    code: 'NOT_UTF8' | 'METHOD_NOT_ALLOWED' | 'BAD_REQUEST' | 'FOREIGN_ORIGIN',
    text: Bilingual,
    facts: ErrorFacts = {},
  ) {
    super(code, text, { facts });
  }
}
