import {
  execute,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  parse,
} from 'graphql';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rejectLater } from '../../../src/graphql/reject-later.ts';

const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);
beforeEach(() => process.on('unhandledRejection', note));
afterEach(() => process.off('unhandledRejection', note));

const text = new GraphQLNonNull(GraphQLString);
const Row = new GraphQLObjectType<{ readonly isSlow: boolean }>({
  name: 'Row',
  fields: {
    name: { type: text, resolve: ({ isSlow }) => (isSlow ? Promise.resolve('slow') : 'quick') },
    faulty: {
      type: text,
      resolve: () => {
        throw new Error('refused');
      },
    },
  },
});
const Query = new GraphQLObjectType({
  name: 'Query',
  fields: {
    rows: {
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(Row))),
      resolve: () => [{ isSlow: true }, { isSlow: false }],
    },
  },
});

test('a row that fails at once leaves no rejection of the row before it unhandled', async () => {
  const schema = rejectLater(new GraphQLSchema({ query: Query }));
  const { errors } = await execute({ schema, document: parse('{ rows { name faulty } }') });
  // Node tells of rejections that nobody handles between two turns of its loop.
  await new Promise((resolve) => setImmediate(resolve));
  expect(errors?.map(({ message }) => message)).toEqual(['refused']);
  expect(unhandled).toEqual([]);
});
