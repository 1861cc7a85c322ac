import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { analysisFilter } from '../../data/analysis/filters.js';
import {
  readWorkload,
  type WorkloadGroup,
  type WorkloadRow as WorkloadRowRead,
} from '../../data/analysis/workload.repository.js';
import { readWorkloadSums } from '../../data/analysis/workload.sums.js';
import { ordersOf } from '../../data/list/page.js';
import { initiativeById } from '../../data/plan/initiative.repository.js';
import { measureById } from '../../data/plan/measure.repository.js';
import { pillarById } from '../../data/plan/pillar.repository.js';
import { planById } from '../../data/plan/plan.repository.js';
import { rootList } from '../list/root.list.js';
import { checkWhere } from '../list/where.check.js';
import { Initiative } from '../plan/initiative.type.js';
import { Measure } from '../plan/measure.type.js';
import { Pillar } from '../plan/pillar.type.js';
import { Plan } from '../plan/plan.type.js';
import { ProgramCount } from '../plan/program.type.js';
import type { Context } from '../request/context.js';
import type { GroupedLevel } from '../request/outside-levels.js';
import { selects } from '../request/selection.js';
import { ASSUMING, assumedPlan, withoutDepartment } from './assumption.check.js';
import { AssumptionInput } from './assumption.input.js';
import { checkFirst, FirstArgs, firstCounted, firstRows } from './first.args.js';
import { checkListings, isOverAll } from './over-all.js';
import { WorkloadGroupEnum, WorkloadOrder, WorkloadWhere } from './workload.input.js';
import { WorkloadGroupKey, WorkloadRow } from './workload.type.js';

/** What the rows have of each level that they can be grouped by. */
const KEYS = { PILLAR: 'pillarId', MEASURE: 'measureId', INITIATIVE: 'initiativeId' } as const;
/** By these it was counted when plans were stored: the kind is the department's own. */
const COUNTED_GROUPS: readonly WorkloadGroup[] = ['PILLAR', 'DEPARTMENT_KIND'];
const GROUPED_LEVELS = Object.keys(KEYS) as GroupedLevel[];

@Resolver(() => WorkloadRow)
export class WorkloadRowResolver {
  @Query(
    () => [WorkloadRow],
    rootList(
      'The workload of departments: one row per department, or per department and group, over the loaded listings in the group. Departments without matching programs have no row.',
    ),
  )
  async departmentWorkload(
    @Ctx() context: Context,
    @Arg('where', () => WorkloadWhere, { nullable: true, description: 'Filter; all when omitted.' })
    asked: WorkloadWhere | null = null,
    @Arg('groupBy', () => [WorkloadGroupEnum], {
      nullable: true,
      description:
        'What to group by, in addition to the department. Programs listed under no such level are in rows where it is null; `extensions.outsideLevels` says so.',
    })
    groups: WorkloadGroup[] | null = null,
    @Arg('orderBy', () => [WorkloadOrder], { nullable: true, description: 'Sort order; printed order by default.' })
    orderBy: WorkloadOrder[] | null = null,
    @Arg('assuming', () => [AssumptionInput], { nullable: true, description: ASSUMING })
    assuming: AssumptionInput[] | null = null,
    @Args(() => FirstArgs) first: FirstArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const groupBy = groups ?? [];
    checkFirst(first);
    const where = asked ?? {};
    const carried = await assumedPlan(context, assuming, where, info, [['department']]);
    const { lookUpUnless } = await checkWhere(context, analysisFilter, carried ? withoutDepartment(where) : where);
    const { graph } = context;
    const order = ordersOf(orderBy ?? [], 'DESC');
    const ofRow = (row: WorkloadRowRead) => ({ ...row, groupBy });
    if (isOverAll(where) && groupBy.every((group) => COUNTED_GROUPS.includes(group))) {
      const isByPillar = groupBy.includes('PILLAR');
      const counted = readWorkloadSums(graph, where, order, isByPillar);
      if (isByPillar && (await counted.outside()) > 0) context.outsideLevels.note('PILLAR', info);
      const rows = await firstCounted(context, counted, first, info);
      await lookUpUnless(rows.length > 0);
      return rows.map(ofRow);
    }
    await checkListings(context, where);
    const rows = await readWorkload(graph, where, groupBy, order, selects(info, ['leads']), carried);
    await lookUpUnless(rows.length > 0);
    for (const level of GROUPED_LEVELS)
      if (groupBy.includes(level) && rows.some((row) => row[KEYS[level]] === null))
        context.outsideLevels.note(level, info);
    return firstRows(context, rows.map(ofRow), first, info);
  }

  @FieldResolver(() => WorkloadGroupKey, {
    nullable: true,
    description: 'The group of the row; null without `groupBy`.',
  })
  group(@Root() row: WorkloadRow & WorkloadGroupKey) {
    if (!row.groupBy?.length) return null;
    const { planId, pillarId, measureId, initiativeId, priority } = row;
    const departmentKind = row.groupBy.includes('DEPARTMENT_KIND') ? row.department.kind : null;
    return { planId, pillarId, measureId, initiativeId, priority, departmentKind };
  }

  @FieldResolver(() => ProgramCount, { description: '延べ, 実 and 再掲.' })
  programs(@Root() { listed, distinct, relisted }: WorkloadRow) {
    return { listed, distinct, relisted };
  }
}

@Resolver(() => WorkloadGroupKey)
export class WorkloadGroupKeyResolver {
  @FieldResolver(() => Plan, { nullable: true, description: 'The plan.' })
  plan(@Root() { planId }: WorkloadGroupKey, @Ctx() { loaders }: Context) {
    return ifAsked(planId, (id) => loaders.load(planById, id));
  }

  @FieldResolver(() => Pillar, { nullable: true, description: 'The pillar.' })
  pillar(@Root() { pillarId }: WorkloadGroupKey, @Ctx() { loaders }: Context) {
    return ifAsked(pillarId, (id) => loaders.load(pillarById, id));
  }

  @FieldResolver(() => Measure, { nullable: true, description: 'The measure.' })
  measure(@Root() { measureId }: WorkloadGroupKey, @Ctx() { loaders }: Context) {
    return ifAsked(measureId, (id) => loaders.load(measureById, id));
  }

  @FieldResolver(() => Initiative, { nullable: true, description: 'The initiative.' })
  initiative(@Root() { initiativeId }: WorkloadGroupKey, @Ctx() { loaders }: Context) {
    return ifAsked(initiativeId, (id) => loaders.load(initiativeById, id));
  }
}

/** Loads what a row is counted in, or nothing where it is not counted by that. */
function ifAsked<Node>(id: string | null, load: (id: string) => Promise<Node>) {
  return id === null ? null : load(id);
}
