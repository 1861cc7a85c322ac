/** The product's graph as @neo4j/graphql is told of it: the same labels, properties and relationships. */
export const PEER_TYPES = /* GraphQL */ `
  type Municipality @node {
    id: ID!
    code: String!
    name: String!
    prefecture: String!
    sortKey: String!
    plans: [Plan!]! @relationship(type: "PUBLISHES", direction: OUT)
    departments: [Department!]! @relationship(type: "HAS_DEPARTMENT", direction: OUT)
  }

  type Plan @node {
    id: ID!
    title: String!
    startFiscalYear: Int!
    endFiscalYear: Int!
    sortKey: String!
    municipality: [Municipality!]! @relationship(type: "PUBLISHES", direction: IN)
    pillars: [Pillar!]! @relationship(type: "HAS_PILLAR", direction: OUT)
  }

  type Pillar @node {
    id: ID!
    number: Int!
    name: String!
    sortKey: String!
    plan: [Plan!]! @relationship(type: "HAS_PILLAR", direction: IN)
    measures: [Measure!]! @relationship(type: "HAS_MEASURE", direction: OUT)
  }

  type Measure @node {
    id: ID!
    code: String!
    name: String!
    priority: Boolean!
    page: Int
    sortKey: String!
    pillar: [Pillar!]! @relationship(type: "HAS_MEASURE", direction: IN)
    issues: [Issue!]! @relationship(type: "FACES", direction: OUT)
    policies: [Policy!]! @relationship(type: "HAS_POLICY", direction: OUT)
    initiatives: [Initiative!]! @relationship(type: "HAS_INITIATIVE", direction: OUT)
  }

  type Issue @node {
    id: ID!
    number: Int!
    summary: String!
    sortKey: String!
    policies: [Policy!]! @relationship(type: "ADDRESSED_BY", direction: OUT)
  }

  type Policy @node {
    id: ID!
    number: Int!
    summary: String!
    sortKey: String!
    initiatives: [Initiative!]! @relationship(type: "CARRIED_OUT_BY", direction: OUT)
    indicators: [Indicator!]! @relationship(type: "MEASURED_BY", direction: OUT)
  }

  type Indicator @node {
    id: ID!
    name: String!
    sortKey: String!
  }

  type Listing @relationshipProperties {
    order: Int!
    relisted: Boolean!
    summary: String
    page: Int
  }

  type Initiative @node {
    id: ID!
    code: String!
    name: String!
    summary: String
    page: Int
    sortKey: String!
    measure: [Measure!]! @relationship(type: "HAS_INITIATIVE", direction: IN)
    policies: [Policy!]! @relationship(type: "CARRIED_OUT_BY", direction: IN)
    programs: [Program!]! @relationship(type: "LISTS", direction: OUT, properties: "Listing")
  }

  type Responsibility @relationshipProperties {
    order: Int!
  }

  type Program
    @node
    @fulltext(indexes: [{ indexName: "searched_texts", queryName: "programsByText", fields: ["foldedName", "foldedText"] }]) {
    id: ID!
    name: String!
    foldedName: String
    summary: String
    foldedText: String
    plan: String!
    sortKey: String!
    initiatives: [Initiative!]! @relationship(type: "LISTS", direction: IN, properties: "Listing")
    departments: [Department!]! @relationship(type: "RUN_BY", direction: OUT, properties: "Responsibility")
  }

  type Department @node {
    id: ID!
    name: String!
    kind: String!
    sortKey: String!
    programs: [Program!]! @relationship(type: "RUN_BY", direction: IN, properties: "Responsibility")
  }
`;
