import type { PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import { toJson } from '../../../shared/json.ts';
import { DAILY_STEP_NAMES, type DailySteps } from '../domain/daily-steps.ts';
import type { JobHandler } from '../domain/job.ts';
import { runJobSteps, type StepRetries } from './run-job-steps.ts';

/** Half a minute in all: what a source does not get right by then, it may the next day. */
export const DAILY_RETRIES: StepRetries = { attempts: 4, firstDelayMs: 2_000, longestDelayMs: 20_000 };

export interface DailyJobDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  readonly steps: DailySteps;
  /** Told of failures of steps that are no refusals: what a client sees of them is masked. */
  readonly onUnexpected: (error: unknown, step: string) => void;
  readonly retries?: StepRetries;
}

/** The handler of DAILY: the result says of each step how it came out, after how many tries, and what it did or why it failed. */
export function dailyJob({
  db,
  clock,
  steps,
  onUnexpected,
  retries = DAILY_RETRIES,
}: DailyJobDeps): JobHandler {
  return async (_input, { jobId, signal, report }) => {
    const count = DAILY_STEP_NAMES.length;
    const named = DAILY_STEP_NAMES.map((name, position) => ({
      name,
      run: () => {
        const reportStep = (fraction: number, message: string): void =>
          report((position + fraction) / count, `${name}: ${message}`);
        report(position / count, name);
        return steps[name]({ jobId, signal, report: reportStep });
      },
    }));
    await runJobSteps({ db, clock, jobId, signal, retries, onUnexpected }, named);
    const done = await db.jobStep.findMany({
      where: { jobId },
      select: { name: true, status: true, attempts: true, result: true, error: true },
      orderBy: { position: 'asc' },
    });
    return toJson({ failed: done.filter(({ status }) => status === 'FAILED').length, steps: done });
  };
}
