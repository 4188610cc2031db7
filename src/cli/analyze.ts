import { parseArgs } from 'node:util';
import { finishJobHere } from '../modules/jobs/actions/run-job-here.ts';
import { analyzeStrategiesJob } from '../modules/improvements/actions/analyze-strategies-job.ts';
import { requestAnalysis } from '../modules/improvements/actions/request-analysis.ts';
import {
  ANALYSIS_PROVIDERS,
  type AnalysisProvider,
} from '../modules/improvements/domain/analysis/proposer.ts';
import { openLlm } from '../modules/llm/llm.ts';
import { EXECUTION_MODES } from '../modules/pipeline/domain/execution-mode.ts';
import { systemClock as clock } from '../shared/clock.ts';
import { InvalidInputError } from '../shared/invalid-input-error.ts';
import { instantOption } from './instant-option.ts';
import { printAnalysis } from './print-analysis.ts';
import { runCommand } from './run-command.ts';

const USAGE =
  'npm run analyze -- [--run UUID | --modes live,paper] [--as-of INSTANT] [--leagues E0,SP1] [--strategies NAME,NAME] [--provider embedded|openai|anthropic] [--model NAME] [--minimum-bets N] [--false-discovery-rate SHARE] [--maximum-proposals N]';

await runCommand(USAGE, async ({ db, env, signal }) => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      run: text,
      modes: text,
      'as-of': text,
      leagues: text,
      strategies: text,
      provider: text,
      model: text,
      'minimum-bets': text,
      'false-discovery-rate': text,
      'maximum-proposals': text,
    },
  });
  const request = {
    runId: values.run ?? null,
    modes: listOf(values.modes)?.map((mode) => nameOf('--modes', EXECUTION_MODES, mode)) ?? null,
    leagues: listOf(values.leagues),
    strategies: listOf(values.strategies),
    asOf: instantOption('--as-of', values['as-of']) ?? null,
    provider:
      values.provider === undefined
        ? null
        : nameOf('--provider', Object.keys(ANALYSIS_PROVIDERS) as AnalysisProvider[], values.provider),
    model: values.model ?? null,
    minimumBets: numberOf(values['minimum-bets']),
    falseDiscoveryRate: numberOf(values['false-discovery-rate']),
    maximumProposals: numberOf(values['maximum-proposals']),
  };
  const jobId = await db.$transaction((tx) =>
    requestAnalysis(tx, { clock, queue: null, llm: env.llm }, request),
  );
  const llm = openLlm({ db, clock, settings: env.llm });
  const handlers = { ANALYZE_STRATEGIES: analyzeStrategiesJob({ db, clock, llm }) };
  await finishJobHere({ db, clock, handlers, signal, onUnexpected: console.error }, jobId);
  await printAnalysis(db, jobId);
});

function listOf(given: string | undefined): string[] | null {
  return given === undefined ? null : given.split(',').map((one) => one.trim());
}

/** What is no number is refused by the bounds. */
function numberOf(given: string | undefined): number | null {
  return given === undefined ? null : Number(given);
}

function nameOf<Name extends string>(option: string, names: readonly Name[], given: string): Name {
  const found = names.find((name) => name === given.toUpperCase());
  if (!found) throw new InvalidInputError(option, given, `is none of ${names.join(', ').toLowerCase()}`);
  return found;
}
