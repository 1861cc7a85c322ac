import { Field, Int, ObjectType } from 'type-graphql';
import type { WorkloadGroup } from '../../data/analysis/workload.repository.js';
import type { DepartmentKind } from '../../domain/plan.js';
import { Department } from '../plan/department.type.js';
import { DepartmentKindEnum } from '../request/enums.js';

@ObjectType({
  simpleResolvers: true,
  description: 'The group of a workload row; fields that are not in `groupBy` are null.',
})
export class WorkloadGroupKey {
  @Field(() => Boolean, { nullable: true, description: 'true: in measures marked 重点; false: in the others.' })
  priority!: boolean | null;

  @Field(() => DepartmentKindEnum, { nullable: true, description: 'The kind of the department.' })
  departmentKind!: DepartmentKind | null;

  planId!: string | null;
  pillarId!: string | null;
  measureId!: string | null;
  initiativeId!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    "The workload of a department, in total or in the row's group, over the loaded listings of its programs.",
})
export class WorkloadRow {
  @Field(() => Department, { description: 'The department.' })
  department!: Department;

  @Field(() => Int, { description: 'Distinct programs it runs alone.' })
  solo!: number;

  @Field(() => Int, { description: 'Distinct programs it runs with others.' })
  joint!: number;

  @Field(() => Int, { description: 'Loaded pillars (柱) its programs are listed under.' })
  pillars!: number;

  @Field(() => Int, { description: 'Loaded measures (施策) its programs are listed under.' })
  measures!: number;

  @Field(() => Int, { description: 'Loaded initiatives (取組) that list its programs.' })
  initiatives!: number;

  @Field(() => Int, { description: 'Distinct programs listed in a measure marked 重点.' })
  priorityPrograms!: number;

  @Field(() => Int, {
    description: 'Distinct programs it is printed as the lead of (主管); 0 where the plan prints no parts.',
  })
  leads!: number;

  @Field(() => Int, {
    description: 'Distinct indicators, not series, of the policies its programs carry out.',
  })
  indicators!: number;

  listed!: number;
  distinct!: number;
  relisted!: number;
  /** What it was asked to be counted by; absent for what a department carries in all. */
  groupBy?: WorkloadGroup[];
}
