import type { Row, Workload } from './workload.js';
import { COUNT, PRODUCT_FIELDS, RETURN, toWorkloadRow, type WorkloadRow } from './workload-of-departments.js';

/** Who carries how much, over all plans: the one question whose answer grows with them. */
export const allDepartmentsWorkload: Workload = {
  name: 'all-departments-workload',
  title: { ja: '全計画の担当課別事業数', en: 'department workload, all plans' },
  variables: () => ({}),
  product: {
    query: `{ departmentWorkload { ${PRODUCT_FIELDS} } }`,
    canonical: ({ departmentWorkload }: { departmentWorkload: WorkloadRow[] }) => departmentWorkload,
  },
  floor: {
    cypher: `MATCH (department:Department)<-[:RUN_BY]-(program:Program)<-[listing:LISTS]-(initiative:Initiative)
      MATCH (initiative)<-[:HAS_INITIATIVE]-(measure:Measure)<-[:HAS_MEASURE]-(pillar:Pillar)
      ${COUNT}
      ${RETURN}`,
    answer: (rows: Row[]) => ({ departmentWorkload: rows.map(toWorkloadRow) }),
  },
  targets: { floor: 1.3, warmOverFloor: 50, growth: 'linear' },
  concurrency: 1,
};
