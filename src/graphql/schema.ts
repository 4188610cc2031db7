import type { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
import './errors/error-types.ts';
import '../modules/teams/graphql/index.ts';
import '../modules/matches/graphql/index.ts';

builder.queryType({ description: 'Everything that can be read. Nothing here changes anything.' });

/** The schema with every module in it. */
export const schema: GraphQLSchema = builder.toSchema();
