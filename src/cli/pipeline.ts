import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import cliProgress from 'cli-progress';
import { openLlm } from '../modules/llm/llm.ts';
import { finishJobHere } from '../modules/jobs/actions/run-job-here.ts';
import { failRunOfJob } from '../modules/pipeline/actions/fail-run-of-job.ts';
import { pipelineRunJob } from '../modules/pipeline/actions/run-job.ts';
import { startPipelineRun } from '../modules/pipeline/actions/start-pipeline-run.ts';
import { systemClock as clock } from '../shared/clock.ts';
import { DomainError } from '../shared/domain-error.ts';
import { InvalidInputError } from '../shared/invalid-input-error.ts';
import { instantOption } from './instant-option.ts';
import { printPerformance } from './print-performance.ts';
import { printRun } from './print-run.ts';
import { runCommand } from './run-command.ts';

const USAGE =
  'npm run pipeline -- [--as-of INSTANT] [--mode paper|shadow|backtest|live] [--from DAY --to DAY] [--leagues E0,SP1] [--strategies NAME,NAME] [--config FILE.json]';

const MODES = ['BACKTEST', 'PAPER', 'SHADOW', 'LIVE'] as const;

await runCommand(USAGE, async ({ db, env, signal }) => {
  const { values } = parseArgs({
    options: {
      'as-of': { type: 'string' },
      mode: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      strategies: { type: 'string' },
      leagues: { type: 'string' },
      config: { type: 'string' },
    },
  });
  const days = daysOf(values.from, values.to);
  const named = values.mode ?? (days === null ? 'paper' : 'backtest');
  const mode = MODES.find((name) => name === named.toUpperCase());
  if (!mode) throw new InvalidInputError('--mode', named, `is none of ${MODES.join(', ').toLowerCase()}`);
  const request = {
    mode,
    asOf: instantOption('--as-of', values['as-of']) ?? null,
    days,
    leagues: listOf(values.leagues),
    strategies: listOf(values.strategies),
    config: values.config === undefined ? {} : await readConfig(path.resolve(env.calledIn, values.config)),
  };
  const { runId, jobId } = await db.$transaction((tx) =>
    startPipelineRun(tx, { clock, queue: null }, request),
  );
  const llm = openLlm({ db, clock, settings: env.llm });
  const { postponedVoidDays } = env;
  const settlementRules = { postponedVoidDays };
  const handlers = {
    PIPELINE_RUN: pipelineRunJob({ db, clock, llm, chance: Math.random, settlementRules }),
  };
  const bar = new cliProgress.SingleBar({
    format: '{bar} {percentage}% {at}',
    hideCursor: true,
    clearOnComplete: true,
  });
  const onProgress = (fraction: number, at: string): void => bar.update(fraction, { at });
  bar.start(1, 0, { at: '' });
  const deps = { db, clock, handlers, signal, onUnexpected: console.error, onProgress };
  try {
    await finishJobHere(deps, jobId).finally(() => bar.stop());
  } catch (error) {
    // Left to a queue, the run would wait for somebody to go on with it; this one has none.
    if (error instanceof DomainError)
      await db.$transaction((tx) => failRunOfJob(tx, jobId, error, clock.now()));
    throw error;
  }
  await printRun(db, runId, days === null);
  await printPerformance(db, runId);
});

function listOf(given: string | undefined): string[] {
  return given === undefined ? [] : given.split(',').map((one) => one.trim());
}

function daysOf(from: string | undefined, to: string | undefined): { from: string; to: string } | null {
  if (from === undefined && to === undefined) return null;
  if (from === undefined || to === undefined)
    throw new InvalidInputError(
      from === undefined ? '--from' : '--to',
      '',
      'is missing: a backtest has both',
    );
  return { from, to };
}

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
