import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import { KnownOperations } from './graphql/direct/known-operations.ts';
import { enforceAccess } from './graphql/access/enforce-access.ts';
import type { AppDeps } from './graphql/app-deps.ts';
import { keepAnswers } from './graphql/caching/keep-answers.ts';
import { createContext, type Context } from './graphql/context.ts';
import { executeCompiled } from './graphql/execution/execute-compiled.ts';
import { admitPages } from './graphql/protocol/admit-pages.ts';
import { answerUnchanged } from './graphql/protocol/answer-unchanged.ts';
import { checkMediaTypes } from './graphql/protocol/check-media-types.ts';
import { compressAnswers } from './graphql/protocol/compress-answers.ts';
import { readRequests } from './graphql/protocol/read-requests.ts';
import { refuseForgedRequests } from './graphql/protocol/refuse-forged-requests.ts';
import { setAnswerHeaders } from './graphql/protocol/set-answer-headers.ts';
import { takeDocuments } from './graphql/protocol/take-documents.ts';
import { NO_CACHE } from './graphql/limits/document-cache.ts';
import { guardIntrospection } from './graphql/limits/guard-introspection.ts';
import { limitOperations } from './graphql/limits/limit-operations.ts';
import { limitRate } from './graphql/limits/limit-rate.ts';
import { schema } from './graphql/schema.ts';
import { answerFailures } from './graphql/server/answer-failures.ts';
import { answerExports } from './graphql/server/answer-exports.ts';
import { answerHealth } from './graphql/server/answer-health.ts';
import { codeBareRefusals } from './graphql/server/code-bare-refusals.ts';
import { answerMetrics } from './graphql/server/answer-metrics.ts';
import { answerReady } from './graphql/server/answer-ready.ts';
import { graphiqlPage } from './graphql/server/graphiql-page.ts';
import { identifyCaller } from './graphql/server/identify-caller.ts';
import { locateInputFaults } from './graphql/server/locate-input-faults.ts';
import { limitTokens } from './graphql/server/limit-tokens.ts';
import { noteAnswers, observeRequests } from './graphql/server/observe-requests.ts';
import { presentErrors } from './graphql/server/present-errors.ts';
import { refuseUnsafeValues } from './graphql/server/refuse-unsafe-values.ts';
import { graphiqlFor, refuseGraphiql } from './graphql/server/serve-graphiql.ts';
import { subscribePerEvent } from './graphql/server/subscribe-per-event.ts';
import { traceOperations } from './graphql/server/trace-operations.ts';
import { answerRoot } from './graphql/server/answer-root.ts';
import { USUAL_DISCLOSURE } from './modules/limits/domain/disclosure.ts';
import { answerRequestId, requestIdOf } from './graphql/server/request-id.ts';

const ENDPOINT = '/graphql';

export type App = YogaServerInstance<object, Context>;

/**
 * The whole API as one handler: `app.fetch(request)` answers, `createServer(app)` serves. It listens to nothing and keeps no
 * state, so tests use it as it is.
 * @param known learns the operations that it finds valid.
 */
export function createApp(deps: AppDeps, known = new KnownOperations(schema)): App {
  return createYoga<object, Context>({
    schema,
    context: async ({ request, ...serverContext }) =>
      createContext(deps, requestIdOf(request), await identifyCaller(deps.access, request, serverContext)),
    graphqlEndpoint: ENDPOINT,
    // `/health` is ours, and asks the database; this one says that the process lives.
    healthCheckEndpoint: '/live',
    landingPage: false,
    graphiql: (request, serverContext) => graphiqlFor(deps, request, serverContext ?? {}),
    renderGraphiQL: graphiqlPage,
    // `admitPages` lets in the pages that a setting names, and no others.
    cors: false,
    // No field takes a file.
    multipart: false,
    batching: false,
    // `readRequests` counts the bytes.
    maxRequestBodySize: false,
    parserAndValidationCache: { documentCache: known.documents, errorCache: NO_CACHE },
    // `presentErrors` masks, knowing the request.
    maskedErrors: false,
    logging: {
      debug: () => undefined,
      info: () => undefined,
      warn: (...details: unknown[]) => deps.log.warn({ details }, 'GraphQL server'),
      error: (...details: unknown[]) => deps.log.error({ details }, 'GraphQL server'),
    },
    plugins: [
      observeRequests(deps),
      answerHealth(deps),
      answerReady(deps),
      answerMetrics(deps),
      answerExports(deps),
      answerRoot(),
      codeBareRefusals(),
      refuseGraphiql(deps, ENDPOINT),
      answerRequestId(),
      refuseForgedRequests(deps.corsOrigins),
      checkMediaTypes(),
      readRequests(),
      takeDocuments(deps),
      limitTokens(),
      limitOperations(),
      known.learn(),
      guardIntrospection(deps.disclosure ?? USUAL_DISCLOSURE),
      enforceAccess(),
      limitRate(deps.rateLimiter ?? null),
      refuseUnsafeValues(),
      subscribePerEvent(),
      executeCompiled(),
      locateInputFaults(),
      keepAnswers(deps.responseCache ?? null),
      traceOperations(deps),
      presentErrors(deps),
      noteAnswers(),
      setAnswerHeaders(),
      admitPages(deps.corsOrigins),
      answerUnchanged(),
      compressAnswers(),
    ].map((plugin) => answerFailures(plugin, deps.log)),
  });
}
