import './job.ts';
import './job-step.ts';
import './jobs.ts';
import './job-not-cancellable-error.ts';
import './cancel-job.ts';
import './run-daily-job.ts';
