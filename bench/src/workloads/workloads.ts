import { allDepartmentsWorkload } from './all-departments-workload.workload.js';
import { bodyPrograms } from './body-programs.workload.js';
import { departmentWorkload } from './department-workload.workload.js';
import { nestedList } from './nested-list.workload.js';
import { nodeById } from './node.workload.js';
import { search } from './search.workload.js';
import { trace } from './trace.workload.js';
import { tree } from './tree.workload.js';
import type { Workload } from './workload.js';

/** Every question, in the order of the report. */
export const WORKLOADS: readonly Workload[] = [
  nodeById,
  tree,
  trace,
  departmentWorkload,
  allDepartmentsWorkload,
  bodyPrograms,
  nestedList,
  search,
];
