import type { CodegenConfig } from '@graphql-codegen/cli';
import { filesWithTypenames } from './src/graphql/client/with-typenames.ts';

const types = {
  enumType: 'string-literal',
  enumsAsTypes: true,
  useTypeImports: true,
  strictScalars: true,
  scalars: { ID: 'string', Decimal: 'string', DateTime: 'string', Date: 'string', JSON: 'unknown' },
};

/** With the operations as clients send them, so that types and texts agree. */
const published = {
  documents: 'client/*.graphql',
  documentTransforms: [{ transform: filesWithTypenames }],
};

/** Types for the operations of the tests, written in `test/api/**\/*.graphql`, and what `quantum-sovereign/client` gives to others. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  generates: {
    'test/generated/operations.ts': {
      documents: 'test/api/**/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: types,
    },
    'client/index.d.ts': {
      ...published,
      plugins: ['typescript-operations', './src/graphql/client/client-declarations.ts'],
      config: types,
    },
    'client/index.js': {
      ...published,
      plugins: ['./src/graphql/client/client-module.ts'],
    },
    'client/documents.json': {
      ...published,
      plugins: ['./src/graphql/client/client-manifest.ts'],
    },
  },
};

export default config;
