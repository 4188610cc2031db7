import type { ConditionQuery } from './condition-query.ts';

interface LastStep {
  readonly name: string;
  readonly status: string;
  readonly jobId: string;
  readonly attempts: number;
  readonly reason: string | null;
}

/** Steps of the daily job that failed the last time they came to an end. */
export const failedDailySteps: ConditionQuery = async (reader) => {
  const steps = await reader.$queryRaw<LastStep[]>`
    SELECT DISTINCT ON (step.name) step.name, step.status::text, step.job_id::text AS "jobId", step.attempts,
           step.error ->> 'message' AS reason
    FROM job_steps step
    JOIN jobs job ON job.id = step.job_id
    WHERE job.kind = 'DAILY' AND step.finished_at IS NOT NULL
    ORDER BY step.name, step.finished_at DESC, step.job_id`;
  return steps
    .filter(({ status }) => status === 'FAILED')
    .map(({ name, jobId, attempts, reason }) => ({
      rule: 'DAILY_STEP_FAILED',
      subject: `step:${name}`,
      message: `The step ${name} of the daily job failed after ${attempts} tries: ${reason ?? 'no reason was recorded'}`,
      details: { step: name, jobId, attempts },
    }));
};
