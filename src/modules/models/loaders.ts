import DataLoader from 'dataloader';
import { perRequest } from '../../graphql/per-request.ts';

/** The key of the evaluation that a job stored, by the key of the job; null where it stored none. */
export const evaluationOfJob = perRequest(
  ({ db }) =>
    new DataLoader<string, string | null>(async (jobIds) => {
      const stored = await db.evaluation.findMany({
        where: { jobId: { in: [...jobIds] } },
        select: { id: true, jobId: true },
      });
      const byJob = new Map(stored.map(({ id, jobId }) => [jobId, id]));
      return jobIds.map((jobId) => byJob.get(jobId) ?? null);
    }),
);
