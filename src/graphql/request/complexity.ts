import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isCompositeType,
  isListType,
  isObjectType,
} from 'graphql';
import { type ComplexityEstimator, type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../data/list/page.js';
import type { NodeCounts } from '../../data/store/node-count.repository.js';

/** How many rows are expected of a list that is not paged: a few under a node, more where a list grows with what is loaded. */
const FEW = 3;
const ROWS: Record<string, number> = { Query: 50, Trace: 50, OverlapMatrix: 50, __Schema: 200, __Type: 8 };

/**
 * What an answer costs beside the nodes it holds, in nodes, by the fields that have statements of their own: however little such a
 * statement gives, it looks at much. A trace of a plan of 5,000 programs takes two seconds of Neo4j, the others a tenth or two.
 */
const PRICES: Record<string, number> = {
  'Query.trace': 5_000,
  'Query.gaps': 5_000,
  'Query.gapCounts': 5_000,
  'Query.overlap': 5_000,
  'Query.departmentWorkload': 5_000,
  'Query.collaborations': 5_000,
  'Query.jointGroups': 5_000,
  'Query.comparePlans': 5_000,
  'Query.reassignedPrograms': 5_000,
  'Query.search': 2_500,
  'Goal.similarIndicators': 200,
  'Goal.municipalityCount': 20,
};

/** What a page of all that there is of a kind, or the number of them, costs beside its rows. */
const PRICE_OF_A_LIST = 1_000;

/** What the reading of a name costs, whatever bears it: a dictionary reads it, and it has several parts. */
const PRICE_OF_A_READING = 10;

/** Ten scalars with an alias count as a node. */
const ALIASED_SCALAR = 0.1;

/** From here on a question is expensive: few of these are answered at once. */
export const EXPENSIVE_FROM = 5_000;

/**
 * What was estimated, by a hash of what was asked with what: an estimate takes a fifth of an execution, and seldom differs. An entry is as
 * large as another, whatever a client has sent.
 */
const estimates = new LRUCache<string, number>({ max: 5_000 });
const NOT_COUNTED: NodeCounts = new Map();

/** What is to be estimated: a document, known by its hash, with the variables that its operation declares. */
export interface Asked {
  document: DocumentNode;
  hash: string;
  variables: Record<string, unknown>;
  operationName: string | undefined;
}

/**
 * How many nodes an answer could hold, with the page sizes its variables give, and no list longer than there are nodes of its
 * kind.
 *
 * @param counts how many nodes there are; where that is not known, a list may have as many rows as its page
 * @throws GraphQLError when an argument is not of its type.
 */
export function estimatedNodes(schema: GraphQLSchema, asked: Asked, counts: NodeCounts = NOT_COUNTED): number {
  const key = keyOf(asked, counts);
  const nodes = estimates.get(key) ?? estimateNodes(schema, asked, counts);
  if (nodes === undefined) return 0;
  estimates.set(key, nodes);
  return Math.ceil(nodes);
}

function keyOf({ hash, variables, operationName }: Asked, counts: NodeCounts): string {
  const sizes = Object.entries(variables).map(([name, value]) => [name, sizeIn(value)]);
  return createHash('sha256')
    .update(JSON.stringify([hash, operationName, sizes, [...counts.values()]]))
    .digest('base64url');
}

/** What of a variable an estimate depends on: page sizes, conditions of `@include`, how many ids there are. */
function sizeIn(value: unknown): unknown {
  if (Array.isArray(value)) return [value.length];
  return typeof value === 'string' || typeof value === 'object' ? value === null : value;
}

/** Nothing for variables that are not of their type: the answer is to say so, and reads nothing. */
function estimateNodes(
  schema: GraphQLSchema,
  { document, variables, operationName }: Asked,
  counts: NodeCounts,
): number | undefined {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  if (getVariableValues(schema, definitions, variables, { maxErrors: 1 }).errors) return undefined;
  return getComplexity({
    schema,
    query: document,
    variables,
    ...(operationName === undefined ? {} : { operationName }),
    estimators: [estimatorOver(counts)],
  });
}

/**
 * Scalars cost nothing unless they have an alias, which an answer repeats for every node; a node counts one and what is below it, a
 * list that as many times as it may have rows; some cost more.
 */
const estimatorOver =
  (counts: NodeCounts): ComplexityEstimator =>
  (asked) =>
    priceOf(asked) + nodesOf(asked, counts);

const priceOf = ({ type, field }: ComplexityEstimatorArgs) =>
  field.name === 'ruby' ? PRICE_OF_A_READING : priceOfStatements(type, field);

const priceOfStatements = (type: ComplexityEstimatorArgs['type'], field: ComplexityEstimatorArgs['field']) =>
  PRICES[`${type.name}.${field.name}`] ?? (type.name === 'Query' && isConnection(field.type) ? PRICE_OF_A_LIST : 0);

function nodesOf(asked: ComplexityEstimatorArgs, counts: NodeCounts): number {
  const { type, field, args, childComplexity, node } = asked;
  if (!isCompositeType(getNamedType(field.type))) return node.alias ? ALIASED_SCALAR : 0;
  if (isConnection(field.type)) return Math.min(rowsOfPage(args), countOf(field.type, counts)) * childComplexity;
  // What a connection holds is counted already; `ofType` is a chain that ends after a step or two, however long it is written.
  if (isConnection(type)) return 1 + childComplexity;
  if (field.name === 'ofType') return childComplexity;
  return Math.min(rowsOf(type.name, field.type, args), countOf(field.type, counts)) * (1 + childComplexity);
}

/** How many nodes there are of the kind that a field gives; without end where that is not known, and at least one. */
function countOf(type: GraphQLOutputType, counts: NodeCounts): number {
  const named = getNamedType(type);
  const { nodes } = isObjectType(named) ? named.getFields() : {};
  const kind = isConnection(named) && nodes ? getNamedType(nodes.type) : named;
  return Math.max(counts.get(kind.name) ?? Number.POSITIVE_INFINITY, 1);
}

const isConnection = (type: GraphQLOutputType) => {
  const named = getNamedType(type);
  return isObjectType(named) && 'pageInfo' in named.getFields();
};

/** A size out of range is refused by the list itself; here it must not make up for the size of another. */
const rowsOfPage = ({ first, last }: { first?: number | null; last?: number | null }) =>
  Math.min(Math.max(first ?? last ?? DEFAULT_PAGE_SIZE, 0), MAX_PAGE_SIZE);

function rowsOf(
  parent: string,
  type: GraphQLOutputType,
  { ids, first }: { ids?: unknown[]; first?: number | null },
): number {
  if (!isListType(getNullableType(type))) return 1;
  return Math.min(ids?.length ?? ROWS[parent] ?? FEW, Math.max(first ?? Number.POSITIVE_INFINITY, 0));
}
