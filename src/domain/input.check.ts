import { LARGEST_NUMBER, LENGTHS, measuredNumber, remark } from './input.schema.js';
import { letterFault } from './letters.js';
import { plainText } from './plain-text.js';
import { UserError } from './user-error.js';

/**
 * The number as it is stored.
 *
 * @throws UserError NUMBER_OUT_OF_RANGE: GraphQL takes 1e400 for a Float, which is infinite.
 */
export function checkedNumber(value: number): number {
  const { data, success } = measuredNumber.safeParse(value);
  if (success) return data;
  const limit = LARGEST_NUMBER.toLocaleString('en');
  throw new UserError('NUMBER_OUT_OF_RANGE', 'value', {
    ja: `数値（${value}）が大きすぎるか、数値ではありません。−${limit} から ${limit} までの数を書いてください。`,
    en: `\`value\` is ${value}; it must be between −${limit} and ${limit}. Use a larger unit, or correct the number.`,
  });
}

/**
 * What is said of a number or a write as it is stored, by the rules of plan documents, as a person would type it; null for what is not said.
 *
 * @param field the argument that it came in
 * @throws UserError INVALID_TEXT for a blank one, and one with letters that cannot be read; TEXT_TOO_LONG.
 */
export function checkedRemark(field: string, text: string | null): string | null {
  if (text === null) return null;
  const fault = letterFault(text);
  if (fault) {
    throw new UserError('INVALID_TEXT', field, {
      ja: `\`${field}\` に${fault.message.ja}`,
      en: `\`${field}\` ${fault.message.en}.`,
    });
  }
  const { data, error } = remark.safeParse(plainText(text));
  if (!error) return data;
  if (error.issues[0]?.code === 'too_big') {
    throw new UserError('TEXT_TOO_LONG', field, {
      ja: `\`${field}\` は長すぎます。${LENGTHS.remark.toLocaleString('en')}文字までです。`,
      en: `\`${field}\` has ${[...text].length} characters; the limit is ${LENGTHS.remark}.`,
    });
  }
  throw new UserError('INVALID_TEXT', field, {
    ja: `\`${field}\` は空白だけです。文字を書くか、省いてください。`,
    en: `\`${field}\` is blank. Provide a text, or omit it.`,
  });
}

/**
 * Why a write is done, as it is stored.
 *
 * @throws UserError REASON_MISSING for a blank one, and as checkedRemark does.
 */
export function checkedReason(reason: string): string {
  if (reason.trim() !== '') return checkedRemark('reason', reason) as string;
  throw new UserError('REASON_MISSING', 'reason', {
    ja: '理由を書いてください。',
    en: '`reason` is blank. Give a reason, which is shown in the history.',
  });
}
