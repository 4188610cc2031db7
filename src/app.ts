import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { AppDeps } from './graphql/app-deps.ts';
import { createContext, type Context } from './graphql/context.ts';
import { schema } from './graphql/schema.ts';
import { answerExports } from './graphql/server/answer-exports.ts';
import { answerHealth } from './graphql/server/answer-health.ts';
import { exampleTabs } from './graphql/server/example-operations.ts';
import { graphiqlPage } from './graphql/server/graphiql-page.ts';
import { identifyCaller } from './graphql/server/identify-caller.ts';
import { limitTokens } from './graphql/server/limit-tokens.ts';
import { presentErrors } from './graphql/server/present-errors.ts';
import { refuseUnsafeValues } from './graphql/server/refuse-unsafe-values.ts';
import { subscribePerEvent } from './graphql/server/subscribe-per-event.ts';
import { answerRoot } from './graphql/server/answer-root.ts';
import { answerRequestId, requestIdOf } from './graphql/server/request-id.ts';

/** A body may carry season files as text; everything else is held to far less by `refuseUnsafeValues`. */
const MOST_BODY_BYTES = 10_000_000;

export type App = YogaServerInstance<object, Context>;

/**
 * The whole API as one handler: `app.fetch(request)` answers, `createServer(app)` serves. It listens to nothing and keeps no
 * state, so tests use it as it is.
 */
export function createApp(deps: AppDeps): App {
  return createYoga<object, Context>({
    schema,
    context: async ({ request, ...serverContext }) =>
      createContext(deps, requestIdOf(request), await identifyCaller(deps.access, request, serverContext)),
    graphqlEndpoint: '/graphql',
    // `/health` is ours, and asks the database; this one says that the process lives.
    healthCheckEndpoint: '/live',
    landingPage: false,
    graphiql: {
      title: 'Quantum Sovereign',
      defaultTabs: exampleTabs.map((tab) => ({ ...tab })),
      // Its event streams are plain GET requests, which the protection against forged requests refuses.
      subscriptionsProtocol: 'WS',
    },
    renderGraphiQL: graphiqlPage,
    // Pages of other origins get no answer: whoever can open this API in a browser could otherwise be used by any page.
    cors: false,
    batching: false,
    maxRequestBodySize: MOST_BODY_BYTES,
    // `presentErrors` masks, knowing the request.
    maskedErrors: false,
    logging: {
      debug: () => undefined,
      info: () => undefined,
      warn: (...details: unknown[]) => deps.log.warn({ details }, 'GraphQL server'),
      error: (...details: unknown[]) => deps.log.error({ details }, 'GraphQL server'),
    },
    plugins: [
      answerHealth(deps),
      answerExports(deps),
      answerRoot(),
      answerRequestId(),
      useCSRFPrevention({ requestHeaders: ['x-graphql-yoga-csrf', 'x-request-id'] }),
      limitTokens(),
      refuseUnsafeValues(),
      subscribePerEvent(),
      presentErrors(deps),
    ],
  });
}
