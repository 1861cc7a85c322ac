import type { Row, Workload } from './workload.js';

type Program = { id: string; name: string; summary: string | null };

/** The smallest question there is. */
export const nodeById: Workload = {
  name: 'node',
  title: { ja: 'ID による一件', en: 'a node by id' },
  variables: ({ program }) => ({ program }),
  product: {
    query: `query Node($program: ID!) {
      node(id: $program) { id ... on Program { name summary } }
    }`,
    canonical: ({ node }: { node: Program }) => node,
  },
  tuned: {
    query: `query Node($program: ID!) {
      programs(where: { id: { eq: $program } }) { id name summary }
    }`,
    canonical: ({ programs }: { programs: Program[] }) => programs[0],
  },
  floor: {
    cypher: `MATCH (program:Program {id: $program})
      RETURN program.id AS id, program.name AS name, program.summary AS summary`,
    answer: (rows: Row[]) => ({ node: rows[0] ?? null }),
  },
  targets: { floor: 1.5, peer: 0.6, warm: 5, growth: 'same' },
};
