import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openLlm } from '../modules/llm/llm.ts';
import { finishJobHere } from '../modules/jobs/actions/run-job-here.ts';
import { pipelineRunJob } from '../modules/pipeline/actions/run-job.ts';
import { startPipelineRun } from '../modules/pipeline/actions/start-pipeline-run.ts';
import { systemClock as clock } from '../shared/clock.ts';
import { InvalidInputError } from '../shared/invalid-input-error.ts';
import { instantOption } from './instant-option.ts';
import { printRun } from './print-run.ts';
import { runCommand } from './run-command.ts';

const USAGE =
  'npm run pipeline -- [--as-of INSTANT] [--mode paper|shadow|backtest|live] [--leagues E0,SP1] [--config FILE.json]';

const MODES = ['BACKTEST', 'PAPER', 'SHADOW', 'LIVE'] as const;

await runCommand(USAGE, async ({ db, env, signal }) => {
  const { values } = parseArgs({
    options: {
      'as-of': { type: 'string' },
      mode: { type: 'string', default: 'paper' },
      leagues: { type: 'string' },
      config: { type: 'string' },
    },
  });
  const mode = MODES.find((name) => name === values.mode.toUpperCase());
  if (!mode)
    throw new InvalidInputError('--mode', values.mode, `is none of ${MODES.join(', ').toLowerCase()}`);
  const request = {
    mode,
    asOf: instantOption('--as-of', values['as-of']) ?? clock.now(),
    leagues: values.leagues === undefined ? [] : values.leagues.split(',').map((league) => league.trim()),
    config: values.config === undefined ? {} : await readConfig(path.resolve(env.calledIn, values.config)),
  };
  const { runId, jobId } = await db.$transaction((tx) =>
    startPipelineRun(tx, { clock, queue: null }, request),
  );
  const llm = openLlm({ db, clock, settings: env.llm });
  const handlers = { PIPELINE_RUN: pipelineRunJob({ db, clock, llm, chance: Math.random }) };
  await finishJobHere({ db, clock, handlers, signal, onUnexpected: console.error }, jobId);
  await printRun(db, runId);
});

async function readConfig(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new InvalidInputError('--config', file, 'cannot be read');
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new InvalidInputError('--config', file, `is no JSON: ${error.message}`);
  }
}
