import { z } from 'zod';
import {
  type Combinators,
  equal,
  type Filter,
  filterOf,
  inPlan,
  matchesCode,
  matchesName,
  oneOf,
  related,
  step,
  type ValuesOf,
} from '../list/filter.js';
import { relatedTo } from '../list/filter.known.js';
import { printedOrder, sortedBy, sortedByNumberIfAny } from '../list/list.definition.js';
import { list } from '../list/list.js';
import { nodeBehind, nodesBehind, nodesById } from '../store/edge.js';
import type { IndicatorWhere } from './indicator.repository.js';
import type { InitiativeWhere } from './initiative.repository.js';
import type { IssueWhere } from './issue.repository.js';
import { numbersOfPlace, storedNumbers } from './numbers.js';
import { indicatorsIn, printedIn, programsIn } from './paths.js';
import { pillarFilter } from './pillar.repository.js';
import type { PolicyWhere } from './policy.repository.js';
import type { ProgramWhere } from './program.repository.js';
import { municipality, page } from './shared.filter.js';

const row = z
  .object({
    id: z.string(),
    ...storedNumbers,
    name: z.string(),
    priority: z.boolean(),
    page: z.number().nullable(),
    noIndicatorReason: z.string().nullable(),
  })
  .transform(numbersOfPlace);

export type Measure = z.infer<typeof row>;

export const measureById = nodesById('measure.byIds', row);
export const measuresOfPillar = nodesBehind('measure.byPillars', row, measureById);
export const measureOfVision = nodeBehind('measure.byVisions', row, measureById);
export const measureOfIssue = nodeBehind('measure.byIssues', row, measureById);
export const measureOfPolicy = nodeBehind('measure.byPolicies', row, measureById);
export const measureOfInitiative = nodeBehind('measure.byInitiatives', row, measureById);
export const measureOfIndicator = nodeBehind('measure.byIndicators', row, measureById);
export const measureOfEvidence = nodeBehind('measure.byEvidence', row, measureById);
export const measuresOfProgram = nodesBehind('measure.byPrograms', row, measureById);

const filterFields = {
  id: oneOf('id'),
  plan: inPlan,
  code: matchesCode,
  name: matchesName,
  priority: equal<boolean>('priority'),
  pillar: related(
    (measure, to) => step(measure, 'HAS_MEASURE', 'left', 'Pillar', to),
    () => pillarFilter,
  ),
  page,
  municipality,
  issues: relatedTo<IssueWhere>('ISSUE', (measure, to) => printedIn(measure, ['FACES'], 'Issue', to)),
  policies: relatedTo<PolicyWhere>('POLICY', (measure, to) =>
    printedIn(measure, ['HAS_POLICY', 'RELISTS'], 'Policy', to),
  ),
  initiatives: relatedTo<InitiativeWhere>('INITIATIVE', (measure, to) =>
    step(measure, 'HAS_INITIATIVE', 'right', 'Initiative', to),
  ),
  programs: relatedTo<ProgramWhere>('PROGRAM', programsIn),
  indicators: relatedTo<IndicatorWhere>('INDICATOR', indicatorsIn),
};

export interface MeasureWhere extends ValuesOf<typeof filterFields>, Combinators<MeasureWhere> {}

export const measureFilter: Filter<MeasureWhere> = filterOf('MEASURE', filterFields);

export const measures = list({
  noun: 'measure',
  label: 'Measure',
  row,
  byId: measureById,
  filter: measureFilter,
  sortKeys: {
    PRINTED: printedOrder,
    CODE: sortedBy('codeKey'),
    NAME: sortedBy('name'),
    PROGRAMS: sortedBy('programCount', 'number'),
    DEPARTMENTS: sortedBy('departmentCount', 'number'),
    INDICATORS: sortedBy('indicatorCount', 'number'),
    PAGE: sortedByNumberIfAny('page'),
  },
});
