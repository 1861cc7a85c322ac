import { getIntrospectionQuery } from 'graphql';

/** A request that is to be refused, and how. */
export interface Attack {
  name: string;
  code: string;
  status?: number;
  query?: string;
  variables?: unknown;
  /** The whole body, where it is not a question. */
  body?: string;
  /** What else is not as in an ordinary request. */
  request?: RequestInit;
  path?: string;
}

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');

/** A field that leads from plans to plans, so deep. */
const nested = (depth: number, inside = 'id') =>
  `{ plans { nodes ${'{ municipality { plans '.repeat(depth)}{ ${inside} }${' } }'.repeat(depth)} } }`;

/** Fragments each of which spreads the next one twice: 2 to the power of `count` fields. */
const bomb = (count: number, spread: (name: string) => string) =>
  [
    '{ plans { nodes { ...F0 } } }',
    ...Array.from({ length: count }, (_, i) => `fragment F${i} on Plan { ${spread(`F${i + 1}`)} }`),
    `fragment F${count} on Plan { id }`,
  ].join(' ');

/** A filter in filters, so deep. */
const filter = (depth: number, key: string) => `${`{ ${key}: `.repeat(depth)}{ plan: "x" }${' }'.repeat(depth)}`;
const filterValue = (depth: number, key: 'not' | 'and'): unknown =>
  depth === 0 ? { plan: 'x' } : { [key]: key === 'and' ? [filterValue(depth - 1, key)] : filterValue(depth - 1, key) };

const WHERE = 'query ($where: MeasureWhere) { measures(where: $where) { totalCount } }';
const PAGES = `query ($n: Int) { programs(first: $n) { nodes { departments { programs(first: $n) { nodes {
  departments { programs(first: $n) { nodes { id } } } } } } } } }`;
const TABLES = { headers: { accept: 'text/csv' }, method: 'GET' };

const tooLong: Attack[] = [
  { name: '2,001 names', query: `{ ${times(2_000, () => 'id')} }`, code: 'QUERY_TOO_LONG' },
  { name: '20,000 braces', query: '{'.repeat(20_000), code: 'GRAPHQL_PARSE_FAILED' },
  { name: '19,900 brackets', query: `{ plans(where: ${'['.repeat(19_900)}`, code: 'QUERY_TOO_DEEP' },
  { name: '600 fragments', query: times(600, (i) => `fragment F${i} on Plan { id }`), code: 'QUERY_TOO_LONG' },
  { name: '700 operations', query: times(700, (i) => `query Q${i} { __typename }`), code: 'QUERY_TOO_LONG' },
  {
    name: '1,000 variables',
    query: `query (${times(1_000, (i) => `$v${i}: Int`)}) { __typename }`,
    code: 'QUERY_TOO_LONG',
  },
  { name: '20,001 letters', query: `{ __typename } #${'x'.repeat(19_985)}`, code: 'TOO_MANY_CHARACTERS' },
  { name: 'a comment of 90 kB', query: `{ __typename } #${'x'.repeat(90_000)}`, code: 'TOO_MANY_CHARACTERS' },
  { name: 'a name of 90 kB', query: `{ ${'a'.repeat(90_000)} }`, code: 'TOO_MANY_CHARACTERS' },
  {
    name: 'a text of 30,000 letters for a number',
    query: `{ plans(first: "${'計'.repeat(30_000)}") { totalCount } }`,
    code: 'TOO_MANY_CHARACTERS',
  },
  {
    name: '10,001 values',
    body: `{"query":"{ __typename }","variables":{"a":[${'1,'.repeat(10_000)}1]}}`,
    code: 'TOO_MANY_VALUES',
  },
  {
    name: '10,500 names of variables',
    body: `{"query":"{ __typename }","variables":{${Array.from({ length: 10_500 }, (_, i) => `"${i.toString(36)}":1`)}}}`,
    code: 'TOO_MANY_VALUES',
  },
];

/** Variables that no operation declares. */
const undeclared: Attack[] = [
  {
    name: 'a variable of 90 kB',
    query: '{ __typename }',
    variables: { v: 'x'.repeat(90_000) },
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a variable with a name of 90 kB',
    query: 'query Q { __typename }',
    variables: { ['v'.repeat(90_000)]: 1 },
    code: 'BAD_USER_INPUT',
  },
  {
    name: '5,000 variables beside one that is declared',
    query: 'query ($n: Int) { plans(first: $n) { totalCount } }',
    variables: Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`n${i}`, 1])),
    code: 'BAD_USER_INPUT',
  },
];

