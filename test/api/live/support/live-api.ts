import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { createApp } from '../../../../src/app.ts';
import { createClient } from '../../../../src/db/client.ts';
import type { PrismaClient } from '../../../../src/db/generated/client.ts';
import type { AppDeps } from '../../../../src/graphql/app-deps.ts';
import { answerDirectly } from '../../../../src/graphql/direct/answer-directly.ts';
import { KnownOperations } from '../../../../src/graphql/direct/known-operations.ts';
import { liveStreamsOf } from '../../../../src/graphql/limits/live-streams.ts';
import { schema } from '../../../../src/graphql/schema.ts';
import { createApiServer } from '../../../../src/graphql/server/create-api-server.ts';
import { listenForRunEvents } from '../../../../src/modules/pipeline/run-event-notifications.ts';
import { NOW } from '../../graphql/support/test-api.ts';
import { everyoneIsAdmin } from '../../../support/everyone-is-admin.ts';

export interface LiveApi {
  readonly db: PrismaClient;
  /** `http://127.0.0.1:…/graphql`. */
  readonly url: string;
  /** How many subscriptions it serves now. */
  readonly openStreams: () => number;
  close(): Promise<void>;
}

/** The API as a process serves it, on a port of its own: HTTP, WebSocket, and a connection that listens for events. */
export async function startLiveApi(databaseUrl: string, more: Partial<AppDeps> = {}): Promise<LiveApi> {
  const db = createClient({
    url: databaseUrl,
    poolSize: 4,
    connectTimeoutMs: 2_000,
    statementTimeoutMs: 5_000,
  });
  const log = pino({ level: 'silent' });
  const wakeUps = listenForRunEvents(databaseUrl, () => undefined);
  const deps: AppDeps = {
    db,
    clock: { now: () => NOW },
    log,
    access: everyoneIsAdmin,
    queue: null,
    fitThreads: null,
    importDir: null,
    runEventWakeUps: wakeUps,
    ...more,
  };
  const known = new KnownOperations(schema);
  const { server, sockets } = createApiServer(createApp(deps, known), deps, {
    direct: (handOver) => answerDirectly(deps, known, handOver),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    db,
    url: `http://127.0.0.1:${port}/graphql`,
    openStreams: () => liveStreamsOf(deps).count,
    async close() {
      await sockets.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      await wakeUps.close();
      await db.$disconnect();
    },
  };
}
