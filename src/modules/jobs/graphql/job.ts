import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { JOB_KINDS, type JobState } from '../domain/job.ts';
import { JobErrorRef, readJobError } from './job-error.ts';
import { showJobInput } from './show-job-input.ts';
import { toJson } from '../../../shared/json.ts';
import { readJobKind } from './read-job-kind.ts';
import { ABOUT, NEEDS_OF_KIND, requireJob } from './require-job.ts';

const STATES: Record<JobState, string> = {
  QUEUED: 'Waits for a worker.',
  RUNNING:
    'A worker is at it. When that worker dies, another one starts the job anew, three times at most; a job of a command that was killed FAILS.',
  COMPLETED: 'Done; `result` says what came of it.',
  FAILED: 'Ended without a result; `error` says why.',
  CANCELLED: 'Ended because somebody asked for it; nothing half done is left.',
};

export const JobStateRef = builder.enumType('JobState', {
  description: 'How far a job has come. The last three are final.',
  values: describedEnum(STATES),
});

export const JobKindRef = builder.enumType('JobKind', {
  description: 'What a job does.',
  values: describedEnum(JOB_KINDS),
});

export const JobRef = builder.prismaNode('Job', {
  id: { field: 'id' },
  nullable: true,
  description: 'Work that outlives the request that asked for it. Ask again to see how far it is.',
  select: { id: true },
  findUnique: (id) => ({ id: uuidKey(id) }),
  fields: (t) => ({
    kind: t.field({
      type: JobKindRef,
      select: { kind: true },
      description: 'What the job does.',
      resolve: ({ kind }) => readJobKind(kind),
    }),
    state: t.expose('state', { type: JobStateRef, description: 'How far it has come.' }),
    progress: t.exposeFloat('progress', {
      description: 'The share of the work that is done, a fraction 0..1.',
    }),
    progressMessage: t.string({
      nullable: true,
      select: { ...ABOUT, progressMessage: true },
      description: `What the job is at. Null before it says so. ${NEEDS_OF_KIND}`,
      resolve: (job, _args, context) => {
        requireJob(context, job, 'Job.progressMessage');
        return job.progressMessage;
      },
    }),
    input: t.field({
      type: 'JSON',
      nullable: true,
      select: ABOUT,
      description: `What was asked for. Of texts longer than 1,000 characters, such as uploaded files, the length. ${NEEDS_OF_KIND}`,
      resolve: (job, _args, context) => {
        requireJob(context, job, 'Job.input');
        return showJobInput(toJson(job.input));
      },
    }),
    result: t.field({
      type: 'JSON',
      nullable: true,
      select: { ...ABOUT, result: true },
      description: `What came of it; its shape depends on \`kind\`. Null until the job is COMPLETED. ${NEEDS_OF_KIND}`,
      resolve: (job, _args, context) => {
        requireJob(context, job, 'Job.result');
        return job.result;
      },
    }),
    error: t.field({
      type: JobErrorRef,
      nullable: true,
      select: { ...ABOUT, error: true },
      description: `Why it failed. Null unless the job is FAILED. ${NEEDS_OF_KIND}`,
      resolve: (job, _args, context) => {
        requireJob(context, job, 'Job.error');
        return readJobError(job.error);
      },
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was asked for.' }),
    startedAt: t.expose('startedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When a worker last took it up. Null while it waits.',
    }),
    finishedAt: t.expose('finishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ended, whichever way. Null until then.',
    }),
    cancelRequestedAt: t.expose('cancelRequestedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When somebody asked for its end. Null when nobody did.',
    }),
    steps: t.relation('stepsOfJob', {
      description:
        'Its steps in the order in which they are done. Empty for kinds that have none, and until a worker takes it up.',
      query: { orderBy: { position: 'asc' } },
      complexity: { field: 1, multiplier: 5 },
    }),
    pipelineRun: t.relation('pipelineRun', {
      nullable: true,
      description: 'The run that this job carries out. Null for other kinds.',
    }),
  }),
});
