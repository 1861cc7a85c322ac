import { ObjectType } from 'type-graphql';
import type { OverlapCell as OverlapCellRow, Overlap as OverlapRow } from '../data/overlap.repository.js';
import type { Scopes } from './where.scope.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'Programs shared between a row and a column. Cells that share none are left out, and so is the diagonal.',
})
export class OverlapCell implements OverlapCellRow {
  rowId!: string;
  columnId!: string;
  programs!: string[];
  listed!: number;
  relisted!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Which programs the members of two dimensions share. Between members of one dimension it is symmetric: each pair has two cells.',
})
export class OverlapMatrix implements OverlapRow {
  rows!: string[];
  columns!: string[];
  cells!: OverlapCell[];
  /** The plans it rests on. */
  scopes!: Scopes;
}
