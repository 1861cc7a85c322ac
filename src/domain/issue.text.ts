import type { z } from 'zod';
import type { Bilingual } from './bilingual.js';

/** zod keeps one text of an issue: the English one, by which the Japanese one is found. */
const JAPANESE = new Map<string, string>();

/** What a schema says of a value that does not fit, as zod takes it. */
export function said({ ja, en }: Bilingual): string {
  JAPANESE.set(en, ja);
  return en;
}

/** What an issue of a schema says in Japanese; undefined for a text of zod itself. */
export function japaneseOf({ message, ...issue }: z.core.$ZodIssue): string | undefined {
  return (issue.code === 'custom' && (issue.params?.ja as string | undefined)) || JAPANESE.get(message);
}
