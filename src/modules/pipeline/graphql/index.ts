import './pipeline-run.ts';
import './pipeline-runs.ts';
import './start-pipeline-run.ts';
