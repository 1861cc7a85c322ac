import { z } from 'zod';
import type { Bilingual } from '../domain/bilingual.js';
import { japaneseOf } from '../domain/issue.text.js';
import type { Path } from '../plan-document/path.js';
import { planDocument } from '../plan-document/plan-document.schema.js';
import { PlanDocumentError } from '../plan-document/problem.js';
import { buildTree } from '../plan-document/source/build-tree.js';
import { composeSource } from '../plan-document/source/compose-source.js';
import { decodeSource } from '../plan-document/source/decode-source.js';
import { offsetAt, plainValue } from '../plan-document/source/source-tree.js';

const { key, title, municipality, fiscalYears, levelNames, printedPillars, excerpt, category } = planDocument.shape;

/** What neither a list nor a print says of its plan in a way that could be read. */
export const planOfProfile = z.strictObject({
  ...{ key, title, municipality, fiscalYears, levelNames, excerpt, category },
  printedPillars: printedPillars.removeDefault().optional(),
});

/**
 * Reads a profile, written in YAML.
 *
 * @throws {PlanDocumentError} with everything that is wrong with it, by line
 */
export function readProfile<Profile>(profile: z.ZodType<Profile>, bytes: Uint8Array, file: string): Profile {
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
  const [inKey] = issue.code === 'invalid_key' ? issue.issues : [];
  if (inKey) return misfit(inKey);
  const ja = japaneseOf(issue);
  if (ja !== undefined) return { ja: `${ja}。`, en: issue.message };
  if (issue.code === 'too_small') return { ja: '空です。書いてください。', en: 'this is empty, and has to be written' };
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.join('、');
    return { ja: `「${keys}」という項目は、設定にありません。`, en: `a profile has no ${keys}` };
  }
  return {
    ja: `下書きの設定として読めません（${issue.message}）。`,
    en: `this does not fit a profile: ${issue.message}`,
  };
}
