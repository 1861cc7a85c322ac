import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import {
  departments,
  divisionsOfDepartment,
  namesOfDepartment,
  parentOfDepartment,
} from '../../data/plan/department.repository.js';
import { municipalityOfDepartment } from '../../data/plan/municipality.repository.js';
import { planById } from '../../data/plan/plan.repository.js';
import { programsOfDepartment } from '../../data/plan/program.repository.js';
import { connection } from '../list/connection.js';
import { connectionOf } from '../list/connection.type.js';
import { rootList } from '../list/root.list.js';
import type { Context } from '../request/context.js';
import { DepartmentListArgs } from './department.input.js';
import { Department, DepartmentName } from './department.type.js';
import { Municipality } from './municipality.type.js';
import { Plan } from './plan.type.js';
import { ProgramConnection } from './program.connection.js';
import { ProgramListArgs } from './program.input.js';
import { rubyOf } from './ruby.js';
import { RUBY_DESCRIPTION, RubyPart } from './ruby.type.js';

const DepartmentConnection = connectionOf(Department);

@Resolver(() => Department)
export class DepartmentResolver {
  @Query(() => DepartmentConnection, rootList('Departments (担当課) of all municipalities.'))
  departments(@Ctx() context: Context, @Args(() => DepartmentListArgs) args: InstanceType<typeof DepartmentListArgs>) {
    return connection(context, departments, args);
  }

  @FieldResolver(() => [RubyPart], { description: RUBY_DESCRIPTION })
  ruby(@Root() node: Department, @Ctx() context: Context) {
    return rubyOf(node, context);
  }

  @FieldResolver(() => Municipality, { description: 'The municipality it belongs to.' })
  municipality(@Root() { id }: Department, @Ctx() { loaders }: Context) {
    return loaders.load(municipalityOfDepartment, id);
  }

  @FieldResolver(() => [DepartmentName], { description: 'What each plan calls it, the oldest plan first.' })
  names(@Root() { id }: Department, @Ctx() { loaders }: Context) {
    return loaders.load(namesOfDepartment, id);
  }

  @FieldResolver(() => Department, {
    nullable: true,
    description: 'The body it belongs to, such as the 部 of a 課, by its newest plan; null if none is printed.',
  })
  parent(@Root() { id }: Department, @Ctx() { loaders }: Context) {
    return loaders.load(parentOfDepartment, id);
  }

  @FieldResolver(() => [Department], { description: 'The bodies that belong to it, by their newest plans.' })
  divisions(@Root() { id }: Department, @Ctx() { loaders }: Context) {
    return loaders.load(divisionsOfDepartment, id);
  }

  @FieldResolver(() => ProgramConnection, { description: 'The programs it is responsible for, alone or with others.' })
  programs(
    @Root() { id }: Department,
    @Ctx() context: Context,
    @Args(() => ProgramListArgs) args: InstanceType<typeof ProgramListArgs>,
  ) {
    return connection(context, programsOfDepartment, args, id);
  }
}

@Resolver(() => DepartmentName)
export class DepartmentNameResolver {
  @FieldResolver(() => Plan, { description: 'The plan.' })
  plan(@Root() { planId }: DepartmentName, @Ctx() { loaders }: Context) {
    return loaders.load(planById, planId);
  }
}
