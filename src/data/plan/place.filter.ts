import Cypher from '@neo4j/cypher-builder';
import type { NodeKind } from '../../domain/plan.js';
import {
  type Combinators,
  type FieldPredicate,
  type Filter,
  filterOf,
  inPlan,
  matchesName,
  matchesText,
  oneOf,
  related,
  step,
  type ValuesOf,
} from '../list/filter.js';
import { relatedTo } from '../list/filter.known.js';
import { amount, fact, mark, rating } from './beside.filter.js';
import { departmentFilter } from './department.repository.js';
import type { IndicatorWhere } from './indicator.repository.js';
import { indicatorsInAny, programsInAny } from './paths.js';
import type { ProgramWhere } from './program.repository.js';
import { municipality, page } from './shared.filter.js';

/** Its kind is the first word of what it is called by. */
const isOfKind: FieldPredicate<readonly NodeKind[]> = (node, kinds) =>
  Cypher.in(node.property('mention').index(0), new Cypher.Param(kinds));

const filterFields = {
  id: oneOf('id'),
  plan: inPlan,
  nodeKind: isOfKind,
  levelName: matchesText('foldedLevelName'),
  name: matchesName,
  printedNumber: matchesText('foldedPrintedNumber'),
  page,
  municipality,
  department: related(
    (place, to) => step(place, 'ENTRUSTED_TO', 'right', 'Department', to),
    () => departmentFilter,
  ),
  mark,
  rating,
  amount,
  fact,
  programs: relatedTo<ProgramWhere>('PROGRAM', programsInAny),
  indicators: relatedTo<IndicatorWhere>('INDICATOR', indicatorsInAny),
};

export interface PlaceWhere extends ValuesOf<typeof filterFields>, Combinators<PlaceWhere> {}

export const placeFilter: Filter<PlaceWhere> = filterOf('PLACE', filterFields);
