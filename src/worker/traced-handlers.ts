import type { JobHandler, JobKind } from '../modules/jobs/domain/job.ts';
import type { Tracing } from '../observability/tracing.ts';

/** The same handlers, each run of which is a span. */
export function tracedHandlers(
  tracing: Tracing,
  handlers: Readonly<Record<JobKind, JobHandler>>,
): Record<JobKind, JobHandler> {
  const traced = { ...handlers };
  for (const kind of Object.keys(handlers) as JobKind[]) {
    traced[kind] = (input, context) =>
      tracing.inSpan({ name: `job ${kind}`, facts: { 'job.kind': kind, 'job.id': context.jobId } }, () =>
        handlers[kind](input, context),
      );
  }
  return traced;
}
