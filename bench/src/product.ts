// The one place that reaches into the product, as it is built.
import { fileURLToPath } from 'node:url';

export { statement } from '../../dist/data/store/cypher.js';
export { Graph } from '../../dist/data/store/graph.js';
export { encodeParameters } from '../../dist/data/store/parameters.js';
export { ensureConstraints } from '../../dist/data/writing/constraints.js';
export { importPlan } from '../../dist/data/writing/plan-import.js';
export { type ReadyPlan, readyPlan } from '../../dist/data/writing/ready-plan.js';
export { createToken } from '../../dist/data/writing/token.repository.js';
export { checkDigit } from '../../dist/domain/municipality-code.js';
export { NODE_LABELS } from '../../dist/domain/plan.js';
export {
  canonical,
  type GraphLabel,
  PART_LABELS,
  type PlanGraph,
  type RelationshipType,
  revisionOf,
} from '../../dist/domain/plan-graph.js';
export { hashOf, newToken } from '../../dist/domain/token.js';
export { freePort } from '../../dist/neo4j/free.port.js';
export { createHome } from '../../dist/neo4j/home.layout.js';
export { neo4jVersion } from '../../dist/neo4j/jar.folder.js';
export { type LocalNeo4j, startLocalNeo4j } from '../../dist/neo4j/local-neo4j.js';
export { findServer } from '../../dist/neo4j/neo4j.process.js';
export { type PlanDocument, planDocument } from '../../dist/plan-document/plan-document.schema.js';
export { parsePlanDocument, readPlanDocument } from '../../dist/plan-document/read-plan-document.js';
export { checkRules } from '../../dist/plan-document/rules/plan-rules.js';
export { viewPlan } from '../../dist/plan-document/rules/view-plan.js';
export { toPlanGraph } from '../../dist/plan-document/to-plan-graph.js';

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** The product's command line, as `npm start` runs it. */
export const PRODUCT_MAIN = path('dist/program/keikaku.js');
/** The real plan, from which the shape of generated plans is taken. */
export const SEED = path('seed/kashiwa-2024.yaml');
/** Where the product keeps the jars of Neo4j, which the bench shares. */
export const PRODUCT_HOME = path('.keikaku');
/** The product itself. */
export const PRODUCT_FOLDER = path('.');
/** Where reports go. */
export const RESULTS = path('bench/results');
