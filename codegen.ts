import type { CodegenConfig } from '@graphql-codegen/cli';

const typed = {
  useTypeImports: true,
  enumType: 'string-literal',
  scalars: { DateTime: 'string', MunicipalityCode: 'string' },
};

// Typed operations from the schema as emitted: for clients and tests the questions as written, for the explorer its own.
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  generates: {
    'schema/operations.generated.ts': {
      documents: 'schema/operations/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: typed,
    },
    'src/web/explorer/operations.generated.ts': {
      documents: 'src/web/explorer/**/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      // Text instead of a syntax tree: the page then needs no GraphQL library to send it.
      config: { ...typed, documentMode: 'string' },
    },
  },
};

export default config;
