import type { CodegenConfig } from '@graphql-codegen/cli';

// Typed operations for clients and tests, from the schema as emitted and the questions as written.
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'schema/operations/*.graphql',
  generates: {
    'schema/operations.generated.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        enumType: 'string-literal',
        scalars: { DateTime: 'string', MunicipalityCode: 'string', NonNegativeInt: 'number', PositiveInt: 'number' },
      },
    },
  },
};

export default config;
