import { performance } from 'node:perf_hooks';
import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { depsOf, isContext } from './context.ts';

/**
 * Has the fields of queries and mutations at the root measured, and made spans of, wherever the application has somebody who does that. Changes the
 * schema in place and returns it.
 */
export function watchRootFields(schema: GraphQLSchema): GraphQLSchema {
  watch(schema.getQueryType(), 'query');
  watch(schema.getMutationType(), 'mutation');
  return schema;
}

type Resolver = GraphQLFieldResolver<unknown, unknown>;

function watch(type: GraphQLObjectType | null | undefined, kind: 'query' | 'mutation'): void {
  for (const field of Object.values(type?.getFields() ?? {})) {
    const resolve: Resolver = field.resolve ?? defaultFieldResolver;
    field.resolve = (source: unknown, args, context: unknown, info): unknown => {
      const run = (): unknown => resolve(source, args, context, info);
      if (!isContext(context)) return run();
      const { metrics, tracing } = depsOf(context);
      if (!metrics && !tracing) return run();
      const begunAt = performance.now();
      const end = (hasFailed: boolean): void =>
        metrics?.rootField(kind, field.name, performance.now() - begunAt, hasFailed);
      const request = { name: `${kind} ${field.name}`, facts: { 'graphql.field.name': field.name } };
      return ended(() => (tracing ? tracing.inSpan(request, run) : run()), end);
    };
  }
}

function ended(run: () => unknown, end: (hasFailed: boolean) => void): unknown {
  try {
    const value = run();
    if (value instanceof Promise) {
      value.then(
        () => end(false),
        () => end(true),
      );
    } else end(value instanceof Error);
    return value;
  } catch (error) {
    end(true);
    throw error;
  }
}
