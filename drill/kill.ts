import { PIPELINE_NODES, readNodeName } from '../src/modules/pipeline/domain/node-name.ts';
import type { Member } from './crew.ts';
import type { Drill, Finding } from './drill.ts';
import { findingsOfRun } from './findings-of-run.ts';
import type { GatePlace } from './gates.ts';
import { endOfRun, fenceOf, startRun, takenOver, undisturbedRun, workerOf } from './runs.ts';

type Kill = Omit<GatePlace, 'runId'>;

interface Seen {
  readonly node: string;
  readonly point: string;
  readonly killed: string;
  readonly 'taken over after': string;
}

const NODES = Object.keys(PIPELINE_NODES).flatMap((name) => readNodeName(name) ?? []);

/** One run loses its worker as it begins each node, and one inside each node, before what it did is committed. */
const ALL: readonly (readonly Kill[])[] = [
  NODES.map((node) => ({ node, point: 'AT' })),
  NODES.map((node) => ({ node, point: 'INSIDE' })),
];
const SHORT: readonly (readonly Kill[])[] = [
  [
    { node: 'probability-modeller', point: 'AT' },
    { node: 'auditor', point: 'INSIDE' },
  ],
];

/** Kills workers (kill -9) at exact places of runs, while others stand by. */
export async function drillKill(drill: Drill, isShort: boolean): Promise<readonly Finding[]> {
  const runs = isShort ? SHORT : ALL;
  const undisturbedId = await undisturbedRun(drill);
  const members: Member[] = [];
  // One for each run, and one that stands by.
  for (let count = 0; count <= runs.length; count += 1) members.push(await drill.crew.worker());
  const found = await Promise.all(
    runs.map(async (kills) => {
      const { runId, seen } = await disturbedRun(drill, kills, members);
      return { seen, findings: await findingsOfRun(drill.db, runId, undisturbedId) };
    }),
  );
  console.table(found.flatMap(({ seen }) => seen));
  const kills = found.flatMap(({ seen }) => seen).length;
  const meant = runs.flat().length;
  return [
    { promise: `${meant} workers are killed`, seen: `${kills} were`, isKept: kills === meant },
    ...found.flatMap(({ findings }) => findings),
  ];
}

async function disturbedRun(
  drill: Drill,
  kills: readonly Kill[],
  members: Member[],
): Promise<{ runId: string; seen: readonly Seen[] }> {
  const [first, ...others] = kills;
  if (!first) throw new Error('A run without a kill is no drill.');
  const { runId, gate } = await startRun(drill, first);
  const seen: Seen[] = [];
  const newcomers: Promise<void>[] = [];
  let current = gate;
  for (const [index, kill] of kills.entries()) {
    await current.held();
    const [worker, fence] = [await workerOf(drill, runId, members), await fenceOf(drill, runId)];
    await worker.kill();
    const killedAt = performance.now();
    const next = others[index];
    const passed = current;
    if (next) current = await drill.gates.arm({ ...next, runId });
    // What the dead worker's transaction waited for: it finds nobody to answer to, and is rolled back.
    await passed.open();
    newcomers.push(drill.crew.worker().then((member) => void members.push(member)));
    await takenOver(drill, runId, fence);
    const seconds = (performance.now() - killedAt) / 1_000;
    const { node, point } = kill;
    seen.push({ node, point, killed: `worker ${worker.pid}`, 'taken over after': `${seconds.toFixed(1)} s` });
  }
  await endOfRun(drill, runId);
  await Promise.all(newcomers);
  return { runId, seen };
}
