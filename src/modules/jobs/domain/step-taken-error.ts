import { DomainError } from '../../../shared/domain-error.ts';

/** Another worker has taken up a step of the job meanwhile: this one is out of date, and writes nothing more. */
export class StepTakenError extends DomainError {
  constructor(jobId: string, step: string) {
    super('CONFLICT', `the step ${step} of job ${jobId} is done by another worker`);
  }
}
