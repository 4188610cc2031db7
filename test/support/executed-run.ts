import type { PrismaClient } from '../../src/db/generated/client.ts';
import { executePipelineRun } from '../../src/modules/pipeline/actions/execute-pipeline-run.ts';
import type { ExecutionDeps } from '../../src/modules/pipeline/actions/run-context.ts';
import { startPipelineRun } from '../../src/modules/pipeline/actions/start-pipeline-run.ts';
import type { RunRequest } from '../../src/modules/pipeline/domain/run-request.ts';
import { fixedClock } from './fixed-clock.ts';

/** Long after the demo world. */
export const RUN_CLOCK = fixedClock('2026-11-20T10:00:00Z');

/** Records a run that nobody executes yet: in the shadow, unless the request says otherwise. */
export async function startedRun(
  db: PrismaClient,
  request: Partial<RunRequest> & Pick<RunRequest, 'asOf'>,
  clock = RUN_CLOCK,
): Promise<{ runId: string; jobId: string }> {
  const whole = { mode: 'SHADOW', leagues: [], config: {}, ...request } as const;
  return await db.$transaction((tx) => startPipelineRun(tx, { clock, queue: null }, whole));
}

/** What a worker does with a run. `onNode` is called before each node or day, with its name. */
export async function executeRun(
  db: PrismaClient,
  runId: string,
  { onNode = () => undefined, ...deps }: Partial<ExecutionDeps> & { onNode?: (node: string) => void } = {},
): Promise<void> {
  const { signal } = new AbortController();
  const report = (_fraction: number, node: string): void => onNode(node);
  await executePipelineRun({ db, clock: RUN_CLOCK, signal, report, ...deps }, runId);
}

/** The tries of the nodes of a run, oldest first: `data-loader 1 COMPLETED`. */
export async function triesOf(db: PrismaClient, runId: string): Promise<string[]> {
  const tries = await db.processingCheckpoint.findMany({ where: { runId }, orderBy: { id: 'asc' } });
  return tries.map(({ node, attempt, status }) => `${node} ${attempt} ${status}`);
}
