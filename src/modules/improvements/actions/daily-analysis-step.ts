import type { PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import { toJson } from '../../../shared/json.ts';
import type { DailyStep } from '../../jobs/domain/daily-steps.ts';
import type { Llm } from '../../llm/llm.ts';
import { usualSettings } from '../domain/analysis/analysis-settings.ts';
import type { AnalysisRequest } from '../domain/analysis/analysis-request.ts';
import { analysisOfJob } from '../reads/analysis-of-job.ts';
import { countAnalysedPicks } from '../reads/analysed-picks.ts';
import { isSettledSince, newestSameAnalysis } from '../reads/newest-same-analysis.ts';
import { analyzeStrategies } from './analyze-strategies.ts';

export interface DailyAnalysisDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  readonly llm: Llm | null;
  /** Who makes the proposals; the rules of the product when not given. */
  readonly analysis?: Pick<AnalysisRequest, 'provider' | 'model'> | undefined;
}

/**
 * The step ANALYZE_STRATEGIES of the daily job: analyses the books in which money is at stake, or would be, where they have something new to tell.
 * Tried again, it goes on with the analysis that it began, as of the same instant.
 */
export function dailyAnalysisStep({ analysis, ...deps }: DailyAnalysisDeps): DailyStep {
  const { db, clock } = deps;
  return async (context) => {
    const begun = await analysisOfJob(db, context.jobId);
    if (begun !== null)
      return { kind: 'DONE', result: toJson(await analyzeStrategies({ ...deps, ...context }, begun)) };
    const asOf = clock.now();
    const settings = usualSettings();
    const { minimumBets } = settings;
    const bets = await countAnalysedPicks(db, settings, asOf);
    if (bets < minimumBets)
      return {
        kind: 'SKIPPED',
        reason: `${bets} bets are settled, and fewer than ${minimumBets} tell nothing.`,
      };
    const request = { provider: 'EMBEDDED' as const, model: null, ...analysis, asOf, settings };
    const last = await newestSameAnalysis(db, request);
    if (last !== null && !(await isSettledSince(db, settings, last)))
      return { kind: 'SKIPPED', reason: `Nothing was settled since the analysis of ${last.toISOString()}.` };
    return { kind: 'DONE', result: toJson(await analyzeStrategies({ ...deps, ...context }, request)) };
  };
}
