import { z } from 'zod';
import { planDocument } from '../plan-document/plan-document.schema.js';

const { key, title, municipality, fiscalYears, levelNames, printedPillars, excerpt, category } = planDocument.shape;

/** What neither a list nor a print says of its plan in a way that could be read. */
export const planOfProfile = z.strictObject({
  ...{ key, title, municipality, fiscalYears, levelNames, excerpt, category },
  printedPillars: printedPillars.removeDefault().optional(),
});
