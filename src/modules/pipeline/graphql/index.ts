import './pipeline-run.ts';
import './pipeline-runs.ts';
import './run-not-cancellable-error.ts';
import './run-not-resumable-error.ts';
import './start-pipeline-run.ts';
import './cancel-pipeline-run.ts';
import './resume-pipeline-run.ts';
