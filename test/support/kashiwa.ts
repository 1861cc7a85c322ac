import type { PlanDocument } from '../../src/plan-document/plan-document.schema.js';
import { readPlanDocument } from '../../src/plan-document/read-plan-document.js';
import { KASHIWA } from './global-setup.js';

/** The Kashiwa plan as the plan of another key and municipality: another valid plan. */
export async function kashiwaDocument({
  key,
  municipality,
}: {
  key: string;
  municipality: string;
}): Promise<PlanDocument> {
  const document = await readPlanDocument(KASHIWA);
  return { ...document, key, municipality: { ...document.municipality, code: municipality } };
}
