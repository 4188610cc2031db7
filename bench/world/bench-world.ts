import { parseArgs } from 'node:util';
import { keptDatabase } from '../scratch-database.ts';
import { onBenchServer } from '../bench-server.ts';
import { makeWorld } from './make-world.ts';
import { readScale } from './read-scale.ts';

/** `npm run bench -- world --scale 10 --database NAME`: makes a world in a new database on the server, and leaves it there. */
export async function benchWorld(): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: { scale: { type: 'string', default: '1' }, database: { type: 'string' } },
  });
  const scale = readScale(values.scale);
  await onBenchServer(async (serverUrl) => {
    const url = await keptDatabase(serverUrl, values.database ?? `qs_world_${scale}`);
    const started = performance.now();
    await makeWorld(url, scale);
    console.log(
      `a world of scale ${scale} after ${((performance.now() - started) / 1000).toFixed(1)} s: ${url}`,
    );
  });
}
