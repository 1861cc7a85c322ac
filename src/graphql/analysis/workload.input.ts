import { Field, ID, InputType, Int } from 'type-graphql';
import type {
  WorkloadHaving as Having,
  WorkloadGroup,
  WorkloadOrderField,
} from '../../data/analysis/workload.repository.js';
import type { SortDirection } from '../../data/list/page.js';
import { WORKLOAD_COUNTS, type WorkloadCountField } from '../../domain/workload.js';
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

const COUNT_DESCRIPTIONS = Object.fromEntries(
  Object.entries(WORKLOAD_COUNTS).map(([field, { description }]) => [field, description]),
) as Record<WorkloadCountField, string>;

const WorkloadOrderFieldEnum = enumOf<WorkloadOrderField>(
  'WorkloadOrderField',
  'Fields that workload rows can be ordered by.',
  { NAME: 'By the name of the department, in code point order.', ...COUNT_DESCRIPTIONS },
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
class WorkloadHaving {}

for (const { column, description } of Object.values(WORKLOAD_COUNTS)) {
  Field(() => Int, { nullable: true, description })(WorkloadHaving.prototype, column);
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
  having?: Having | null;
}