const tooDeep: Attack[] = [
  { name: '21 levels', query: nested(10), code: 'QUERY_TOO_DEEP' },
  { name: '200 levels', query: nested(100), code: 'QUERY_TOO_DEEP' },
  {
    name: '21 levels by fragments',
    query: `{ plans { nodes { ...F0 } } } ${times(10, (i) => `fragment F${i} on Plan { municipality { plans { ...F${i + 1} } } }`)} fragment F10 on Plan { id }`,
    code: 'QUERY_TOO_DEEP',
  },
  {
    name: '22 levels of types',
    query: `{ __schema { types { fields { type ${'{ ofType '.repeat(20)}{ name }${' }'.repeat(20)} } } } }`,
    code: 'QUERY_TOO_DEEP',
  },
  { name: 'a filter in 30', query: `{ measures(where: ${filter(30, 'not')}) { totalCount } }`, code: 'QUERY_TOO_DEEP' },
  {
    name: 'a filter in 400',
    query: `{ measures(where: ${filter(400, 'not')}) { totalCount } }`,
    code: 'QUERY_TOO_DEEP',
  },
  {
    name: 'a filter in 30 as a variable',
    query: WHERE,
    variables: { where: filterValue(30, 'not') },
    code: 'QUERY_TOO_DEEP',
  },
  { name: 'lists in a variable', query: WHERE, variables: { where: filterValue(15, 'and') }, code: 'QUERY_TOO_DEEP' },
  {
    name: '10,000 filters deep',
    query: WHERE,
    body: `{"query": "${WHERE}", "variables": {"where": ${'{"not":'.repeat(10_000)}{}${'}'.repeat(10_001)}}`,
    code: 'QUERY_TOO_DEEP',
  },
  {
    name: '40,000 lists deep',
    query: WHERE,
    body: `{"query": "${WHERE}", "variables": {"where": ${'['.repeat(40_000)}${']'.repeat(40_000)}}}`,
    code: 'QUERY_TOO_DEEP',
  },
  {
    name: 'a default in 30',
    query: `query ($where: MeasureWhere = ${filter(30, 'not')}) { measures(where: $where) { totalCount } }`,
    code: 'QUERY_TOO_DEEP',
  },
];

