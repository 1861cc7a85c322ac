import type { Row, Workload } from './workload.js';

/** A way from the issue to a department, by the ids of its nodes, with the names at its end. */
interface Path {
  ids: string[];
  program: string;
  department: string;
}

interface Named {
  id: string;
  name: string;
}

interface FlatRow {
  issue: string;
  policy: string;
  initiative: string;
  program: string;
  programName: string;
  department: string;
  departmentName: string;
}

interface NestedIssue {
  id: string;
  policies: {
    id: string;
    initiatives: {
      id: string;
      programs: { edges: { node: Named & { departments: { edges: { node: Named }[] } } }[] };
    }[];
  }[];
}

const PATTERN = `MATCH (issue:Issue {id: $issue})-[:ADDRESSED_BY]->(policy:Policy)-[:CARRIED_OUT_BY]->(initiative:Initiative)
  MATCH (initiative)-[listing:LISTS]->(program:Program)-[runBy:RUN_BY]->(department:Department)`;
const ORDER = 'ORDER BY policy.sortKey, initiative.sortKey, listing.order, runBy.order';

/** From a problem to who acts on it: what the plan prints as 【→方針】 and 【→取組】. */
export const trace: Workload = {
  name: 'trace',
  title: { ja: '課題から担当課までのつながり', en: 'issue → … → department trace' },
  variables: ({ issue }) => ({ issue }),
  product: {
    query: `query Trace($issue: ID!) {
      trace(from: $issue, to: [DEPARTMENT]) {
        paths { steps { node { id ... on Program { name } ... on Department { name } } } }
      }
    }`,
    canonical: ({ trace: { paths } }: { trace: { paths: { steps: { node: Named }[] }[] } }): Path[] =>
      paths.map(({ steps }) => ({
        ids: steps.map(({ node }) => node.id),
        program: steps.at(-2)?.node.name as string,
        department: steps.at(-1)?.node.name as string,
      })),
  },
  tuned: {
    types: `
      type Step {
        issue: ID! policy: ID! initiative: ID! program: ID! programName: String! department: ID! departmentName: String!
      }
      type Query {
        traceToDepartments(issue: ID!): [Step!]! @cypher(
          statement: """
          ${PATTERN}
          WITH * ${ORDER}
          RETURN {
            issue: issue.id, policy: policy.id, initiative: initiative.id, program: program.id, programName: program.name,
            department: department.id, departmentName: department.name
          } AS row
          """
          columnName: "row"
        )
      }`,
    query: `query Trace($issue: ID!) {
      traceToDepartments(issue: $issue) { issue policy initiative program programName department departmentName }
    }`,
    canonical: ({ traceToDepartments }: { traceToDepartments: FlatRow[] }): Path[] =>
      traceToDepartments.map(({ issue, policy, initiative, program, programName, department, departmentName }) => ({
        ids: [issue, policy, initiative, program, department],
        program: programName,
        department: departmentName,
      })),
  },
  native: {
    query: `query Trace($issue: ID!) {
      issues(where: { id: { eq: $issue } }) { id
        policies(sort: [{ sortKey: ASC }]) { id
          initiatives(sort: [{ sortKey: ASC }]) { id
            programs: programsConnection(sort: [{ edge: { order: ASC } }]) { edges { node { id name
              departments: departmentsConnection(sort: [{ edge: { order: ASC } }]) { edges { node { id name } } } } } } } } }
    }`,
    canonical: ({ issues: [issue] }: { issues: [NestedIssue] }): Path[] =>
      issue.policies.flatMap((policy) =>
        policy.initiatives.flatMap((initiative) =>
          initiative.programs.edges.flatMap(({ node: program }) =>
            program.departments.edges.map(({ node: department }) => ({
              ids: [issue.id, policy.id, initiative.id, program.id, department.id],
              program: program.name,
              department: department.name,
            })),
          ),
        ),
      ),
  },
  floor: {
    cypher: `${PATTERN}
      RETURN issue.id AS issueId, policy.id AS policyId, initiative.id AS initiativeId, program.id AS programId,
        program.name AS programName, department.id AS departmentId, department.name AS departmentName
      ${ORDER}`,
    answer: (rows: Row[]) => ({
      trace: {
        paths: rows.map(
          ({ issueId, policyId, initiativeId, programId, programName, departmentId, departmentName }) => ({
            steps: [
              { node: { id: issueId } },
              { node: { id: policyId } },
              { node: { id: initiativeId } },
              { node: { id: programId, name: programName } },
              { node: { id: departmentId, name: departmentName } },
            ],
          }),
        ),
      },
    }),
  },
  targets: { floor: 1.7, peer: 0.8, warm: 5, growth: 'same' },
};
