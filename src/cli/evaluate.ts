import { z } from 'zod';
import { encodeNodeId } from '../graphql/node-id.ts';
import { finishJobHere } from '../modules/jobs/actions/run-job-here.ts';
import { evaluateModelJob } from '../modules/models/actions/evaluate-model-job.ts';
import { requestEvaluation } from '../modules/models/actions/request-evaluation.ts';
import { readEvaluationResult } from '../modules/models/reads/read-evaluation.ts';
import { readFrictionTrial } from '../modules/models/reads/read-friction-trial.ts';
import { systemClock as clock } from '../shared/clock.ts';
import { EVALUATE_USAGE, evaluateOptions } from './evaluate-options.ts';
import { printEvaluation } from './print-evaluation.ts';
import { runCommand } from './run-command.ts';

const jobResult = z.object({ evaluationId: z.string() });

await runCommand(EVALUATE_USAGE, async ({ db, signal }) => {
  const request = evaluateOptions(process.argv.slice(2), clock.now());
  const jobId = await db.$transaction((tx) => requestEvaluation(tx, { clock, queue: null }, request));
  const handlers = { EVALUATE_MODEL: evaluateModelJob(db, clock) };
  const finished = await finishJobHere({ db, clock, handlers, signal, onUnexpected: console.error }, jobId);
  const { evaluationId } = jobResult.parse(finished);
  const stored = await db.evaluation.findUnique({
    where: { id: evaluationId },
    include: { frictionTrials: true },
  });
  if (!stored) throw new Error(`The evaluation ${evaluationId} was stored and is gone.`);
  const [trial] = stored.frictionTrials;
  printEvaluation(readEvaluationResult(stored.result), trial ? readFrictionTrial(trial) : null);
  console.log(`evaluation ${encodeNodeId('Evaluation', evaluationId)}, inputs ${stored.inputsHash}`);
  if (stored.outcome === 'LEAK_SUSPECTED') process.exitCode = 1;
});
