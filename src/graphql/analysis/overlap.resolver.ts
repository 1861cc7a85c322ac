import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { analysisFilter } from '../../data/analysis/filters.js';
import { type Dimension, readOverlap, readOverlapOfKinds } from '../../data/analysis/overlap.repository.js';
import { programById } from '../../data/plan/program.repository.js';
import type { CarriedPlan } from '../../domain/assumption.js';
import { rootList } from '../list/root.list.js';
import { checkWhere } from '../list/where.check.js';
import { loadNode } from '../plan/node.resolver.js';
import { Node } from '../plan/node.type.js';
import { Program, ProgramCount } from '../plan/program.type.js';
import type { Context } from '../request/context.js';
import { CoverageType } from '../request/coverage.type.js';
import { selects } from '../request/selection.js';
import { ASSUMING, assumedPlan } from './assumption.check.js';
import { AssumptionInput } from './assumption.input.js';
import { checkFirst, FirstArgs, firstRows } from './first.args.js';
import { checkListings, isOverAll } from './over-all.js';
import { DimensionEnum, OverlapWhere } from './overlap.input.js';
import { OverlapCell, OverlapMatrix } from './overlap.type.js';

/** Where an answer holds departments. */
const DEPARTMENTS = [['rows'], ['columns'], ['cells', 'row'], ['cells', 'column']];

@Resolver(() => OverlapMatrix)
export class OverlapMatrixResolver {
  @Query(
    () => OverlapMatrix,
    rootList(
      'Programs shared between members of two dimensions: pillar × pillar, department × measure, committee × initiative …',
    ),
  )
  async overlap(
    @Ctx() context: Context,
    @Arg('rows', () => DimensionEnum, { description: 'The dimension of the rows.' }) rows: Dimension,
    @Arg('columns', () => DimensionEnum, { description: 'The dimension of the columns.' }) columns: Dimension,
    @Arg('where', () => OverlapWhere, { nullable: true, description: 'Filter; all when omitted.' })
    asked: OverlapWhere | null = null,
    @Arg('assuming', () => [AssumptionInput], { nullable: true, description: ASSUMING })
    assuming: AssumptionInput[] | null = null,
    @Args(() => FirstArgs) first: FirstArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const where = asked ?? {};
    checkFirst(first);
    const carried = await assumedPlan(context, assuming, where, info, DEPARTMENTS);
    const { scopes, lookUpUnless } = await checkWhere(context, analysisFilter, where);
    // What was counted are numbers.
    const isCounted =
      isOverAll(where) &&
      rows === 'DEPARTMENT_KIND' &&
      columns === 'DEPARTMENT_KIND' &&
      !selects(info, ['cells', 'sharedPrograms']);
    if (!isCounted) await checkListings(context, where);
    const { graph } = context;
    const { cells, ...members } = await (isCounted
      ? readOverlapOfKinds(graph)
      : readOverlap(graph, rows, columns, where, carried));
    await lookUpUnless(members.rows.length + members.columns.length > 0);
    const given = carried ? cells.map((cell) => ({ ...cell, carried })) : cells;
    return { ...members, cells: await firstRows(context, given, first, info), scopes, carried };
  }

  @FieldResolver(() => [Node], {
    description: 'The members with any of the programs, in printed order, including those that share none.',
  })
  rows(@Root() { rows, carried }: OverlapMatrix, @Ctx() context: Context) {
    return Promise.all(rows.map((id) => member(context, id, carried)));
  }

  @FieldResolver(() => [Node], {
    description: 'The members with any of the programs, in printed order, including those that share none.',
  })
  columns(@Root() { columns, carried }: OverlapMatrix, @Ctx() context: Context) {
    return Promise.all(columns.map((id) => member(context, id, carried)));
  }

  @FieldResolver(() => [OverlapCell], { description: 'The cells, row by row in printed order.' })
  cells(@Root() { cells }: OverlapMatrix) {
    return cells;
  }

  @FieldResolver(() => CoverageType, { description: 'What is missing from the answer because it is not loaded.' })
  coverage(@Root() { scopes }: OverlapMatrix, @Ctx() { coverage }: Context) {
    return coverage.of(scopes);
  }
}

@Resolver(() => OverlapCell)
export class OverlapCellResolver {
  @FieldResolver(() => Node, { description: 'The member of the row.' })
  row(@Root() { rowId, carried }: OverlapCell, @Ctx() context: Context) {
    return member(context, rowId, carried);
  }

  @FieldResolver(() => Node, { description: 'The member of the column, never that of the row.' })
  column(@Root() { columnId, carried }: OverlapCell, @Ctx() context: Context) {
    return member(context, columnId, carried);
  }

  @FieldResolver(() => ProgramCount, {
    description:
      'The numbers of shared programs (実) and of their lines (延べ, 再掲) under the row or column; all their loaded lines if both are departments or working groups.',
  })
  programs(@Root() { listed, distinct, relisted }: OverlapCell): ProgramCount {
    return { listed, distinct, relisted };
  }

  @FieldResolver(() => [Program], { description: 'The programs they share, in printed order.' })
  async sharedPrograms(@Root() { programs }: OverlapCell, @Ctx() { loaders }: Context) {
    const shared = await Promise.all(programs.map((id) => loaders.load(programById, id)));
    return loaders.give(shared, shared.length);
  }
}

/** A member: of departments that are assumed the one of these, which may be made. */
const member = (context: Context, id: string, carried: CarriedPlan | undefined) =>
  carried?.bodies.get(id) ?? loadNode(context, id);
