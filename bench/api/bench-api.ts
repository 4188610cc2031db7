import { readEnv } from '../../src/env.ts';
import { signalOfInterrupt } from '../../src/interrupt.ts';
import { onBenchServer } from '../bench-server.ts';
import { keptDatabase, onScratchDatabase } from '../scratch-database.ts';
import { makeWorld } from '../world/make-world.ts';
import { compareSystems } from './compare-systems.ts';
import { installOthers } from './install.ts';
import { readOptions } from './options.ts';
import { needProc } from './process-figures.ts';
import { untilAborted } from './until-aborted.ts';

/** By then everything that was started is ended, and the scratch database is gone. */
const LONGEST_END_MS = 20_000;

/**
 * `npm run bench -- api`: asks our API, PostGraphile and a floor of hand-written SQL the same six questions on the same data, compares the
 * answers, and prints what a request takes each of them. Ctrl-C ends it in order.
 */
export async function benchApi(): Promise<void> {
  const options = readOptions(process.argv.slice(3));
  if (options.keep && readEnv().databaseUrl === null)
    throw new Error('--keep: the embedded database ends with the bench. Name a server with DATABASE_URL.');
  needProc();
  if (options.systems.includes('postgraphile')) await installOthers();
  const signal = signalOfInterrupt(LONGEST_END_MS, 1);
  const fill = async (url: string): Promise<void> => {
    console.log(`Making a world of scale ${options.scale}`);
    await untilAborted(makeWorld(url, options.scale), signal);
  };
  try {
    if (options.database !== null) {
      await compareSystems(options.database, options, signal);
      return;
    }
    await onBenchServer(async (serverUrl) => {
      if (!options.keep) {
        await onScratchDatabase(serverUrl, async (_db, url) => {
          await fill(url);
          await compareSystems(url, options, signal);
        });
        return;
      }
      const url = await keptDatabase(serverUrl, `qs_bench_api_${process.pid}`);
      console.log(`This world is left. To measure on it again: --database ${url}`);
      await fill(url);
      await compareSystems(url, options, signal);
    });
  } catch (error) {
    if (!signal.aborted) throw error;
    process.exitCode = 1;
  }
  // What listens for Ctrl-C, and what was given up halfway, would keep the process.
  if (signal.aborted) process.exit(1);
}
