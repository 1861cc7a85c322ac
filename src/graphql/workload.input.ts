import { Field, ID, InputType, Int } from 'type-graphql';
import type { SortDirection } from '../data/page.js';
import type { WorkloadGroup, WorkloadOrderField } from '../data/workload.repository.js';
import { DepartmentWhere } from './department.input.js';
import { enumOf } from './enums.js';
import { OrderDirection } from './order.input.js';
import { ProgramWhere } from './program.input.js';

export const WorkloadGroupEnum = enumOf<WorkloadGroup>(
  'WorkloadGroup',
  'What a workload is counted by, beside the department.',
  {
    PLAN: 'Each plan (計画).',
    PILLAR: 'Each pillar (柱).',
    MEASURE: 'Each measure (施策).',
    INITIATIVE: 'Each initiative (取組).',
    PRIORITY: 'Measures marked 重点, and the others.',
    DEPARTMENT_KIND: 'The kind of the department.',
  },
);

const WorkloadOrderFieldEnum = enumOf<WorkloadOrderField>('WorkloadOrderField', 'What a workload can be ordered by.', {
  NAME: 'The name of the department, by the code points of its characters.',
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
});

@InputType({ description: 'An order of workload rows; ties stand in printed order.' })
export class WorkloadOrder {
  @Field(() => WorkloadOrderFieldEnum, { description: 'What to order by.' })
  field!: WorkloadOrderField;

  @Field(() => OrderDirection, {
    nullable: true,
    defaultValue: 'DESC',
    description: 'Which end comes first; null means DESC.',
  })
  direction?: SortDirection | null;
}

@InputType({
  description: 'Only rows with at least so many, each 1 or more; INVALID_AT_LEAST below.',
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

@InputType({ description: 'Which workload; all that is given must hold.' })
export class WorkloadWhere {
  @Field(() => ID, { nullable: true, description: 'The id of the plan; UNKNOWN_ID where that is not here.' })
  plan?: string | null;

  @Field(() => DepartmentWhere, { nullable: true, description: 'Only such departments.' })
  department?: DepartmentWhere | null;

  @Field(() => ProgramWhere, {
    nullable: true,
    description: 'Only such programs count, with all their loaded listings.',
  })
  programs?: ProgramWhere | null;

  @Field(() => WorkloadHaving, { nullable: true, description: 'Only rows with at least so many.' })
  having?: WorkloadHaving | null;
}
