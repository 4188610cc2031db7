import { untilAborted } from './api/until-aborted.ts';
import { onBenchServer } from './bench-server.ts';
import { onScratchDatabase } from './scratch-database.ts';
import { makeWorld } from './world/make-world.ts';
import type { WorldScale } from './world/world-sizes.ts';

/** Measures on a made world: that of `database`, which stays, or a new one, which is gone afterwards, also when the signal fires while it is made. */
export async function onWorld<Result>(
  { database, scale }: { database: string | null; scale: WorldScale },
  signal: AbortSignal,
  measure: (url: string) => Promise<Result>,
): Promise<Result> {
  if (database !== null) return await measure(database);
  return await onBenchServer((serverUrl) =>
    onScratchDatabase(serverUrl, async (_db, url) => {
      console.log(`Making a world of scale ${scale}`);
      await untilAborted(makeWorld(url, scale), signal);
      return await measure(url);
    }),
  );
}