const tooMany: Attack[] = [
  { name: '101 aliases', query: `{ ${times(101, (i) => `a${i}: __typename`)} }`, code: 'TOO_MANY_ALIASES' },
  {
    name: 'an alias of 101 letters',
    query: `{ a: plans { nodes { ${'t'.repeat(101)}: title } } }`,
    code: 'ALIAS_TOO_LONG',
  },
  {
    name: '90 aliases of a scalar for every node',
    query: `{ programs(first: 100) { nodes { departments { programs(first: 100) { nodes { ${times(90, (i) => `a${i}: name`)} } } } } } }`,
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: '99 readings of a hundred names',
    query: `{ programs(first: 100) { nodes { ${times(99, (i) => `a${i}: ruby { text }`)} } } }`,
    code: 'QUERY_TOO_COMPLEX',
  },
  { name: '600 aliases', query: `{ ${times(600, (i) => `a${i}: __typename`)} }`, code: 'TOO_MANY_ALIASES' },
  { name: '1,800 × __typename', query: `{ ${times(1_800, () => '__typename')} }`, code: 'TOO_MANY_ALIASES' },
  {
    name: '101 aliases of lists',
    query: `{ ${times(101, (i) => `a${i}: plans { totalCount }`)} }`,
    code: 'TOO_MANY_ALIASES',
  },
  {
    name: '200 equal fields, each to be merged with each',
    query: `{ ${times(200, () => 'plans { nodes { id title } }')} }`,
    code: 'TOO_MANY_ALIASES',
  },
  {
    name: '20 aliases in a fragment spread 10 times',
    query: `{ ${times(10, () => 'plans { ...F }')} } fragment F on PlanConnection { ${times(20, (i) => `a${i}: totalCount`)} }`,
    code: 'TOO_MANY_ALIASES',
  },
  {
    name: 'aliased introspection',
    query: `{ ${times(150, (i) => `a${i}: __schema { types { name } }`)} }`,
    code: 'TOO_MANY_ALIASES',
  },
  {
    name: 'a bomb of aliased fragments',
    query: bomb(25, (name) => `a: municipality { plans { ...${name} } } b: municipality { plans { ...${name} } }`),
    code: 'QUERY_TOO_DEEP',
  },
  { name: 'a bomb of fragments', query: bomb(60, (name) => `...${name} ...${name}`), code: 'TOO_MANY_SELECTIONS' },
  {
    name: 'a bomb of inline fragments',
    query: bomb(60, (name) => `... on Plan { ...${name} } ... on Plan { ...${name} }`),
    code: 'TOO_MANY_SELECTIONS',
  },
  { name: 'a small bomb', query: bomb(12, (name) => `...${name} ...${name}`), code: 'TOO_MANY_SELECTIONS' },
  {
    name: '40 fields spread 120 times',
    query: `{ plans { nodes { ${times(120, () => '...F')} } } } fragment F on Plan { ${times(40, () => '... on Plan { id }')} }`,
    code: 'TOO_MANY_SELECTIONS',
  },
  { name: '51 directives', query: `{ ${times(51, () => '__typename @rows')} }`, code: 'TOO_MANY_DIRECTIVES' },
  { name: '900 unknown directives', query: `{ __typename ${'@a'.repeat(900)} }`, code: 'TOO_MANY_DIRECTIVES' },
  { name: '60 × @skip', query: `{ __typename ${'@skip(if: false) '.repeat(60)} }`, code: 'TOO_MANY_DIRECTIVES' },
  {
    name: '201 conditions',
    query: `{ measures(where: { or: [${times(201, (i) => `{ plan: "${i}" }`)}] }) { totalCount } }`,
    code: 'TOO_MANY_CONDITIONS',
  },
  {
    name: '4,000 conditions as a variable',
    query: WHERE,
    variables: { where: { or: Array.from({ length: 4_000 }, (_, i) => ({ plan: `${i}` })) } },
    code: 'TOO_MANY_CONDITIONS',
  },
  {
    name: '40 conditions in a variable that is used six times',
    query: `query ($where: ProgramWhere) { ${times(6, (i) => `a${i}: programs(where: $where) { totalCount }`)} }`,
    variables: { where: { or: Array.from({ length: 40 }, (_, i) => ({ plan: `${i}` })) } },
    code: 'TOO_MANY_CONDITIONS',
  },
  {
    name: '40 conditions in a default that is used six times',
    query: `query ($where: ProgramWhere = { or: [${times(40, (i) => `{ plan: "${i}" }`)}] }) { ${times(6, (i) => `a${i}: programs(where: $where) { totalCount }`)} }`,
    code: 'TOO_MANY_CONDITIONS',
  },
  {
    name: '60 × or of two subqueries',
    query: 'query ($where: ProgramWhere) { programs(where: $where) { totalCount } }',
    variables: { where: { and: Array.from({ length: 60 }, () => ({ or: [{ jointly: true }, { relisted: true }] })) } },
    code: 'FILTER_TOO_COMPLEX',
  },
  {
    name: '50 measures by their names, in not and or',
    query: `{ programs(where: { not: { or: [${times(50, (i) => `{ measure: { name: { contains: "${i}" } } }`)}] } }) { totalCount } }`,
    code: 'FILTER_TOO_COMPLEX',
  },
  {
    name: 'conditions in variables within or',
    query: 'query ($one: [ProgramWhere!]) { programs(where: { not: { or: $one } }) { totalCount } }',
    variables: { one: Array.from({ length: 40 }, (_, i) => ({ serves: { level: 'PILLAR', atLeast: i + 1 } })) },
    code: 'FILTER_TOO_COMPLEX',
  },
  {
    name: 'ten workloads with filters',
    query: `query ($where: ProgramWhere) { ${times(10, (i) => `a${i}: departmentWorkload(where: { programs: $where }) { solo }`)} }`,
    variables: { where: { or: [{ jointly: true }, { relisted: true }, { measure: { priority: true } }] } },
    code: 'FILTER_TOO_COMPLEX',
  },
];

