import type { Row, Workload } from './workload.js';

interface Department {
  id: string;
  name: string;
}
interface Program {
  id: string;
  name: string;
  departments: Department[];
}
interface Initiative<Programs> {
  id: string;
  code: string;
  name: string;
  listings: Programs;
}
interface Measure<Initiatives> {
  id: string;
  code: string;
  name: string;
  priority: boolean;
  initiatives: Initiatives[];
}
interface Pillar<Measures> {
  id: string;
  number: number;
  name: string;
  measures: Measures[];
}
interface Plan<Pillars> {
  id: string;
  title: string;
  pillars: Pillars[];
}

type Listing = { order: number; relisted: boolean; program: Program };
type ProductPlan = Plan<Pillar<Measure<Initiative<Listing[]>>>>;

type PeerProgram = { id: string; name: string; departments: { edges: { node: Department }[] } };
type PeerListings = { edges: { properties: { order: number; relisted: boolean }; node: PeerProgram }[] };
type PeerPlan = Plan<Pillar<Measure<Initiative<PeerListings>>>>;

/** A whole plan on one page: what the print is. */
export const tree: Workload = {
  name: 'tree',
  title: { ja: '計画の五階層', en: 'five-level tree of one plan' },
  variables: ({ plan }) => ({ plan }),
  product: {
    query: `query Tree($plan: ID!) {
      plan(id: $plan) { id title
        pillars { id number name
          measures { id code name priority
            initiatives { id code name
              listings { order relisted
                program { id name departments { id name } } } } } } }
    }`,
    canonical: ({ plan }: { plan: ProductPlan }) => plan,
  },
  tuned: {
    query: `query Tree($plan: ID!) {
      plans(where: { id: { eq: $plan } }) { id title
        pillars(sort: [{ sortKey: ASC }]) { id number name
          measures(sort: [{ sortKey: ASC }]) { id code name priority
            initiatives(sort: [{ sortKey: ASC }]) { id code name
              listings: programsConnection(sort: [{ edge: { order: ASC } }]) { edges {
                properties { order relisted }
                node { id name
                  departments: departmentsConnection(sort: [{ edge: { order: ASC } }]) { edges { node { id name } } } } } } } } } }
    }`,
    canonical: ({ plans: [plan] }: { plans: [PeerPlan] }): ProductPlan => ({
      ...plan,
      pillars: plan.pillars.map((pillar) => ({
        ...pillar,
        measures: pillar.measures.map((measure) => ({
          ...measure,
          initiatives: measure.initiatives.map((initiative) => ({
            ...initiative,
            listings: initiative.listings.edges.map(({ properties, node }) => ({
              ...properties,
              program: { ...node, departments: node.departments.edges.map((edge) => edge.node) },
            })),
          })),
        })),
      })),
    }),
  },
  floor: {
    cypher: `MATCH (plan:Plan {id: $plan})-[:HAS_PILLAR]->(pillar:Pillar)-[:HAS_MEASURE]->(measure:Measure)
      MATCH (measure)-[:HAS_INITIATIVE]->(initiative:Initiative)-[listing:LISTS]->(program:Program)
      MATCH (program)-[runBy:RUN_BY]->(department:Department)
      RETURN
        plan.id AS planId, plan.title AS title,
        pillar.id AS pillarId, pillar.number AS pillarNumber, pillar.name AS pillarName,
        measure.id AS measureId, measure.code AS measureCode, measure.name AS measureName, measure.priority AS priority,
        initiative.id AS initiativeId, initiative.code AS initiativeCode, initiative.name AS initiativeName,
        listing.order AS order, listing.relisted AS relisted, program.id AS programId, program.name AS programName,
        department.id AS departmentId, department.name AS departmentName
      ORDER BY initiative.sortKey, listing.order, runBy.order`,
    answer: (rows: Row[]) => ({ plan: grown(rows as unknown as FlatRow[]) }),
  },
  targets: { floor: 1.6, peer: 0.6, warm: 10, growth: 'same' },
};

interface FlatRow {
  planId: string;
  title: string;
  pillarId: string;
  pillarNumber: number;
  pillarName: string;
  measureId: string;
  measureCode: string;
  measureName: string;
  priority: boolean;
  initiativeId: string;
  initiativeCode: string;
  initiativeName: string;
  order: number;
  relisted: boolean;
  programId: string;
  programName: string;
  departmentId: string;
  departmentName: string;
}

/** The tree of rows that come in its order: a new branch begins where an id differs from the row before. */
function grown(rows: FlatRow[]): ProductPlan | null {
  const [first] = rows;
  if (!first) return null;
  const plan: ProductPlan = { id: first.planId, title: first.title, pillars: [] };
  for (const row of rows) {
    let pillar = plan.pillars.at(-1);
    if (pillar?.id !== row.pillarId) {
      pillar = { id: row.pillarId, number: row.pillarNumber, name: row.pillarName, measures: [] };
      plan.pillars.push(pillar);
    }
    let measure = pillar.measures.at(-1);
    if (measure?.id !== row.measureId) {
      const { measureId: id, measureCode: code, measureName: name, priority } = row;
      measure = { id, code, name, priority, initiatives: [] };
      pillar.measures.push(measure);
    }
    let initiative = measure.initiatives.at(-1);
    if (initiative?.id !== row.initiativeId) {
      initiative = { id: row.initiativeId, code: row.initiativeCode, name: row.initiativeName, listings: [] };
      measure.initiatives.push(initiative);
    }
    let listing = initiative.listings.at(-1);
    if (listing?.order !== row.order) {
      const program: Program = { id: row.programId, name: row.programName, departments: [] };
      listing = { order: row.order, relisted: row.relisted, program };
      initiative.listings.push(listing);
    }
    listing.program.departments.push({ id: row.departmentId, name: row.departmentName });
  }
  return plan;
}
