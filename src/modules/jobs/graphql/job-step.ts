import { builder } from '../../../graphql/builder.ts';
import { ProcessingStatusRef } from '../../pipeline/graphql/pipeline-enums.ts';
import { JobErrorRef, readJobError } from './job-error.ts';
import { ABOUT, NEEDS_OF_KIND, requireJob } from './require-job.ts';

export const JobStepRef = builder.prismaObject('JobStep', {
  description:
    'One step of a job that has several. Each is tried again on its own, and one that fails does not stop the others.',
  select: { jobId: true, name: true },
  fields: (t) => ({
    name: t.exposeString('name', {
      description: 'What it is called: `FETCH_RESULTS`. The kind of the job tells which there are.',
    }),
    status: t.expose('status', {
      type: ProcessingStatusRef,
      description: 'How far it has come; SKIPPED where there was nothing to do.',
    }),
    attempts: t.exposeInt('attempts', {
      description: 'How often it was tried, by all workers that took the job up; 0 while it waits.',
    }),
    result: t.field({
      type: 'JSON',
      nullable: true,
      select: { result: true, job: { select: ABOUT } },
      description: `What it did, or the \`reason\` for which it was SKIPPED. Null until then. ${NEEDS_OF_KIND}`,
      resolve: ({ result, job }, _args, context) => {
        requireJob(context, job, 'JobStep.result');
        return result;
      },
    }),
    error: t.field({
      type: JobErrorRef,
      nullable: true,
      select: { error: true, job: { select: ABOUT } },
      description: `Why its last try failed. Null unless it is FAILED. ${NEEDS_OF_KIND}`,
      resolve: ({ error, job }, _args, context) => {
        requireJob(context, job, 'JobStep.error');
        return readJobError(error);
      },
    }),
    startedAt: t.expose('startedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last tried. Null while it waits.',
    }),
    finishedAt: t.expose('finishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ended, whichever way. Null until then.',
    }),
  }),
});