const tooComplex: Attack[] = [
  {
    name: 'pages in pages in pages',
    query: PAGES.replaceAll('$n', '100').replace('query (100: Int)', ''),
    code: 'QUERY_TOO_COMPLEX',
  },
  { name: 'pages as large as a variable says', query: PAGES, variables: { n: 100 }, code: 'QUERY_TOO_COMPLEX' },
  {
    name: 'pages as large as a default says',
    query: PAGES.replace('$n: Int', '$n: Int = 100'),
    code: 'QUERY_TOO_COMPLEX',
  },
  { name: 'pages beyond any size', query: PAGES, variables: { n: 2_147_483_647 }, code: 'QUERY_TOO_COMPLEX' },
  {
    name: 'pages from the end',
    query: PAGES.replaceAll('first:', 'last:'),
    variables: { n: 100 },
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: 'a page of less than nothing to make up for it',
    query: `{ a: programs(first: -2000000) { nodes { id } } ${PAGES.replaceAll('$n', '100').replace(/^query \(100: Int\) \{/, '')}`,
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: 'pages in a fragment',
    query: `{ programs(first: 100) { nodes { ...F } } } fragment F on Program { departments { programs(first: 100) { nodes { departments { programs(first: 100) { nodes { id } } } } } } }`,
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: '40 large pages',
    query: `{ ${times(40, (i) => `a${i}: programs(first: 100) { nodes { departments { programs(first: 5) { nodes { id } } } } }`)} }`,
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: 'the types of the schema 99 times',
    query: `{ __schema { ${times(99, (i) => `a${i}: types { fields { name type { name } } }`)} } }`,
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    name: 'introspection many times over',
    query: `{ ${times(50, (i) => `a${i}: __schema { types { fields { args { type { name } } } } }`)} }`,
    code: 'QUERY_TOO_COMPLEX',
  },
];

