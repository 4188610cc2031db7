import { setTimeout as wait } from 'node:timers/promises';
import { decodeNodeId } from '../src/graphql/node-id.ts';
import { ask, askForRun } from './ask.ts';
import type { Member } from './crew.ts';
import type { Drill, Finding } from './drill.ts';
import { findingsOfRun } from './findings-of-run.ts';
import { findingsOfWatches } from './findings-of-watches.ts';
import { endOfRun, undisturbedRun } from './runs.ts';
import { waitFor } from './wait-for.ts';
import { watchRun } from './watch.ts';

const SCHEDULE = 'drill';
const TICKS = 2;
const MINUTE_MS = 60_000;
/** Within it every process has had its say about a tick. */
const SAY_MS = 12_000;

/** Two APIs without workers and two workers on one database: a run is watched where it was not started, and a tick makes one run. */
export async function drillServers(drill: Drill): Promise<readonly Finding[]> {
  const undisturbedId = await undisturbedRun(drill);
  const [one, other] = [await drill.crew.api(0), await drill.crew.api(0)];
  for (let count = 0; count < 2; count += 1) await drill.crew.worker();
  return [
    ...(await watchedElsewhere(drill, one, other, undisturbedId)),
    ...(await scheduled(drill, one, other)),
  ];
}

async function watchedElsewhere(
  drill: Drill,
  one: Member,
  other: Member,
  undisturbedId: string,
): Promise<readonly Finding[]> {
  const gate = await drill.gates.arm({ node: 'probability-modeller', point: 'INSIDE', runId: null });
  const id = await askForRun(one, 'startPipelineRun', { mode: 'SHADOW', asOf: drill.asOf });
  const runId = decodeNodeId(id).id;
  const watches = watchRun(other, id);
  try {
    await gate.held();
    // Live, not read afterwards: what has happened up to here has come while the run is held.
    const before = await drill.db.runEvent.count({ where: { runId } });
    await waitFor('the first events', drill.signal, () =>
      Promise.resolve(watches.every(({ numbers }) => numbers.length === before) ? true : null),
    );
    await gate.open();
    await endOfRun(drill, runId);
    return [
      {
        promise: 'a run is watched live through another process',
        seen: `${before} events while it was held`,
        isKept: before > 0,
      },
      ...(await findingsOfWatches(drill, runId, watches)),
      ...(await findingsOfRun(drill.db, runId, undisturbedId)),
    ];
  } finally {
    for (const watch of watches) watch.close();
  }
}

async function scheduled(drill: Drill, one: Member, other: Member): Promise<readonly Finding[]> {
  const runsOf = () =>
    drill.db.pipelineRun.findMany({
      where: { scheduleTick: { not: null } },
      select: { scheduleTick: true, createdAt: true },
      orderBy: { createdAt: 'asc' },
    });
  const input = { name: SCHEDULE, cron: '* * * * *', mode: 'SHADOW' };
  await ask(one, SAVE, { input });
  await waitFor(
    `${TICKS} ticks`,
    drill.signal,
    async () => ((await runsOf()).length >= TICKS ? true : null),
    (TICKS + 2) * 60,
  );
  await wait(SAY_MS, undefined, { signal: drill.signal });
  const runs = await runsOf();
  await ask(other, REMOVE, { input: { name: SCHEDULE } });
  const minutes = runs.map(({ createdAt }) => Math.floor(createdAt.getTime() / MINUTE_MS));
  const isOnce = minutes.every((minute, index) => index === 0 || minute === (minutes[index - 1] ?? 0) + 1);
  // The next tick finds no schedule.
  await wait(MINUTE_MS - (Date.now() % MINUTE_MS) + SAY_MS, undefined, { signal: drill.signal });
  const later = await drill.db.pipelineRun.count({ where: { scheduleTick: { not: null } } });
  return [
    {
      promise: 'a tick makes one run, with four processes up',
      seen: `${TICKS} ticks, ${runs.length} runs at ${runs.map(({ createdAt }) => createdAt.toISOString().slice(11, 19)).join(' and ')}`,
      isKept: runs.length === TICKS && isOnce,
    },
    {
      promise: 'a schedule that is removed makes none',
      seen: `${later - runs.length} at the next tick`,
      isKept: later === runs.length,
    },
  ];
}

const SAVE = `mutation($input: SavePipelineScheduleInput!) { savePipelineSchedule(input: $input) { __typename } }`;
const REMOVE = `mutation($input: RemovePipelineScheduleInput!) { removePipelineSchedule(input: $input) { __typename } }`;
