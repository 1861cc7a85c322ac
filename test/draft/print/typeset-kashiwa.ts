import { fileURLToPath } from 'node:url';
import { readPlanDocument } from '../../../src/plan-document/read-plan-document.js';
import { PlanPages } from './typeset/plan-pages.js';
import { Sheets } from './typeset/sheet.js';

const SEED = fileURLToPath(new URL('../../../seed/kashiwa-2024.yaml', import.meta.url));

/** The Kashiwa plan as a PDF, laid out as the city prints it: every page under its printed number, with summaries as its prose. */
export async function typesetKashiwa(): Promise<Uint8Array> {
  const plan = await readPlanDocument(SEED);
  const sheets = new Sheets(plan.title);
  new PlanPages(plan).pages.print(sheets);
  return sheets.close();
}
