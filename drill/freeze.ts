import { isDeepStrictEqual } from 'node:util';
import type { Drill, Finding } from './drill.ts';
import { findingsOfRun } from './findings-of-run.ts';
import { endOfRun, fenceOf, startRun, takenOver, undisturbedRun, workerOf } from './runs.ts';
import type { Member } from './crew.ts';

/** Freezes a worker (SIGSTOP) inside a node, lets another one take the run over, and thaws it: once after the end of the run, once before. */
export async function drillFreeze(drill: Drill): Promise<readonly Finding[]> {
  const undisturbedId = await undisturbedRun(drill);
  return [
    ...(await thawedAfterTheEnd(drill, undisturbedId)),
    ...(await thawedMeanwhile(drill, undisturbedId)),
  ];
}

async function thawedAfterTheEnd(drill: Drill, undisturbedId: string): Promise<readonly Finding[]> {
  const members = [await drill.crew.worker(), await drill.crew.worker()];
  const { runId, gate } = await startRun(drill, { node: 'strategy-selector', point: 'INSIDE' });
  await gate.held();
  const frozen = await workerOf(drill, runId, members);
  const seconds = await freeze(drill, runId, frozen, () => gate.open());
  await endOfRun(drill, runId);
  const findings = await findingsOfRun(drill.db, runId, undisturbedId);
  // Alone, so that it has to take the next run: then it is through with the one that it had.
  for (const other of members) if (other !== frozen) await other.kill();
  const before = await storedOf(drill, runId);
  frozen.signal('SIGCONT');
  await takesAnotherRun(drill, frozen);
  const isSame = isDeepStrictEqual(await storedOf(drill, runId), before);
  await frozen.kill();
  return [
    taken('strategy-selector', seconds),
    ...findings,
    {
      promise: 'thawed after the end, it writes nothing',
      seen: isSame ? 'the run is as it was' : 'THE RUN HAS CHANGED',
      isKept: isSame,
    },
  ];
}

/** The one that took over is held inside the auditor while the thawed one finds out, and then dies: the run must still be in the queue. */
async function thawedMeanwhile(drill: Drill, undisturbedId: string): Promise<readonly Finding[]> {
  const members = [await drill.crew.worker(), await drill.crew.worker()];
  const { runId, gate } = await startRun(drill, { node: 'auditor', point: 'INSIDE' });
  await gate.held();
  const frozen = await workerOf(drill, runId, members);
  const next = await drill.gates.arm({ node: 'auditor', point: 'INSIDE', runId });
  const seconds = await freeze(drill, runId, frozen, () => gate.open());
  await next.held();
  const second = await workerOf(drill, runId, members);
  const before = await storedOf(drill, runId);
  frozen.signal('SIGCONT');
  await takesAnotherRun(drill, frozen);
  const isSame = isDeepStrictEqual(await storedOf(drill, runId), before);
  const fence = await fenceOf(drill, runId);
  await second.kill();
  await next.open();
  await takenOver(drill, runId, fence);
  await endOfRun(drill, runId);
  return [
    taken('auditor', seconds),
    {
      promise: 'thawed while another one seals the picks, it writes nothing',
      seen: isSame ? 'the run is as it was' : 'THE RUN HAS CHANGED',
      isKept: isSame && second !== frozen,
    },
    ...(await findingsOfRun(drill.db, runId, undisturbedId)),
  ];
}

/** @returns after how many seconds another worker had the run. */
async function freeze(
  drill: Drill,
  runId: string,
  worker: Member,
  letGo: () => Promise<void>,
): Promise<number> {
  const fence = await fenceOf(drill, runId);
  worker.signal('SIGSTOP');
  const frozenAt = performance.now();
  // Its statement ends, and its transaction stays open: nobody is there to commit it.
  await letGo();
  await takenOver(drill, runId, fence);
  return (performance.now() - frozenAt) / 1_000;
}

/** A worker has one place: it begins with another run once it is through with the last one. */
async function takesAnotherRun(drill: Drill, worker: Member): Promise<void> {
  const { runId, gate } = await startRun(drill, { node: 'market-scanner', point: 'AT' });
  await gate.held();
  await workerOf(drill, runId, [worker]);
  await gate.open();
  await endOfRun(drill, runId);
}

function taken(node: string, seconds: number): Finding {
  return {
    promise: `a worker frozen inside ${node} is replaced`,
    seen: `after ${seconds.toFixed(1)} s`,
    isKept: true,
  };
}

/** Everything that is stored of a run. */
async function storedOf({ db }: Drill, runId: string): Promise<unknown> {
  return await db.pipelineRun.findUniqueOrThrow({
    where: { id: runId },
    include: {
      checkpoints: { orderBy: { id: 'asc' } },
      events: { orderBy: { id: 'asc' } },
      picks: { orderBy: { id: 'asc' } },
      auditEntries: { orderBy: { id: 'asc' } },
    },
  });
}
