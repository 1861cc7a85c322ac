import { ObjectType } from 'type-graphql';
import type { OverlapCell as OverlapCellRow, Overlap as OverlapRow } from '../../data/analysis/overlap.repository.js';
import type { CarriedPlan } from '../../domain/assumption.js';
import type { Scopes } from '../request/where.scope.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'Programs shared between a row and a column. Cells without shared programs are omitted, and so is the diagonal.',
})
export class OverlapCell implements OverlapCellRow {
  rowId!: string;
  columnId!: string;
  distinct!: number;
  listed!: number;
  relisted!: number;
  programs!: string[];
  /** As that of the matrix. */
  carried?: CarriedPlan;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The programs that members of two dimensions share. If both dimensions are the same, the matrix is symmetric: each pair has two cells.',
})
export class OverlapMatrix implements OverlapRow {
  rows!: string[];
  columns!: string[];
  cells!: OverlapCell[];
  /** The plans it rests on. */
  scopes!: Scopes;
  /** The plan as it is assumed to be carried, where its departments are of that. */
  carried?: CarriedPlan | undefined;
}
