import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { partnersOfDepartment } from '../../data/analysis/collaboration.repository.js';
import { emptyWorkload, workloadOfDepartment } from '../../data/analysis/workload.repository.js';
import { departments } from '../../data/plan/department.repository.js';
import { municipalityOfDepartment } from '../../data/plan/municipality.repository.js';
import { programsOfDepartment } from '../../data/plan/program.repository.js';
import { scopeOfId } from '../../domain/identity.js';
import { Collaboration } from '../analysis/collaboration.type.js';
import { WorkloadRow } from '../analysis/workload.type.js';
import { connection } from '../list/connection.js';
import { connectionOf } from '../list/connection.type.js';
import { PageArgs } from '../list/page.args.js';
import { rootList } from '../list/root.list.js';
import { checkWhere } from '../list/where.check.js';
import type { Context } from '../request/context.js';
import { DepartmentOrder, DepartmentWhere } from './department.input.js';
import { Department } from './department.type.js';
import { Municipality } from './municipality.type.js';
import { ProgramConnection } from './program.connection.js';
import { ProgramOrder, ProgramWhere } from './program.input.js';
import { rubyOf } from './ruby.js';
import { RUBY_DESCRIPTION, RubyPart } from './ruby.type.js';

const DepartmentConnection = connectionOf(Department);

@Resolver(() => Department)
export class DepartmentResolver {
  @Query(() => DepartmentConnection, rootList('Departments (担当課) of all municipalities.'))
  departments(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('where', () => DepartmentWhere, { nullable: true, description: 'Filter; all when omitted.' })
    where: DepartmentWhere | undefined,
    @Arg('orderBy', () => [DepartmentOrder], { nullable: true, description: 'Sort order; printed order by default.' })
    orderBy: InstanceType<typeof DepartmentOrder>[] | undefined,
  ) {
    return connection(context, departments, { kind: 'DEPARTMENT' }, { ...page, where, orderBy });
  }

  @FieldResolver(() => [RubyPart], { description: RUBY_DESCRIPTION })
  ruby(@Root() node: Department, @Ctx() context: Context) {
    return rubyOf(node, context);
  }

  @FieldResolver(() => Municipality, { description: 'The municipality it belongs to.' })
  municipality(@Root() { id }: Department, @Ctx() { loaders }: Context) {
    return loaders.load(municipalityOfDepartment, id);
  }

  @FieldResolver(() => WorkloadRow, {
    description: 'Its total workload, in one plan or across all loaded plans of its city; zeros if there is none.',
  })
  async workload(
    @Root() department: Department,
    @Ctx() context: Context,
    @Arg('plan', () => ID, { nullable: true, description: 'The id of a plan; UNKNOWN_ID if it does not exist.' })
    plan: string | undefined,
  ) {
    await checkWhere(context, 'DEPARTMENT', { plan }, [scopeOfId(department.id)], '');
    const row = await context.loaders.load(workloadOfDepartment, { department: department.id, plan: plan ?? null });
    return row ?? emptyWorkload(department);
  }

  @FieldResolver(() => [Collaboration], {
    description:
      'The departments it runs programs with, and those programs, across all loaded plans of its city; most programs first.',
  })
  partners(@Root() { id }: Department, @Ctx() { loaders, coverage }: Context) {
    coverage.crossesPillars(id);
    return loaders.load(partnersOfDepartment, id);
  }

  @FieldResolver(() => ProgramConnection, { description: 'The programs it is responsible for, alone or with others.' })
  programs(
    @Root() { id }: Department,
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('where', () => ProgramWhere, { nullable: true, description: 'Filter; all when omitted.' })
    where: ProgramWhere | undefined,
    @Arg('orderBy', () => [ProgramOrder], { nullable: true, description: 'Sort order; printed order by default.' })
    orderBy: InstanceType<typeof ProgramOrder>[] | undefined,
  ) {
    return connection(context, programsOfDepartment, { kind: 'PROGRAM', parent: id }, { ...page, where, orderBy });
  }
}
