import type { Row, Workload } from './workload.js';

interface Hit {
  id: string;
  name: string;
}

/** Found in the names of programs only, and in a third of all. */
const TEXT = '事業';

/**
 * Which of equally good hits are the first ten is the index's choice, and each program asks it in another way: what
 * must agree is how many come, and that they are hits.
 */
const comparable = (hits: Hit[]) => hits.map(({ name }) => name.includes(TEXT));

const CYPHER = `CALL db.index.fulltext.queryNodes('searched_texts', $phrase, {limit: 10}) YIELD node, score`;

/** The first page of what everybody has: its cost must not depend on how much there is. */
export const search: Workload = {
  name: 'search',
  title: { ja: '全文検索の最初の10件', en: 'full-text search, first 10' },
  variables: () => ({ text: TEXT, phrase: `"${TEXT}"` }),
  product: {
    query: `query Search($text: String!) {
      search(text: $text, first: 10) { nodes { score node { id ... on Program { name } } } }
    }`,
    canonical: ({ search: { nodes } }: { search: { nodes: { node: Hit }[] } }) =>
      comparable(nodes.map(({ node }) => node)),
  },
  tuned: {
    types: `
      type ProgramFound { id: ID! name: String! score: Float! }
      type Query {
        firstProgramsByText(phrase: String!): [ProgramFound!]! @cypher(
          statement: """
          ${CYPHER}
          RETURN { id: node.id, name: node.name, score: score } AS row
          """
          columnName: "row"
        )
      }`,
    query: 'query Search($phrase: String!) { firstProgramsByText(phrase: $phrase) { id name score } }',
    canonical: ({ firstProgramsByText }: { firstProgramsByText: Hit[] }) => comparable(firstProgramsByText),
  },
  native: {
    query: `query Search($phrase: String!) {
      programsByText(phrase: $phrase, first: 10) { edges { score node { id name } } }
    }`,
    canonical: ({ programsByText: { edges } }: { programsByText: { edges: { node: Hit }[] } }) =>
      comparable(edges.map(({ node }) => node)),
  },
  floor: {
    cypher: `${CYPHER} RETURN node.id AS id, node.name AS name, score`,
    parameters: ({ phrase }) => ({ phrase }),
    answer: (rows: Row[]) => ({
      search: { nodes: rows.map(({ id, name, score }) => ({ score, node: { id, name } })) },
    }),
  },
  targets: { floor: 1.9, peer: 0.9, native: 0.02, warm: 5, growth: 'byFirst' },
};
