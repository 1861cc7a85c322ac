import { ObjectType } from 'type-graphql';
import type { OverlapCell as OverlapCellRow, Overlap as OverlapRow } from '../../data/analysis/overlap.repository.js';
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
}
