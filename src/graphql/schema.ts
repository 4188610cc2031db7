import type { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
import './errors/error-types.ts';
import '../modules/teams/graphql/index.ts';
import '../modules/matches/graphql/index.ts';
import '../modules/jobs/graphql/index.ts';
import '../modules/pipeline/graphql/index.ts';
import '../modules/picks/graphql/index.ts';
import '../modules/audit/graphql/index.ts';

builder.mutationType({
  description:
    'Everything that changes something. Each field answers a payload or the refusals it can foresee.',
});
builder.queryType({ description: 'Everything that can be read. Nothing here changes anything.' });

/** The schema with every module in it. */
export const schema: GraphQLSchema = builder.toSchema();
