import { JOB_KINDS, type JobKind } from '../domain/job.ts';

/** The kind of a stored job. Only kinds of the table are ever written. */
export function readJobKind(kind: string): JobKind {
  const known = Object.keys(JOB_KINDS).find((one): one is JobKind => one === kind);
  if (!known) throw new Error(`A job of the unknown kind ${kind} is stored.`);
  return known;
}
