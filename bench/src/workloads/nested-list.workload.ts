import type { Row, Workload } from './workload.js';

interface Named {
  id: string;
  name: string;
}
interface Program extends Named {
  departments: Named[];
  initiatives: Named[];
}
interface Department extends Named {
  totalCount: number;
  programs: Program[];
}

/** In the names of half of all programs. */
const TEXT = '支援';

/** What a department runs under this text in measures that are marked 重点. */
const PROGRAMS = `MATCH (:Municipality {id: $municipality})-[:HAS_DEPARTMENT]->(department:Department)
  CALL (department) {
    MATCH (department)<-[:RUN_BY]-(program:Program)
    WHERE program.name CONTAINS $text
      AND EXISTS { (program)<-[:LISTS]-(:Initiative)<-[:HAS_INITIATIVE]-(:Measure {priority: true}) }
    WITH program ORDER BY program.sortKey
    RETURN collect(program) AS programs
  }`;
const DEPARTMENTS = 'MATCH (program)-[runBy:RUN_BY]->(body:Department)';
const INITIATIVES = 'MATCH (program)<-[:LISTS]-(initiative:Initiative)';

/** What the departments of a city run of a kind: a page of each, how many there are, and what is beside them. */
export const nestedList: Workload = {
  name: 'nested-list',
  title: { ja: '入れ子の一覧：絞り込み、件数、二つの辺', en: 'nested list with filters, counts and two edges' },
  variables: ({ municipality }) => ({ municipality, text: TEXT }),
  product: {
    query: `query Nested($municipality: ID!, $text: String!) {
      departments(where: { municipality: { id: [$municipality] } }, first: 100) { nodes { id name
        programs(where: { name: { contains: $text }, measure: { priority: true } }, first: 5) {
          totalCount
          nodes { id name departments { id name } initiatives { id name } } } } }
    }`,
    canonical: ({ departments }: { departments: { nodes: ProductDepartment[] } }): Department[] =>
      departments.nodes.map(({ id, name, programs: { totalCount, nodes: programs } }) => ({
        id,
        name,
        totalCount,
        programs,
      })),
  },
  tuned: {
    types: `
      type DepartmentOfCity { id: ID! name: String! totalCount: Int! programs: [ProgramOfDepartment!]! }
      type ProgramOfDepartment { id: ID! name: String! departments: [Link!]! initiatives: [Link!]! }
      type Link { id: ID! name: String! }
      type Query {
        departmentsOfCity(municipality: ID!, text: String!): [DepartmentOfCity!]! @cypher(
          statement: """
          ${PROGRAMS}
          WITH * ORDER BY department.sortKey, department.id
          RETURN {
            id: department.id, name: department.name, totalCount: size(programs),
            programs: [program IN programs[..5] | {
              id: program.id, name: program.name,
              departments: COLLECT { ${DEPARTMENTS} RETURN { id: body.id, name: body.name } ORDER BY runBy.order },
              initiatives: COLLECT {
                ${INITIATIVES} RETURN { id: initiative.id, name: initiative.name } ORDER BY initiative.sortKey
              }
            }]
          } AS row
          """
          columnName: "row"
        )
      }`,
    query: `query Nested($municipality: ID!, $text: String!) {
      departmentsOfCity(municipality: $municipality, text: $text) { id name totalCount
        programs { id name departments { id name } initiatives { id name } } }
    }`,
    canonical: ({ departmentsOfCity }: { departmentsOfCity: Department[] }) => departmentsOfCity,
  },
  native: {
    // Begun at the city, which is found by its index; among all departments it would look at every one.
    query: `query Nested($municipality: ID!, $text: String!) {
      municipalities(where: { id: { eq: $municipality } }) {
        departments(sort: [{ sortKey: ASC }, { id: ASC }]) { id name
          programsConnection(
            where: { node: {
              name: { contains: $text }
              initiatives: { some: { measure: { some: { priority: { eq: true } } } } }
            } }
            first: 5
            sort: [{ node: { sortKey: ASC } }]
          ) {
            totalCount
            edges { node { id name
              departments: departmentsConnection(sort: [{ edge: { order: ASC } }]) { edges { node { id name } } }
              initiatives(sort: [{ sortKey: ASC }]) { id name } } } } } }
    }`,
    canonical: ({ municipalities: [city] }: { municipalities: [{ departments: NativeDepartment[] }] }): Department[] =>
      city.departments.map(({ id, name, programsConnection: { totalCount, edges } }) => ({
        id,
        name,
        totalCount,
        programs: edges.map(({ node: { departments, ...program } }) => ({
          ...program,
          departments: departments.edges.map(({ node }) => node),
        })),
      })),
  },
  floor: {
    cypher: `${PROGRAMS}
      UNWIND CASE programs WHEN [] THEN [null] ELSE programs[..5] END AS program
      RETURN department.id AS id, department.name AS name, size(programs) AS totalCount,
        program.id AS programId, program.name AS programName,
        COLLECT { ${DEPARTMENTS} RETURN body.id ORDER BY runBy.order } AS departmentIds,
        COLLECT { ${DEPARTMENTS} RETURN body.name ORDER BY runBy.order } AS departmentNames,
        COLLECT { ${INITIATIVES} RETURN initiative.id ORDER BY initiative.sortKey } AS initiativeIds,
        COLLECT { ${INITIATIVES} RETURN initiative.name ORDER BY initiative.sortKey } AS initiativeNames
      ORDER BY department.sortKey, department.id, program.sortKey`,
    answer: (rows: Row[]) => ({ departments: { nodes: grown(rows as unknown as FlatRow[]) } }),
  },
  targets: { floor: 2, native: 0.5, warm: 5, growth: 'same' },
};

type ProductDepartment = Named & { programs: { totalCount: number; nodes: Program[] } };

type NativeProgram = Named & { departments: { edges: { node: Named }[] }; initiatives: Named[] };
type NativeDepartment = Named & { programsConnection: { totalCount: number; edges: { node: NativeProgram }[] } };

interface FlatRow extends Named {
  totalCount: number;
  programId: string | null;
  programName: string;
  departmentIds: string[];
  departmentNames: string[];
  initiativeIds: string[];
  initiativeNames: string[];
}

/** The departments of rows that come in their order; one that runs no such program has a row without one. */
function grown(rows: FlatRow[]): ProductDepartment[] {
  const departments: ProductDepartment[] = [];
  for (const { id, name, totalCount, programId, programName, ...beside } of rows) {
    let department = departments.at(-1);
    if (department?.id !== id) {
      department = { id, name, programs: { totalCount, nodes: [] } };
      departments.push(department);
    }
    if (programId === null) continue;
    department.programs.nodes.push({
      id: programId,
      name: programName,
      departments: beside.departmentIds.map((each, index) => ({ id: each, name: beside.departmentNames[index] ?? '' })),
      initiatives: beside.initiativeIds.map((each, index) => ({ id: each, name: beside.initiativeNames[index] ?? '' })),
    });
  }
  return departments;
}
