import { z } from 'zod';
import { EVIDENCE_KINDS } from '../../domain/plan.js';
import { listBehind, nodesBehind, nodesById } from '../store/edge.js';
import { legible, storedCell } from '../store/stored-number.js';

const row = z.object({ id: z.string(), kind: z.enum(EVIDENCE_KINDS), summary: z.string() });

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
