import type { z } from 'zod';
import type { Bilingual } from '../domain/bilingual.js';
import { japaneseOf } from '../domain/issue.text.js';
import type { Path } from './path.js';
import { PlanDocumentError } from './problem.js';
import { buildTree } from './source/build-tree.js';
import { composeSource } from './source/compose-source.js';
import { decodeSource } from './source/decode-source.js';
import { offsetAt, plainValue } from './source/source-tree.js';

/**
 * Reads what people set in a file of YAML: a profile of a list or a print, or words that mean the same.
 *
 * @throws {PlanDocumentError} with everything that is wrong with it, by line
 */
export function readSettings<Settings>(schema: z.ZodType<Settings>, bytes: Uint8Array, file: string): Settings {
  const source = decodeSource(bytes, file);
  const { root, findings } = buildTree(source, composeSource(source));
  const { data, error } = schema.safeParse(plainValue(root));
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
  const [inKey] = issue.code === 'invalid_key' ? issue.issues : [];
  if (inKey) return misfit(inKey);
  const ja = japaneseOf(issue);
  if (ja !== undefined) return { ja: `${ja}。`, en: issue.message };
  if (issue.code === 'too_small') return { ja: '空です。書いてください。', en: 'this is empty, and has to be written' };
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.join('、');
    return { ja: `「${keys}」という項目は、設定にありません。`, en: `there is no setting ${keys}` };
  }
  return {
    ja: `設定として読めません（${issue.message}）。`,
    en: `this is no setting: ${issue.message}`,
  };
}
