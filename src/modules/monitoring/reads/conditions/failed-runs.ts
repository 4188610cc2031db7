import { type ConditionQuery, MOST_CONDITIONS } from './condition-query.ts';

const DAY_MS = 86_400_000;

/** Runs that failed lately and were not resumed. */
export const failedRuns: ConditionQuery = async (reader, { at, thresholds }) => {
  const runs = await reader.pipelineRun.findMany({
    where: {
      status: 'FAILED',
      finishedAt: { gte: new Date(at.getTime() - thresholds.forgetAfterDays * DAY_MS) },
    },
    select: { id: true, mode: true, error: true, finishedAt: true, schedule: { select: { name: true } } },
    orderBy: [{ finishedAt: 'desc' }, { id: 'asc' }],
    take: MOST_CONDITIONS,
  });
  return runs.map(({ id, mode, error, finishedAt, schedule }) => ({
    rule: 'RUN_FAILED',
    subject: `run:${id}`,
    message: `A ${mode} run failed: ${messageOf(error)}`,
    details: {
      runId: id,
      mode,
      failedAt: finishedAt?.toISOString() ?? null,
      schedule: schedule?.name ?? null,
    },
  }));
};

function messageOf(error: unknown): string {
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error;
  return hasMessage && typeof error.message === 'string' ? error.message : 'no reason was recorded';
}
