import Cypher from '@neo4j/cypher-builder';
import { z } from 'zod';
import { EVIDENCE_KINDS, type EvidenceKind } from '../../domain/plan.js';
import { canonical } from '../../domain/plan-graph.js';
import {
  type Filter,
  filterOf,
  inPlan,
  type JoinedField,
  oneOf,
  related,
  step,
  type ValuesOf,
} from '../list/filter.js';
import { printedOrder } from '../list/list.definition.js';
import { list } from '../list/list.js';
import { inRange, type RangeWhere } from '../list/range.js';
import { listBehind, nodesBehind, nodesById } from '../store/edge.js';
import { legible, storedCell } from '../store/stored-number.js';
import { measureFilter } from './measure.repository.js';
import { numbersOfReason, storedNumbers } from './numbers.js';
import { printedUnder } from './paths.js';
import { page, summary } from './shared.filter.js';

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

/** It cites such a number. */
const citesNumber: JoinedField<RangeWhere> = {
  joined: (reads, range) =>
    reads.once(`figure ${canonical(range)}`, () => {
      const figure = new Cypher.Node();
      const path = step(reads.node, 'CITES', 'right', 'Figure', figure);
      return new Cypher.Exists(new Cypher.Match(path).where(inRange(figure.property('value'), range)));
    }) as Cypher.Predicate,
};

const filterFields = {
  id: oneOf('id'),
  plan: inPlan,
  kind: oneOf<EvidenceKind>('kind'),
  summary,
  page,
  figure: citesNumber,
  measure: related(
    (evidence, to) => printedUnder(evidence, 'RESTS_ON', 'MEASURE', to),
    () => measureFilter,
  ),
};

export interface EvidenceWhere extends ValuesOf<typeof filterFields> {}

export const evidenceFilter: Filter<EvidenceWhere> = filterOf('EVIDENCE', filterFields);

export const evidence = list({
  noun: 'evidence',
  label: 'Evidence',
  row,
  byId: evidenceById,
  filter: evidenceFilter,
  sortKeys: { PRINTED: printedOrder },
});
