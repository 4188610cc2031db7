import { type ConditionQuery, MOST_CONDITIONS } from './condition-query.ts';

interface SilentRun {
  readonly id: string;
  readonly mode: string;
  readonly status: string;
  readonly movedAt: Date;
}

/** Runs that have not ended and of which nothing was heard for long: no event, no checkpoint, no start. */
export const silentRuns: ConditionQuery = async (reader, { at, thresholds }) => {
  const since = new Date(at.getTime() - thresholds.silentRunMinutes * 60_000);
  const runs = await reader.$queryRaw<SilentRun[]>`
    SELECT run.id, run.mode::text, run.status::text, moved.at AS "movedAt"
    FROM pipeline_runs run
    CROSS JOIN LATERAL (
      SELECT greatest(
        run.created_at,
        run.started_at,
        (SELECT at FROM run_events WHERE run_id = run.id ORDER BY id DESC LIMIT 1),
        (SELECT coalesce(finished_at, started_at) FROM processing_checkpoints WHERE run_id = run.id ORDER BY step DESC, id DESC LIMIT 1)
      ) AS at
    ) moved
    WHERE run.status IN ('PENDING', 'RUNNING') AND moved.at < ${since}
    ORDER BY moved.at, run.id
    LIMIT ${MOST_CONDITIONS}`;
  return runs.map(({ id, mode, status, movedAt }) => ({
    rule: 'RUN_STUCK',
    subject: `run:${id}`,
    message: `A ${mode} run is ${status} and shows no progress since ${movedAt.toISOString()}`,
    details: { runId: id, mode, status, movedAt: movedAt.toISOString() },
  }));
};
