import { executePipelineRun } from '../src/modules/pipeline/actions/execute-pipeline-run.ts';
import { startPipelineRun } from '../src/modules/pipeline/actions/start-pipeline-run.ts';
import type { RunRequest } from '../src/modules/pipeline/domain/run-request.ts';
import { systemClock as clock } from '../src/shared/clock.ts';
import type { Drill } from './drill.ts';
import type { Member } from './crew.ts';
import type { Gate, GatePlace } from './gates.ts';
import { waitFor } from './wait-for.ts';

/** Carries out a run in this process, without a disturbance: in the shadow, or a backtest over days. @returns its id. */
export async function undisturbedRun(
  { db, asOf, signal }: Drill,
  days: RunRequest['days'] = null,
): Promise<string> {
  const mode = days === null ? 'SHADOW' : 'BACKTEST';
  const request: RunRequest = { mode, asOf: days === null ? asOf : null, days, leagues: [], config: {} };
  const { runId } = await db.$transaction((tx) => startPipelineRun(tx, { clock, queue: null }, request));
  await executePipelineRun({ db, clock, signal, report: () => undefined }, runId);
  return runId;
}

/** Starts a run for the workers, with a gate that is there before any of them can see it. */
export async function startRun(
  { db, asOf, queue, gates }: Drill,
  place: Omit<GatePlace, 'runId'>,
): Promise<{ readonly runId: string; readonly gate: Gate }> {
  const request = { mode: 'SHADOW', asOf, leagues: [], config: {} } as const;
  return await db.$transaction(async (tx) => {
    const { runId } = await startPipelineRun(tx, { clock, queue }, request);
    return { runId, gate: await gates.arm({ ...place, runId }) };
  });
}

/** Which of the processes works on a run. */
export async function workerOf(
  { db, signal }: Drill,
  runId: string,
  members: readonly Member[],
): Promise<Member> {
  return await waitFor('a worker that says that it has the run', signal, async () => {
    const job = await db.job.findFirst({ where: { pipelineRun: { id: runId } }, select: { worker: true } });
    return members.find(({ pid }) => job?.worker?.endsWith(`:${pid}`) === true) ?? null;
  });
}

/** Waits until the run has been taken over more than `fence` times. */
export async function takenOver({ db, signal }: Drill, runId: string, fence: number): Promise<void> {
  await waitFor('another worker that takes the run over', signal, async () =>
    (await fenceOf({ db }, runId)) > fence ? true : null,
  );
}

/** How often the run has been taken over. */
export async function fenceOf({ db }: Pick<Drill, 'db'>, runId: string): Promise<number> {
  return (await db.pipelineRun.findUniqueOrThrow({ where: { id: runId }, select: { fence: true } })).fence;
}

const ENDED: readonly string[] = ['COMPLETED', 'FAILED', 'CANCELLED'];

/** Waits until the run has ended. @returns how. */
export async function endOfRun({ db, signal }: Drill, runId: string): Promise<string> {
  return await waitFor('the end of the run', signal, async () => {
    const { status } = await db.pipelineRun.findUniqueOrThrow({ where: { id: runId } });
    return ENDED.includes(status) ? status : null;
  });
}
