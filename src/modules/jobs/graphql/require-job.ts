import { needsToReadJob } from '../../../graphql/access/needs-of-job.ts';
import { requireAll } from '../../../graphql/access/need.ts';
import type { Context } from '../../../graphql/context.ts';
import { readJobKind } from './read-job-kind.ts';

/** The columns that say what a job is about. */
export const ABOUT = { kind: true, input: true } as const;

/** For descriptions of what `requireJob` keeps. */
export const NEEDS_OF_KIND =
  'Null with an error for whoever may not read what jobs of this kind are about: that of a backup needs the scope OPERATIONS_READ.';

interface AboutJob {
  readonly kind: string;
  readonly input: unknown;
}

/** Lets through who may read what the job is about. @throws DomainError FORBIDDEN naming the field and the scope. */
export function requireJob(context: Context, { kind, input }: AboutJob, field: string): void {
  requireAll(context, needsToReadJob(readJobKind(kind), input), `${field} of this kind`);
}
