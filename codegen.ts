import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types for the operations of the tests, written in `test/api/**\/*.graphql`. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'test/api/**/*.graphql',
  generates: {
    'test/generated/operations.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        enumType: 'string-literal',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { ID: 'string', Decimal: 'string', DateTime: 'string', Date: 'string', JSON: 'unknown' },
      },
    },
  },
};

export default config;
