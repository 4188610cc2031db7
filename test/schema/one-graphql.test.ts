import { createRequire } from 'node:module';
import { GraphQLSchema } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';

const from = createRequire(import.meta.url);

test('every package of the API shares one copy of graphql, of version 16', () => {
  const users = ['graphql-yoga', '@pothos/core', '@pothos/plugin-prisma', '@graphql-codegen/cli'];
  const copies = users.map((user) => createRequire(from.resolve(user)).resolve('graphql/package.json'));
  expect(new Set(copies).size).toBe(1);
  expect(from('graphql/package.json')).toMatchObject({ version: expect.stringMatching(/^16\./) as string });
  expect(schema).toBeInstanceOf(GraphQLSchema);
});
