import type { Row, Workload } from './workload.js';
import { COUNT, PRODUCT_FIELDS, RETURN, toWorkloadRow, type WorkloadRow } from './workload-of-departments.js';

const CYPHER = `MATCH (:Plan {id: $plan})-[:HAS_PILLAR]->(pillar:Pillar)-[:HAS_MEASURE]->(measure:Measure)
  MATCH (measure)-[:HAS_INITIATIVE]->(initiative:Initiative)-[listing:LISTS]->(program:Program)-[:RUN_BY]->(department:Department)
  ${COUNT}`;

interface NativeDepartment {
  id: string;
  name: string;
  programs: {
    id: string;
    departments: { id: string }[];
    initiativesConnection: {
      edges: {
        properties: { relisted: boolean };
        node: {
          id: string;
          policies: { indicators: { id: string }[] }[];
          measure: { id: string; priority: boolean; pillar: { id: string }[] }[];
        };
      }[];
    };
  }[];
}

/** Who carries how much, in one plan. */
export const departmentWorkload: Workload = {
  name: 'department-workload',
  title: { ja: '一つの計画の担当課別事業数', en: 'department workload, one plan' },
  variables: ({ plan }) => ({ plan }),
  product: {
    query: `query Workload($plan: ID!) { departmentWorkload(where: { plan: $plan }) { ${PRODUCT_FIELDS} } }`,
    canonical: ({ departmentWorkload }: { departmentWorkload: WorkloadRow[] }) => departmentWorkload,
  },
  tuned: {
    types: `
      type WorkloadRow {
        id: ID! name: String! listed: Int! distinct: Int! relisted: Int! solo: Int! joint: Int!
        pillars: Int! measures: Int! initiatives: Int! priorityPrograms: Int! indicators: Int!
      }
      type Query {
        departmentWorkload(plan: ID!): [WorkloadRow!]! @cypher(
          statement: """
          ${CYPHER}
          WITH * ORDER BY department.sortKey, department.id
          RETURN {
            id: department.id, name: department.name, listed: listed, distinct: distinct, relisted: relisted, solo: solo,
            joint: joint, pillars: pillars, measures: measures, initiatives: initiatives,
            priorityPrograms: priorityPrograms, indicators: indicators
          } AS row
          """
          columnName: "row"
        )
      }`,
    query: `query Workload($plan: ID!) {
      departmentWorkload(plan: $plan) {
        id name listed distinct relisted solo joint pillars measures initiatives priorityPrograms indicators
      }
    }`,
    canonical: ({ departmentWorkload }: { departmentWorkload: Row[] }) => departmentWorkload.map(toWorkloadRow),
  },
  native: {
    query: `query Workload($plan: String!) {
      departments(where: { programs: { some: { plan: { eq: $plan } } } }, sort: [{ sortKey: ASC }, { id: ASC }]) { id name
        programs(where: { plan: { eq: $plan } }) { id departments { id }
          initiativesConnection { edges {
            properties { relisted }
            node { id policies { indicators { id } } measure { id priority pillar { id } } } } } } }
    }`,
    // A generic layer counts neither distinct nor across levels: its client does.
    canonical: ({ departments }: { departments: NativeDepartment[] }) => departments.map(counted),
  },
  floor: { cypher: `${CYPHER} ${RETURN}`, answer: (rows: Row[]) => ({ departmentWorkload: rows.map(toWorkloadRow) }) },
  targets: { floor: 1.5, peer: 0.8, native: 0.01, warm: 5, growth: 'same' },
};

function counted({ id, name, programs }: NativeDepartment): WorkloadRow {
  const listings = programs.flatMap((program) =>
    program.initiativesConnection.edges.map(({ properties, node }) => ({ program, ...properties, initiative: node })),
  );
  const distinct = (ids: string[]) => new Set(ids).size;
  const measures = listings.flatMap(({ initiative }) => initiative.measure);
  const indicators = listings.flatMap(({ initiative }) => initiative.policies.flatMap((policy) => policy.indicators));
  const joint = programs.filter(({ departments }) => departments.length > 1).length;
  return {
    department: { id, name },
    programs: {
      listed: listings.length,
      distinct: programs.length,
      relisted: listings.filter(({ relisted }) => relisted).length,
    },
    solo: programs.length - joint,
    joint,
    pillars: distinct(measures.flatMap(({ pillar }) => pillar.map((each) => each.id))),
    measures: distinct(measures.map((measure) => measure.id)),
    initiatives: distinct(listings.map(({ initiative }) => initiative.id)),
    priorityPrograms: distinct(
      listings
        .filter(({ initiative }) => initiative.measure.some(({ priority }) => priority))
        .map(({ program }) => program.id),
    ),
    indicators: distinct(indicators.map((indicator) => indicator.id)),
  };
}
