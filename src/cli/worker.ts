import { once } from 'node:events';
import { pino } from 'pino';
import { importFolder } from '../import-folder.ts';
import { systemClock as clock } from '../shared/clock.ts';
import { InvalidInputError } from '../shared/invalid-input-error.ts';
import { startWork } from '../worker/start-work.ts';
import { runCommand } from './run-command.ts';

/** Does the work of jobs without an API: any number of these processes, on any number of machines, share one database. */
await runCommand('npm run worker', async ({ db, url, env, signal }) => {
  if (env.workerThreads === 0) {
    throw new InvalidInputError(
      'WORKER_THREADS',
      0,
      'leaves a worker nothing to work with: it must be 1 or more',
    );
  }
  const log = pino({ level: env.logLevel }, pino.destination(2));
  const importDir = await importFolder(env);
  const work = await startWork({ env, url, db, clock, log, importDir });
  console.log(`Working on jobs, ${env.workerThreads} at a time. Stop with Ctrl-C.`);
  if (!signal.aborted) await once(signal, 'abort');
  console.log('Stopping');
  await work.stop();
});
