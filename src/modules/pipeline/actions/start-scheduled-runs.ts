import type { PrismaClient } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import { lastTick } from '../../../shared/cron.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { closeAlert } from '../../monitoring/actions/close-alert.ts';
import { raiseAlert } from '../../monitoring/actions/raise-alert.ts';
import { dueTick } from '../domain/due-tick.ts';
import { type RunDeps, startPipelineRun } from './start-pipeline-run.ts';

export interface ScheduledRunDeps extends RunDeps {
  readonly db: PrismaClient;
  /** Told of failures that are no refusals: what an alert says of them is masked. */
  readonly onUnexpected: (error: unknown, schedule: string) => void;
}

export interface ScheduledRun {
  readonly schedule: string;
  readonly runId: string;
}

/**
 * Starts a run for each schedule that is due, as of now. However often and by however many processes it is called, a tick makes one run: it is
 * looked for while the schedule is locked. A schedule whose run cannot be started opens an alert and does not stop the others.
 */
export async function startScheduledRuns(deps: ScheduledRunDeps): Promise<ScheduledRun[]> {
  const { db, clock } = deps;
  const schedules = await db.pipelineSchedule.findMany({
    where: { isEnabled: true },
    select: { id: true, name: true, cron: true, updatedAt: true },
    orderBy: { name: 'asc' },
  });
  const now = clock.now();
  const started: ScheduledRun[] = [];
  for (const { id, name, cron, updatedAt } of schedules) {
    if (dueTick({ lastTickAt: lastTick(cron, now), changedAt: updatedAt, now }) === null) continue;
    try {
      const runId = await db.$transaction((tx) => startOnce(tx, deps, id));
      if (runId !== null) started.push({ schedule: name, runId });
    } catch (error) {
      if (!(error instanceof DomainError)) deps.onUnexpected(error, name);
      await db.$transaction((tx) => raiseFailure(tx, name, error, now));
    }
  }
  return started;
}

/** Null when the schedule is gone or not due any more, or its tick has a run already. */
async function startOnce(tx: Tx, deps: RunDeps, id: string): Promise<string | null> {
  await tx.$queryRaw`SELECT 1 FROM pipeline_schedules WHERE id = ${id}::uuid FOR UPDATE`;
  const schedule = await tx.pipelineSchedule.findUnique({ where: { id } });
  if (!schedule?.isEnabled) return null;
  const now = deps.clock.now();
  const tick = dueTick({ lastTickAt: lastTick(schedule.cron, now), changedAt: schedule.updatedAt, now });
  if (tick === null) return null;
  const scheduleTick = `${id} ${tick.toISOString()}`;
  if (await tx.pipelineRun.findUnique({ where: { scheduleTick }, select: { id: true } })) return null;
  const { mode, leagues, strategies, config, name } = schedule;
  await closeAlert(tx, 'SCHEDULE_FAILED', `schedule:${name}`, now);
  const { runId } = await startPipelineRun(tx, deps, {
    mode,
    asOf: now,
    leagues,
    strategies,
    config,
    schedule: { id, tick: scheduleTick },
  });
  return runId;
}

async function raiseFailure(tx: Tx, name: string, error: unknown, at: Date): Promise<void> {
  const reason = error instanceof DomainError ? error.message : 'an unforeseen reason, which is in the log';
  await raiseAlert(tx, {
    rule: 'SCHEDULE_FAILED',
    subject: `schedule:${name}`,
    message: `The schedule ${name} could not start its run: ${reason}`,
    details: { schedule: name },
    at,
  });
}
