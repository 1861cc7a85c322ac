import type { Row, Workload } from './workload.js';
import { COLUMNS, COUNT, PRODUCT_FIELDS, toWorkloadRow, type WorkloadRow } from './workload-of-departments.js';

/** Who carries most with others, over all plans: the one question whose cost grows with them. */
export const allDepartmentsWorkload: Workload = {
  name: 'all-departments-workload',
  title: { ja: '全計画で共同事業の多い100の担当課', en: 'the 100 departments with the most joint programs, all plans' },
  variables: () => ({}),
  product: {
    query: `{ departmentWorkload(first: 100, orderBy: [{ field: JOINT, direction: DESC }]) { ${PRODUCT_FIELDS} } }`,
    canonical: ({ departmentWorkload }: { departmentWorkload: WorkloadRow[] }) => departmentWorkload,
  },
  floor: {
    cypher: `MATCH (department:Department)<-[:RUN_BY]-(program:Program)<-[listing:LISTS]-(initiative:Initiative)
      MATCH (initiative)<-[:HAS_INITIATIVE]-(measure:Measure)<-[:HAS_MEASURE]-(pillar:Pillar)
      ${COUNT}
      ${COLUMNS}
      ORDER BY joint DESC, department.sortKey, department.id LIMIT 100`,
    answer: (rows: Row[]) => ({ departmentWorkload: rows.map(toWorkloadRow) }),
  },
  targets: { floor: 1.3, warmOverFloor: 50, growth: 'linear' },
  concurrency: 1,
};
