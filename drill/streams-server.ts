import type { AddressInfo } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pino } from 'pino';
import { createApp } from '../src/app.ts';
import { createClient } from '../src/db/client.ts';
import type { AppDeps } from '../src/graphql/app-deps.ts';
import { liveStreamsOf } from '../src/graphql/limits/live-streams.ts';
import { createApiServer } from '../src/graphql/server/create-api-server.ts';
import { LOCAL_USER } from '../src/modules/access/local-user.ts';
import { listenForRunEvents } from '../src/modules/pipeline/run-event-notifications.ts';
import { systemClock as clock } from '../src/shared/clock.ts';

// Serves the API to `drill/streams.ts`, and tells it how many subscriptions are open, how much memory is in use after a collection, when it heard of the
// last connection that was cut, and for how long its event loop stood still. Started with --expose-gc and the address of the database.

const [url = ''] = process.argv.slice(2);
const deps: AppDeps = {
  db: createClient({ url, poolSize: 6, connectTimeoutMs: 5_000, statementTimeoutMs: 10_000 }),
  clock,
  log: pino({ level: 'error' }, pino.destination(2)),
  // It listens on this machine alone.
  access: { identify: () => Promise.resolve(LOCAL_USER) },
  queue: null,
  fitThreads: null,
  importDir: null,
  runEventWakeUps: listenForRunEvents(url, () => undefined),
};
const { server } = createApiServer(createApp(deps), deps);
let heardAt = 0;
server.on('connection', (socket) => socket.on('close', () => (heardAt = Date.now())));
const stalls = monitorEventLoopDelay({ resolution: 5 });
stalls.enable();
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.send?.({ port });
});

process.on('message', (asked) => {
  if (asked === 'count') process.send?.({ open: liveStreamsOf(deps).count });
  if (asked === 'cut') stalls.reset();
  if (asked === 'heard') process.send?.({ heardAt, stallMs: stalls.max / 1e6 });
  if (asked === 'memory') {
    globalThis.gc?.();
    process.send?.({ heapBytes: process.memoryUsage().heapUsed });
  }
});
// The drill is over, however it ended.
process.on('disconnect', () => process.exit(0));
