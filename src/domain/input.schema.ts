import { z } from 'zod';
import { said } from './issue.text.js';
import { checkDigit, isMunicipalityCode } from './municipality-code.js';
import { normalized } from './normalized.js';

// What each kind of input may be, said once: plan documents, writes and the rows that are read back are checked by the same
// schemas, so that nothing is stored that cannot be read.

/** The largest measured number, and with a minus the smallest: 15 digits are kept exactly, in Neo4j, JSON and spreadsheets alike. */
export const LARGEST_NUMBER = 999_999_999_999_999;

/** The lengths of texts, in characters. */
export const LENGTHS = {
  /** A name. An index of Neo4j takes 8,164 bytes of a text, and a character has up to four. */
  name: 2_000,
  /** A summary or reason of a plan document; in UTF-16 units never more than the longest text that is read of a file. */
  prose: 10_000,
  /** What stands beside a number, or is said of a write. */
  remark: 1_000,
  key: 80,
} as const;

/** A measured number: finite, of up to 15 digits before the point. Minus zero is zero. */
export const measuredNumber = z
  .number()
  .check(({ value, issues }) => {
    if (value > LARGEST_NUMBER)
      issues.push({ code: 'too_big', origin: 'number', maximum: LARGEST_NUMBER, inclusive: true, input: value });
    if (value < -LARGEST_NUMBER)
      issues.push({ code: 'too_small', origin: 'number', minimum: -LARGEST_NUMBER, inclusive: true, input: value });
  })
  .overwrite((value) => value + 0);

/** The range of a measured number as JSON Schema says it. */
export const MEASURED_RANGE = { minimum: -LARGEST_NUMBER, maximum: LARGEST_NUMBER };

// One form for a letter and its voicing mark, which some editors write apart: otherwise what looks the same is not found.
const text = (longest: number) =>
  z
    .string()
    .overwrite((text) => normalized(text, 'NFC'))
    .trim()
    .min(1)
    .check(({ value, issues }) => {
      // As JSON Schema counts: a character outside the first plane is one, and not two.
      if (value.length > longest && [...value].length > longest)
        issues.push({ code: 'too_big', origin: 'string', maximum: longest, inclusive: true, input: value });
    })
    .meta({ maxLength: longest });

export const name = text(LENGTHS.name);
export const prose = text(LENGTHS.prose);
export const remark = text(LENGTHS.remark);

/** A fiscal year. */
export const fiscalYear = z.int().min(1945).max(2150);

/** A number printed before a part of a plan. */
export const ordinal = z.int().min(1).max(999);

export const page = z.int().min(1).max(9999);

/** What an id is made of. */
export const key = z
  .string()
  .max(LENGTHS.key)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: said({
      ja: '小文字の英字と数字を一つずつのハイフンでつないだもの（例："job-coach"）ではありません',
      en: 'a key is lower-case letters and digits, joined by single hyphens, such as "job-coach"',
    }),
  });

export const municipalityCode = z
  .string()
  .regex(/^\d{6}$/, {
    error: said({
      ja: '団体コードは、引用符で囲んだ6桁の数字（例："011002"）です',
      en: 'a municipality code is six digits in quotes, such as "011002"',
    }),
    abort: true,
  })
  .check(({ value, issues }) => {
    if (isMunicipalityCode(value)) return;
    const firstFive = value.slice(0, 5);
    const message = `the check digit is wrong: ${firstFive} is followed by ${checkDigit(firstFive)}`;
    const ja = `検査数字が違います。${firstFive} の次は ${checkDigit(firstFive)} です`;
    issues.push({ code: 'custom', input: value, message, params: { ja } });
  });
