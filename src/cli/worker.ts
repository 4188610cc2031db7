import { once } from 'node:events';
import { importFolder } from '../import-folder.ts';
import { Metrics } from '../observability/metrics.ts';
import { openLog } from '../observability/open-log.ts';
import { showMetrics } from '../serving/show-metrics.ts';
import { systemClock as clock } from '../shared/clock.ts';
import { InvalidInputError } from '../shared/invalid-input-error.ts';
import { tellUnknownSettings } from '../tell-unknown-settings.ts';
import { startWork } from '../worker/start-work.ts';
import { runCommand } from './run-command.ts';

/** Does the work of jobs without an API: any number of these processes, on any number of machines, share one database. */
await runCommand('npm run worker', async ({ db, pool, url, env, signal }) => {
  if (env.workerThreads === 0) {
    throw new InvalidInputError(
      'WORKER_THREADS',
      0,
      'leaves a worker nothing to work with: it must be 1 or more',
    );
  }
  const log = openLog({ level: env.logLevel, secrets: env.secrets });
  tellUnknownSettings(log, env.unknownSettings);
  const importDir = await importFolder(env);
  const metrics = new Metrics();
  const work = await startWork({ env, url, db, clock, log, importDir, metrics });
  let unshow = (): Promise<void> => Promise.resolve();
  try {
    unshow = await showMetrics({ env, url, db, pool, metrics, queue: work.queue, stopping: signal, log });
    console.log(`Working on jobs, ${env.workerThreads} at a time. Stop with Ctrl-C.`);
    if (!signal.aborted) await once(signal, 'abort');
    console.log('Stopping');
  } finally {
    await work.stop();
    await unshow();
  }
});
