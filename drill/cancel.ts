import { decodeNodeId } from '../src/graphql/node-id.ts';
import { askForRun } from './ask.ts';
import type { Member } from './crew.ts';
import type { Drill, Finding } from './drill.ts';
import { findingsOfDecisions } from './findings-of-run.ts';
import { endOfRun, undisturbedRun } from './runs.ts';
import { waitFor } from './wait-for.ts';

/** How soon a run that a worker is at has ended once it was cancelled. */
const PROMISED_SECONDS = 2;
const DAYS = { from: '2025-08-01', to: '2026-03-10' };
/** Instants that a backtest has done before it is cancelled. */
const DONE_BEFORE = 20;

/** Cancels runs that a worker is at, through the API, and resumes them. */
export async function drillCancel(drill: Drill): Promise<readonly Finding[]> {
  const api = await drill.crew.api(1);
  return [...(await betweenNodes(drill, api)), ...(await betweenDays(drill, api))];
}

async function betweenNodes(drill: Drill, api: Member): Promise<readonly Finding[]> {
  const undisturbedId = await undisturbedRun(drill);
  const gate = await drill.gates.arm({ node: 'probability-modeller', point: 'AT', runId: null });
  const id = await askForRun(api, 'startPipelineRun', { mode: 'SHADOW', asOf: drill.asOf });
  await gate.held();
  const finding = await cancelled(drill, api, id, 'a run between two nodes', () => gate.open());
  await askForRun(api, 'resumePipelineRun', { id });
  const runId = decodeNodeId(id).id;
  await endOfRun(drill, runId);
  return [finding, ...(await findingsOfDecisions(drill.db, runId, undisturbedId))];
}

async function betweenDays(drill: Drill, api: Member): Promise<readonly Finding[]> {
  const undisturbedId = await undisturbedRun(drill, DAYS);
  const id = await askForRun(api, 'startPipelineRun', { mode: 'BACKTEST', backtestDays: DAYS });
  const runId = decodeNodeId(id).id;
  await waitFor('the backtest to be under way', drill.signal, async () => {
    const { stepsDone } = await drill.db.pipelineRun.findUniqueOrThrow({ where: { id: runId } });
    return stepsDone >= DONE_BEFORE ? true : null;
  });
  const finding = await cancelled(drill, api, id, 'a backtest', () => Promise.resolve());
  const { stepsDone, steps } = await drill.db.pipelineRun.findUniqueOrThrow({ where: { id: runId } });
  await askForRun(api, 'resumePipelineRun', { id });
  await endOfRun(drill, runId);
  return [
    { ...finding, seen: `${finding.seen}, after ${stepsDone} of ${steps} instants` },
    ...(await findingsOfDecisions(drill.db, runId, undisturbedId)),
  ];
}

async function cancelled(
  drill: Drill,
  api: Member,
  id: string,
  what: string,
  letGo: () => Promise<void>,
): Promise<Finding> {
  const askedAt = performance.now();
  await askForRun(api, 'cancelPipelineRun', { id });
  await letGo();
  const status = await endOfRun(drill, decodeNodeId(id).id);
  const seconds = (performance.now() - askedAt) / 1_000;
  return {
    promise: `${what} that is cancelled ends within ${PROMISED_SECONDS} s`,
    seen: `${status} after ${seconds.toFixed(2)} s`,
    isKept: status === 'CANCELLED' && seconds <= PROMISED_SECONDS,
  };
}
