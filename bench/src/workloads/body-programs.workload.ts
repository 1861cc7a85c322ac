import type { Row, Workload } from './workload.js';

interface Program {
  id: string;
  name: string;
  pillars: { id: string; number: number }[];
}

const CYPHER = `MATCH (:Department {id: $body})<-[:RUN_BY]-(program:Program)
  MATCH (program)<-[:LISTS]-(:Initiative)<-[:HAS_INITIATIVE]-(:Measure)<-[:HAS_MEASURE]-(pillar:Pillar)
  WITH DISTINCT program, pillar ORDER BY pillar.sortKey`;

/** The question of the README: what a body does in two pillars or more. */
export const bodyPrograms: Workload = {
  name: 'body-programs',
  title: { ja: '一つの主体の、柱をまたぐ事業', en: "a body's programs across pillars" },
  variables: ({ body, pillars: [first, second] }) => ({ body, first, second }),
  product: {
    query: `query Programs($body: ID!) {
      programs(where: { department: { id: [$body] }, serves: { level: PILLAR, atLeast: 2, loadedOnly: true } }, first: 100) {
        nodes { id name pillars { id number } }
      }
    }`,
    canonical: ({ programs }: { programs: { nodes: Program[] } }) => programs.nodes,
  },
  tuned: {
    types: `
      type ProgramAcrossPillars { id: ID! name: String! pillars: [PillarServed!]! }
      type PillarServed { id: ID! number: Int! }
      type Query {
        programsAcrossPillars(body: ID!): [ProgramAcrossPillars!]! @cypher(
          statement: """
          ${CYPHER}
          WITH program, collect({ id: pillar.id, number: pillar.number }) AS pillars
          WHERE size(pillars) >= 2
          WITH * ORDER BY program.sortKey
          RETURN { id: program.id, name: program.name, pillars: pillars } AS row
          """
          columnName: "row"
        )
      }`,
    query: 'query Programs($body: ID!) { programsAcrossPillars(body: $body) { id name pillars { id number } } }',
    canonical: ({ programsAcrossPillars }: { programsAcrossPillars: Program[] }) => programsAcrossPillars,
  },
  native: {
    // Its filters cannot count pillars; with two loaded, both must be served.
    query: `query Programs($body: ID!, $first: ID!, $second: ID!) {
      programs(
        where: {
          departments: { some: { id: { eq: $body } } }
          AND: [
            { initiatives: { some: { measure: { some: { pillar: { some: { id: { eq: $first } } } } } } } }
            { initiatives: { some: { measure: { some: { pillar: { some: { id: { eq: $second } } } } } } } }
          ]
        }
        sort: [{ sortKey: ASC }]
      ) { id name initiatives { measure { pillar { id number } } } }
    }`,
    canonical: ({ programs }: { programs: NativeProgram[] }) =>
      programs.map(({ id, name, initiatives }) => {
        const pillars = initiatives.flatMap(({ measure }) => measure.flatMap(({ pillar }) => pillar));
        const each = new Map(pillars.map((pillar) => [pillar.number, pillar]));
        return { id, name, pillars: [...each.values()].sort((a, b) => a.number - b.number) };
      }),
  },
  floor: {
    cypher: `${CYPHER}
      WITH program, collect(pillar.id) AS ids, collect(pillar.number) AS numbers
      WHERE size(ids) >= 2
      RETURN program.id AS id, program.name AS name, ids, numbers
      ORDER BY program.sortKey`,
    parameters: ({ body }) => ({ body }),
    answer: (rows: Row[]) => ({
      programs: {
        nodes: (rows as unknown as { id: string; name: string; ids: string[]; numbers: number[] }[]).map(
          ({ id, name, ids, numbers }) => ({
            id,
            name,
            pillars: ids.map((pillar, index) => ({ id: pillar, number: numbers[index] })),
          }),
        ),
      },
    }),
  },
  targets: { floor: 1.9, peer: 0.9, native: 0.01, warm: 5, growth: 'same' },
};

interface NativeProgram {
  id: string;
  name: string;
  initiatives: { measure: { pillar: { id: string; number: number }[] }[] }[];
}