const invalid: Attack[] = [
  {
    name: 'types in types in types',
    query: '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'a fragment that spreads itself',
    query: '{ plans { nodes { ...F } } } fragment F on Plan { ...F }',
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'two fragments that spread each other',
    query: '{ plans { nodes { ...F } } } fragment F on Plan { ...G } fragment G on Plan { ...F }',
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: '1,500 unknown fields',
    query: `{ ${times(1_500, (i) => `unknown${i}`)} }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  { name: '900 unknown fields', query: `{ ${times(900, (i) => `unknown${i}`)} }`, code: 'GRAPHQL_VALIDATION_FAILED' },
  { name: 'a name of 19 kB', query: `{ ${'a'.repeat(19_000)} }`, code: 'GRAPHQL_VALIDATION_FAILED' },
  {
    name: '500 arguments of one name',
    query: `{ plans(${times(500, () => 'first: 1')}) { totalCount } }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'an enum value of 19 kB',
    query: `{ departments(where: { kind: ${'X'.repeat(19_000)} }) { totalCount } }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'a text of 19,000 letters for a number',
    query: `{ plans(first: "${'計'.repeat(19_000)}") { totalCount } }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: '400 unused variables',
    query: `query (${times(400, (i) => `$v${i}: Int`)}) { __typename }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  { name: 'a text that does not end', query: `{ plans(after: "${'x'.repeat(19_000)}`, code: 'GRAPHQL_PARSE_FAILED' },
  { name: 'control characters', query: `{ ${'\u0000'.repeat(1_000)} }`, code: 'GRAPHQL_PARSE_FAILED' },
  { name: 'half a letter', query: '{ "\\uD83D" }', code: 'GRAPHQL_PARSE_FAILED' },
  { name: 'a mutation of its own', query: 'mutation { dropEverything }', code: 'GRAPHQL_VALIDATION_FAILED' },
  { name: 'a subscription', query: 'subscription { __typename }', code: 'OPERATION_RESOLUTION_FAILURE' },
  { name: 'no operation', query: 'fragment F on Plan { id }', code: 'GRAPHQL_VALIDATION_FAILED' },
  {
    name: 'a variable of 30,000 letters for a number',
    query: 'query ($n: Int) { plans(first: $n) { totalCount } }',
    variables: { n: '計'.repeat(30_000) },
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a number that is none of 32 bits',
    query: 'query ($n: Int) { plans(first: $n) { totalCount } }',
    variables: { n: 1e300 },
    code: 'BAD_USER_INPUT',
  },
  {
    name: '3,000 wrong ids',
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    variables: { ids: Array.from({ length: 3_000 }, () => ({})) },
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a variable that is null where it must not be',
    query: 'query ($skip: Boolean) { plans { totalCount } __typename @skip(if: $skip) }',
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
];

const wrongHttp: Attack[] = [
  {
    name: 'a body of 101 kB',
    body: JSON.stringify({ query: `{ __typename } #${'x'.repeat(101_000)}` }),
    code: 'BODY_TOO_LARGE',
    status: 413,
  },
  { name: 'a body of 5 MB', body: `"${'x'.repeat(5_000_000)}"`, code: 'BODY_TOO_LARGE', status: 413 },
  {
    name: 'a batch',
    body: `[${Array.from({ length: 11 }, () => '{"query":"{ __typename }"}').join()}]`,
    code: 'BAD_REQUEST',
  },
  { name: 'a batch of nothing', body: '[]', code: 'BAD_REQUEST' },
  {
    name: 'a batch of 2,000',
    body: `[${Array.from({ length: 2_000 }, () => '{"query":"{ __typename }"}').join()}]`,
    code: 'BAD_REQUEST',
  },
  { name: 'no JSON', body: '{"query":', code: 'BAD_REQUEST' },
  { name: 'a prototype', body: '{"query":"{ __typename }","__proto__":{"x":1}}', code: 'BAD_REQUEST' },
  {
    name: 'a constructor',
    body: '{"query":"{ __typename }","constructor":{"prototype":{"x":1}}}',
    code: 'BAD_REQUEST',
  },
  { name: 'null', body: 'null', code: 'BAD_REQUEST' },
  { name: 'a number', body: '1', code: 'BAD_REQUEST' },
  { name: 'nothing', body: '', code: 'BAD_REQUEST' },
  { name: 'a question that is a number', body: '{"query":1}', code: 'BAD_REQUEST' },
  { name: 'variables that are a text', body: '{"query":"{ __typename }","variables":"{}"}', code: 'BAD_REQUEST' },
  { name: 'variables that are a list', body: '{"query":"{ __typename }","variables":[]}', code: 'BAD_REQUEST' },
  {
    name: 'a form, as another site can send it',
    body: 'query={__typename}',
    request: { headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    code: 'BAD_REQUEST',
    status: 415,
  },
  {
    name: 'plain text, as another site can send it',
    body: '{"query":"{ __typename }"}',
    request: { headers: { 'content-type': 'text/plain' } },
    code: 'BAD_REQUEST',
    status: 415,
  },
  {
    name: 'JSON that says that it is plain text first',
    body: '{"query":"{ __typename }"}',
    request: { headers: { 'content-type': 'text/plain; application/json' } },
    code: 'BAD_REQUEST',
    status: 415,
  },
  {
    name: 'a mutation by GET',
    path: '/graphql?query=mutation{__typename}',
    request: { method: 'GET' },
    code: 'METHOD_NOT_ALLOWED',
    status: 405,
  },
  {
    name: 'an address of 20 kB',
    path: `/graphql?query=${'x'.repeat(20_000)}`,
    request: { method: 'GET' },
    code: 'HEADERS_TOO_LARGE',
    status: 431,
  },
  { name: 'PUT', body: '{}', request: { method: 'PUT' }, code: 'METHOD_NOT_ALLOWED', status: 405 },
  {
    name: 'the files beside the pages',
    path: '/..%2f..%2fpackage.json',
    request: { method: 'GET' },
    code: 'NOT_FOUND',
    status: 404,
  },
  { name: 'an address that is none', path: '/%ff%fe', request: { method: 'GET' }, code: 'NOT_UTF8' },
  {
    name: 'a question of the catalogue with an endless name',
    path: `/csv/${'x'.repeat(500)}`,
    request: TABLES,
    code: 'NOT_FOUND',
    status: 404,
  },
  {
    name: 'an unknown question of the catalogue',
    path: '/csv/__proto__',
    request: TABLES,
    code: 'UNKNOWN_QUESTION',
    status: 404,
  },
  {
    name: 'a persisted question',
    body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
    code: 'PERSISTED_QUERY_NOT_SUPPORTED',
    status: 200,
  },
];

export const ATTACKS: readonly Attack[] = [
  ...tooLong,
  ...undeclared,
  ...tooDeep,
  ...tooMany,
  ...tooComplex,
  ...invalid,
  ...wrongHttp,
];

/** What tools ask to know a schema, with all that they can ask for. */
export const INTROSPECTION = getIntrospectionQuery({
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
});
