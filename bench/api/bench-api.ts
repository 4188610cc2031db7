import { onBenchServer } from '../bench-server.ts';
import { interruptible } from '../interruptible.ts';
import { onWorld } from '../on-world.ts';
import { keptDatabase } from '../scratch-database.ts';
import { makeWorld } from '../world/make-world.ts';
import { compareScales, type World } from './compare-scales.ts';
import { compareSystems } from './compare-systems.ts';
import { installOthers } from './install.ts';
import { type ApiBenchOptions, readOptions } from './options.ts';
import { needProc } from './process-figures.ts';
import { untilAborted } from './until-aborted.ts';

/**
 * `npm run bench -- api`: asks our API, with the cache of its answers and without it, PostGraphile and a floor of hand-written SQL the same six questions on the
 * same data, compares the answers, and prints what a request takes each of them. With `--scales 1,10,100` it asks them on worlds of those sizes instead, and prints
 * how the figures grow. Ctrl-C ends it in order.
 */
export async function benchApi(): Promise<void> {
  const options = readOptions(process.argv.slice(3));
  needProc();
  if (options.systems.includes('postgraphile')) await installOthers();
  await interruptible(async (signal) => {
    if (options.scales !== null) await onWorlds(options, options.scales, [], signal);
    else if (options.keep) await onKeptWorld(options, signal);
    else {
      const { databases, scale } = options;
      await onWorld({ database: databases[0] ?? null, scale }, signal, (url) =>
        compareSystems(url, options, signal),
      );
    }
  });
}

/** All worlds are there at once, so that they can be asked in turn. */
async function onWorlds(
  options: ApiBenchOptions,
  scales: NonNullable<ApiBenchOptions['scales']>,
  worlds: readonly World[],
  signal: AbortSignal,
): Promise<void> {
  const scale = scales[worlds.length];
  if (scale === undefined) {
    await compareScales(worlds, options, signal);
    return;
  }
  await onWorld({ database: options.databases[worlds.length] ?? null, scale }, signal, (url) =>
    onWorlds(options, scales, [...worlds, { scale, url }], signal),
  );
}

async function onKeptWorld(options: ApiBenchOptions, signal: AbortSignal): Promise<void> {
  await onBenchServer(async (serverUrl) => {
    const url = await keptDatabase(serverUrl, `qs_bench_api_${process.pid}`);
    console.log(`This world is left. To measure on it again: --database ${url}`);
    await untilAborted(makeWorld(url, options.scale), signal);
    await compareSystems(url, options, signal);
  });
}
