import { z } from 'zod';
import { EVIDENCE_KINDS } from '../../domain/plan.js';
import { listBehind, nodesBehind, nodesById } from '../store/edge.js';
import { legible, storedCell } from '../store/stored-number.js';
import { numbersOfReason, storedNumbers } from './numbers.js';

const row = z
  .object({ id: z.string(), ...storedNumbers, kind: z.enum(EVIDENCE_KINDS), summary: z.string().nullable() })
  .transform(numbersOfReason);

export type Evidence = z.infer<typeof row>;

export const evidenceById = nodesById('evidence.byIds', row);
export const evidenceOfPlace = nodesBehind('evidence.byPlaces', row, evidenceById);

const figureRow = z
  .object({
    id: z.string(),
    label: z.string(),
    ...storedCell,
    unit: z.string().nullable(),
    fiscalYear: z.number().nullable(),
  })
  .transform(legible);

export type Figure = z.infer<typeof figureRow>;

export const figuresOfEvidence = listBehind('figure.byEvidence', figureRow);
