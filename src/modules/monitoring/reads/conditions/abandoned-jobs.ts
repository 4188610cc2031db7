import { type ConditionQuery, MOST_CONDITIONS } from './condition-query.ts';

const DAY_MS = 86_400_000;

/** Jobs that were given up lately. */
export const abandonedJobs: ConditionQuery = async (reader, { at, thresholds }) => {
  const jobs = await reader.job.findMany({
    where: {
      state: 'FAILED',
      finishedAt: { gte: new Date(at.getTime() - thresholds.forgetAfterDays * DAY_MS) },
      error: { path: ['isAbandoned'], equals: true },
    },
    select: { id: true, kind: true, finishedAt: true },
    orderBy: [{ finishedAt: 'desc' }, { id: 'asc' }],
    take: MOST_CONDITIONS,
  });
  return jobs.map(({ id, kind, finishedAt }) => ({
    rule: 'JOB_GIVEN_UP',
    subject: `job:${id}`,
    message: `A job of kind ${kind} was given up: no process brought it to an end`,
    details: { jobId: id, kind, givenUpAt: finishedAt?.toISOString() ?? null },
  }));
};
