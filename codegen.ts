import { readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { type FieldDefinitionNode, Kind, parse, print, visit } from 'graphql';

const SCHEMA = 'schema/schema.graphql';

/** What is null for an id that is not there. All else that a question begins with is null only where it failed. */
const NULL_WHERE_ABSENT = ['node', 'plan'];

/** The schema for the explorer, to which an answer with an error is none: what is null only where it failed is there. */
const schemaWithoutFailures = print(
  visit(parse(readFileSync(SCHEMA, 'utf8')), {
    ObjectTypeDefinition: (type) =>
      type.name.value === 'Query' ? { ...type, fields: type.fields?.map(withoutFailure) } : undefined,
  }),
);

function withoutFailure(field: FieldDefinitionNode): FieldDefinitionNode {
  const { name, type } = field;
  if (type.kind === Kind.NON_NULL_TYPE || NULL_WHERE_ABSENT.includes(name.value)) return field;
  return { ...field, type: { kind: Kind.NON_NULL_TYPE, type } };
}

const typed = {
  useTypeImports: true,
  enumType: 'string-literal',
  scalars: { Bytes: 'string', Date: 'string', DateTime: 'string', MunicipalityCode: 'string' },
};

// Typed operations from the schema as emitted: for clients and tests the questions as written, for the explorer its own.
const config: CodegenConfig = {
  generates: {
    'schema/operations.generated.ts': {
      schema: SCHEMA,
      documents: 'schema/operations/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: typed,
    },
    'src/web/explorer/operations.generated.ts': {
      schema: schemaWithoutFailures,
      documents: 'src/web/explorer/**/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      // Text instead of a syntax tree: the page then needs no GraphQL library to send it.
      config: { ...typed, documentMode: 'string', mergeFragmentTypes: true },
    },
  },
};

export default config;
