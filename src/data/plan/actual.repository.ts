import { z } from 'zod';
import { LARGEST_NUMBER } from '../../domain/input.schema.js';
import { KeikakuError } from '../../domain/keikaku.error.js';
import { statement } from '../store/cypher.js';
import type { Graph } from '../store/graph.js';
import { legible, storedCell } from '../store/stored-number.js';

const illegible = statement('actual.illegible');
const row = z.object({ series: z.string(), fiscalYear: z.number(), value: z.string() });

/** A recorded actual, as far as its line is assessed by it. */
export const recordedActual = z
  .object({ id: z.string(), series: z.string(), fiscalYear: z.number(), ...storedCell })
  .transform(legible);

const SHOWN = 10;

/**
 * Looks for recorded actuals whose number could not be recorded now: earlier versions took them.
 *
 * @throws KeikakuError ILLEGIBLE_ACTUALS, which says which they are, and how to mend them.
 */
export async function checkRecordedActuals(graph: Graph): Promise<void> {
  const found = await graph.read(illegible, { largest: LARGEST_NUMBER }, row);
  if (found.length === 0) return;
  const places = found.slice(0, SHOWN).map(({ series, fiscalYear, value }) => `${series} ${fiscalYear}: ${value}`);
  const more = found.length > SHOWN ? `, +${found.length - SHOWN}` : '';
  throw new KeikakuError('ILLEGIBLE_ACTUALS', {
    ja: `記録された実績のうち${found.length}件は、数値として扱えません（${places.join('、')}${more}）。文字として表示し、判定には使いません。correctActual で訂正するか、withdrawActual で取り消してください。`,
    en: `${found.length} recorded actuals have no number that can be assessed or charted (${places.join(', ')}${more}); they are shown as text. Correct each with correctActual, or remove it with withdrawActual.`,
  });
}
