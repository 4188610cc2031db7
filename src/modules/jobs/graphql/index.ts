import './job.ts';
import './jobs.ts';
import './job-not-cancellable-error.ts';
import './cancel-job.ts';
