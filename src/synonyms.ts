import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { foldText } from './domain/fold-text.js';
import { said } from './domain/issue.text.js';
import { PROJECT_FOLDER } from './domain/project.folder.js';
import { type Synonyms, synonymsOf } from './domain/synonyms.js';
import { readSettings } from './plan-document/read-settings.js';

// A single letter stands in most texts, and who is taken for it would find them all.
const word = z
  .string()
  .max(100)
  .refine((text) => /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(foldText(text)), {
    error: said({ ja: '語は、2文字以上で書いてください', en: 'a word has two letters or more' }),
  });

const group = z
  .array(word)
  .max(50)
  .refine((words) => new Set(words.map(foldText)).size > 1, {
    error: said({
      ja: '同じ意味の語を、2つ以上並べてください',
      en: 'a group has two or more words that mean the same',
    }),
  });

const synonymList = z.strictObject({
  same: z.array(group).max(10_000).optional(),
  short: z.record(word, word).optional(),
});

const OWN = fileURLToPath(new URL('seed/words/synonyms.yaml', PROJECT_FOLDER));

/**
 * The words that mean the same: those of seed/words/synonyms.yaml, and those of a city's own file, if there is one.
 *
 * @throws {PlanDocumentError} with everything that is wrong in a file, by line; an error of the system where it cannot be read
 */
export function readSynonyms(file?: string): Synonyms {
  const files = [OWN, ...(file === undefined ? [] : [file])];
  return synonymsOf(files.map((path) => readSettings(synonymList, readFileSync(path), path)));
}
