import { type DatabaseFault, databaseFaultOf } from '../../../db/database-fault.ts';
import type { PrismaClient } from '../../../db/generated/client.ts';
import { keepTrying } from '../../../db/keep-trying.ts';
import type { Clock } from '../../../shared/clock.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import type { PaidProvider } from '../../costs/domain/cost-entry.ts';
import type { JobFailure } from '../../jobs/domain/job.ts';
import { ProviderRefusedError } from '../../llm/domain/provider-refused-error.ts';
import type { Llm } from '../../llm/llm.ts';
import type { AnalysisRequest } from '../domain/analysis/analysis-request.ts';
import type { AnalysisSummary } from '../domain/analysis/answered-pattern.ts';
import type { PaidAnalysisLimits } from '../domain/analysis/paid-analysis.ts';
import type { AnalysisProvider } from '../domain/analysis/proposer.ts';
import { chooseProposer } from '../proposers/choose-proposer.ts';
import { closeAnalysis } from './close-analysis.ts';
import { collectFindings } from './collect-findings.ts';
import { CANCELLED, failAnalysis } from './fail-analysis.ts';
import { openAnalysis, type OpenAnalysis } from './open-analysis.ts';

export interface AnalysisDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  readonly llm: Llm | null;
  /** The job that asks: it has one analysis, however often it is tried. Null outside of one. */
  readonly jobId: string | null;
  /** What a paid provider is given; the usual when not given. */
  readonly limits?: PaidAnalysisLimits;
  /** Fires when the work is to end; nothing is proposed then. */
  readonly signal: AbortSignal;
  readonly report: (fraction: number, message: string) => void;
}

/**
 * Finds patterns of failure as of an instant and has proposals made of them. That it began is recorded first; computing and asking happen outside any
 * transaction; patterns and proposals are stored together, or none of them. Tried again by its job, it proposes nothing twice.
 *
 * @throws ProviderRefusedError where a provider's answer could not be used, and whatever else ended it: the analysis says so, too.
 */
export async function analyzeStrategies(
  deps: AnalysisDeps,
  request: AnalysisRequest,
): Promise<AnalysisSummary> {
  const { db, clock, jobId } = deps;
  const opened = await db.$transaction((tx) => openAnalysis(tx, request, { jobId, at: clock.now() }));
  if (opened.kind === 'COMPLETED') return opened.summary;
  const { analysis } = opened;
  try {
    return await carryOut(deps, request, analysis);
  } catch (error) {
    const failure = {
      status: error instanceof ProviderRefusedError ? ('REFUSED' as const) : ('FAILED' as const),
      error: failureOf(error, deps.signal),
      llmCallId: error instanceof ProviderRefusedError ? error.callId : null,
      at: clock.now(),
    };
    await keepTrying(() => db.$transaction((tx) => failAnalysis(tx, analysis, failure)));
    throw error;
  }
}

async function carryOut(
  deps: AnalysisDeps,
  { asOf, provider, model, settings }: AnalysisRequest,
  analysis: OpenAnalysis,
): Promise<AnalysisSummary> {
  const { db, clock, llm, jobId, limits, signal, report } = deps;
  signal.throwIfAborted();
  const propose = chooseProposer({ provider, model }, { llm, jobId, limits });
  const collected = await collectFindings(deps, settings, asOf);
  report(0.8, `${collected.findings.patterns.length} patterns of ${collected.tests} tests`);
  const outcome = await propose(collected.findings, signal);
  if (outcome.kind === 'REFUSED') {
    const call = { provider: paid(provider), model: model ?? '', callId: outcome.llmCallId };
    throw new ProviderRefusedError(call, outcome.reason);
  }
  signal.throwIfAborted();
  return await db.$transaction((tx) =>
    closeAnalysis(tx, { ...collected, analysis, outcome, at: clock.now() }),
  );
}

function paid(provider: AnalysisProvider): PaidProvider {
  if (provider === 'EMBEDDED') throw new Error('The rules of the product refuse nothing.');
  return provider;
}

const DATABASE_FAILURES: Readonly<Record<DatabaseFault, JobFailure>> = {
  CONFLICT: { code: 'CONFLICT', message: 'another transaction was in the way' },
  TIMEOUT: { code: 'UNAVAILABLE', message: 'the database did not answer in time' },
  UNREACHABLE: { code: 'UNAVAILABLE', message: 'the database could not be reached' },
};

/** How a failure is told; what was not foreseen is masked. */
function failureOf(error: unknown, signal: AbortSignal): JobFailure {
  if (error instanceof DomainError) return { code: error.code, message: error.message };
  if (signal.aborted) return CANCELLED;
  const fault = databaseFaultOf(error);
  if (fault !== null) return DATABASE_FAILURES[fault];
  return { code: 'INTERNAL', message: 'An unforeseen reason, which is in the log under the id of the job.' };
}
