import { Field, ID, InputType, Int } from 'type-graphql';
import type { WorkloadGroup, WorkloadOrderField } from '../../data/analysis/workload.repository.js';
import type { SortDirection } from '../../data/list/page.js';
import { OrderDirection } from '../list/order.input.js';
import { DepartmentWhere } from '../plan/department.input.js';
import { ProgramWhere } from '../plan/program.input.js';
import { enumOf } from '../request/enums.js';

export const WorkloadGroupEnum = enumOf<WorkloadGroup>(
  'WorkloadGroup',
  'What to group a workload by, in addition to the department.',
  {
    PLAN: 'By plan (計画).',
    PILLAR: 'By pillar (柱).',
    MEASURE: 'By measure (施策).',
    INITIATIVE: 'By initiative (取組).',
    PRIORITY: 'By priority: measures marked 重点, and the others.',
    DEPARTMENT_KIND: 'The kind of the department.',
  },
);

const WorkloadOrderFieldEnum = enumOf<WorkloadOrderField>(
  'WorkloadOrderField',
  'Fields that workload rows can be ordered by.',
  {
    NAME: 'By the name of the department, in code point order.',
    LISTED: 'Lines (延べ).',
    DISTINCT: 'Programs (実).',
    RELISTED: 'Lines marked 再掲.',
    SOLO: 'Programs it runs alone.',
    JOINT: 'Programs it runs with others.',
    PILLARS: 'Pillars.',
    MEASURES: 'Measures.',
    INITIATIVES: 'Initiatives.',
    PRIORITY_PROGRAMS: 'Programs in measures marked 重点.',
    INDICATORS: 'Indicators.',
  },
);

@InputType({ description: 'Ordering options for workload rows. Ties are in printed order.' })
export class WorkloadOrder {
  @Field(() => WorkloadOrderFieldEnum, { description: 'The field to order by.' })
  field!: WorkloadOrderField;

  @Field(() => OrderDirection, {
    nullable: true,
    defaultValue: 'DESC',
    description: 'Sort direction; null means DESC.',
  })
  direction?: SortDirection | null;
}

@InputType({
  description: 'Minimum counts of a row, each 1 or more, otherwise INVALID_AT_LEAST.',
})
export class WorkloadHaving {
  @Field(() => Int, { nullable: true, description: 'Lines (延べ).' })
  listed?: number | null;

  @Field(() => Int, { nullable: true, description: 'Programs (実).' })
  distinct?: number | null;

  @Field(() => Int, { nullable: true, description: 'Lines marked 再掲.' })
  relisted?: number | null;

  @Field(() => Int, { nullable: true, description: 'Programs it runs alone.' })
  solo?: number | null;

  @Field(() => Int, { nullable: true, description: 'Programs it runs with others.' })
  joint?: number | null;

  @Field(() => Int, { nullable: true, description: 'Pillars.' })
  pillars?: number | null;

  @Field(() => Int, { nullable: true, description: 'Measures.' })
  measures?: number | null;

  @Field(() => Int, { nullable: true, description: 'Initiatives.' })
  initiatives?: number | null;

  @Field(() => Int, { nullable: true, description: 'Programs in measures marked 重点.' })
  priorityPrograms?: number | null;

  @Field(() => Int, { nullable: true, description: 'Indicators.' })
  indicators?: number | null;
}

@InputType({ description: 'Filter for workload rows. All given conditions must match.' })
export class WorkloadWhere {
  @Field(() => ID, { nullable: true, description: 'The id of the plan; UNKNOWN_ID if it does not exist.' })
  plan?: string | null;

  @Field(() => DepartmentWhere, { nullable: true, description: 'Only matching departments.' })
  department?: DepartmentWhere | null;

  @Field(() => ProgramWhere, {
    nullable: true,
    description: 'Only matching programs count, with all their loaded listings.',
  })
  programs?: ProgramWhere | null;

  @Field(() => WorkloadHaving, { nullable: true, description: 'Only rows with these minimum counts.' })
  having?: WorkloadHaving | null;
}
