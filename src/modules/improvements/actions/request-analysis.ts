import type { Reader, Tx } from '../../../db/transaction.ts';
import type { Clock } from '../../../shared/clock.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { toJson } from '../../../shared/json.ts';
import { createJob } from '../../jobs/actions/create-job.ts';
import type { JobQueue } from '../../jobs/job-queue.ts';
import type { LlmSettings } from '../../llm/domain/llm-settings.ts';
import { checkLeagues } from '../../matches/domain/check-leagues.ts';
import type { ExecutionMode } from '../../pipeline/domain/execution-mode.ts';
import { STRATEGY_LIBRARY } from '../../strategies/domain/library/strategy-library.ts';
import {
  type AnalysisSettings,
  BOOK_MODES,
  checkAnalysisBounds,
  DEFAULT_ANALYSIS,
  minimumMatchesOf,
} from '../domain/analysis/analysis-settings.ts';
import type { AnalysisProvider } from '../domain/analysis/proposer.ts';
import { analysedRules } from '../reads/analysed-rules.ts';
import type { AnalysisJobInput } from './analyze-strategies-job.ts';
import { checkProvider } from './check-provider.ts';

/** What is not given, null, is as usual. */
export interface AnalysisJobRequest {
  readonly runId: string | null;
  readonly modes: readonly ExecutionMode[] | null;
  readonly leagues: readonly string[] | null;
  readonly strategies: readonly string[] | null;
  readonly asOf: Date | null;
  readonly provider: AnalysisProvider | null;
  readonly model: string | null;
  readonly minimumBets: number | null;
  readonly falseDiscoveryRate: number | null;
  readonly maximumProposals: number | null;
}

export interface AnalysisJobTarget {
  readonly clock: Clock;
  /** Null leaves the job to the caller, who runs it in this process. */
  readonly queue: JobQueue | null;
  /** What whoever runs the job knows of paid models; none when not given. */
  readonly llm?: LlmSettings | null | undefined;
}

const MOST_STRATEGIES = 50;

/**
 * Records a job that analyses strategies. @returns its id.
 * @throws InvalidInputError naming the member that breaks a rule, such as an as-of in the future, the name of no strategy, or a paid model
 *   without a key or a price.
 * @throws BudgetExhaustedError where a paid model is asked for and a budget is spent already.
 * @throws NotFoundError for a run that is not there.
 */
export async function requestAnalysis(
  tx: Tx,
  { clock, queue, llm = null }: AnalysisJobTarget,
  request: AnalysisJobRequest,
): Promise<string> {
  const at = clock.now();
  const asOf = request.asOf ?? at;
  if (asOf > at)
    throw new InvalidInputError('asOf', asOf, 'lies in the future: what will be known then is not known yet');
  const settings = settingsOf(request);
  await checkStrategies(tx, settings, asOf);
  const { provider: named, model } = request;
  const provider = named ?? 'EMBEDDED';
  await checkProvider(tx, { settings: llm, provider, model, at });
  const input: AnalysisJobInput = {
    asOf: asOf.toISOString(),
    provider,
    model,
    settings,
  };
  return await createJob(tx, queue, { kind: 'ANALYZE_STRATEGIES', input: toJson(input), at });
}

function settingsOf(request: AnalysisJobRequest): AnalysisSettings {
  const { runId, modes, leagues, strategies } = request;
  if (runId !== null && modes !== null)
    throw new InvalidInputError(
      'modes',
      modes,
      'are given together with a run, which has one: leave one out',
    );
  if (modes?.length === 0) throw new InvalidInputError('modes', modes, 'are none: name one, or leave it out');
  const numbers = {
    minimumBets: request.minimumBets ?? DEFAULT_ANALYSIS.minimumBets,
    falseDiscoveryRate: request.falseDiscoveryRate ?? DEFAULT_ANALYSIS.falseDiscoveryRate,
    maximumProposals: request.maximumProposals ?? DEFAULT_ANALYSIS.maximumProposals,
  };
  checkAnalysisBounds(numbers);
  return {
    runId,
    modes: runId === null ? [...new Set(modes ?? BOOK_MODES)] : [],
    leagues: checkLeagues(leagues ?? []),
    strategies: [...new Set(strategies ?? [])],
    ...numbers,
    minimumMatches: minimumMatchesOf(numbers.minimumBets),
  };
}

async function checkStrategies(reader: Reader, settings: AnalysisSettings, asOf: Date): Promise<void> {
  const { runId, strategies } = settings;
  if (strategies.length > MOST_STRATEGIES)
    throw new InvalidInputError('strategies', strategies.length, `are more than ${MOST_STRATEGIES}`);
  const rules = await analysedRules(reader, settings, asOf);
  const known = [
    ...rules.map(({ name }) => name),
    ...(runId === null ? STRATEGY_LIBRARY.filter(({ isControl }) => !isControl).map(({ name }) => name) : []),
  ];
  for (const [index, name] of strategies.entries()) {
    if (known.includes(name)) continue;
    const rule = `is none of the strategies that are analysed: ${known.join(', ')}`;
    throw new InvalidInputError(`strategies[${index}]`, name, rule);
  }
}
