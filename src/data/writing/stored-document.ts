import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';
import { z } from 'zod';
import { KeikakuError } from '../../domain/keikaku.error.js';
import { statement } from '../store/cypher.js';
import type { Graph } from '../store/graph.js';
import { unknownPlan } from './plan.refusals.js';

// The document that a plan was made of is kept beside it as JSON, packed, which takes a fifth of its room.

const storedDocument = statement('plan.document');
const row = z.object({ revision: z.string(), packed: z.string().nullable() });

/** Larger than any document that is imported is. */
const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;

export const packed = async (document: string): Promise<string> =>
  (await promisify(deflate)(document)).toString('base64');

const unpacked = async (text: string): Promise<string> => {
  const bytes = Buffer.from(text, 'base64');
  return (await promisify<Buffer, object, Buffer>(inflate)(bytes, { maxOutputLength: MAX_UNPACKED_BYTES })).toString();
};

/**
 * The document that a plan was made of, as JSON, and the revision that is stored.
 *
 * @throws UserError UNKNOWN_PLAN; KeikakuError DOCUMENT_NOT_KEPT for a plan that an earlier version stored.
 */
export async function readStoredDocument(graph: Graph, plan: string): Promise<{ document: string; revision: string }> {
  const [found] = await graph.read(storedDocument, { plan }, row);
  if (!found) throw unknownPlan(plan);
  if (found.packed === null) {
    throw new KeikakuError('DOCUMENT_NOT_KEPT', {
      ja: `計画「${plan}」は、文書を残さない以前の版の計画グラフで取り込まれたため、書き出せません。元の文書をもう一度 keikaku import で取り込むと、書き出せるようになります（内容は変わりません）。`,
      en: `The plan ${plan} was imported by an earlier version, which did not keep its document. Import its document once more with keikaku import; nothing else changes by that, and it can be exported.`,
    });
  }
  return { document: await unpacked(found.packed), revision: found.revision };
}
