import type { PrismaClient } from '../../../db/generated/client.ts';
import { nextTurn } from '../../../shared/next-turn.ts';
import { libraryInForce } from '../../strategies/reads/library-in-force.ts';
import { analysisBenchmark } from '../domain/analysis/analysis-benchmark.ts';
import type { AnalysisSettings } from '../domain/analysis/analysis-settings.ts';
import { betHypotheses } from '../domain/analysis/bet-hypotheses.ts';
import { betsOfRules } from '../domain/analysis/bets-of-rules.ts';
import { findPatterns } from '../domain/analysis/find-patterns.ts';
import type { Hypothesis } from '../domain/analysis/hypothesis.ts';
import { libraryHypotheses } from '../domain/analysis/library-hypotheses.ts';
import { libraryInResults } from '../domain/analysis/library-in-results.ts';
import type { Findings } from '../domain/analysis/proposer.ts';
import { analysedRules } from '../reads/analysed-rules.ts';
import { loadAnalysedBets } from '../reads/load-analysed-bets.ts';
import { loadStrategyResults } from '../reads/load-strategy-results.ts';

export interface CollectedFindings {
  readonly findings: Findings;
  /** Patterns that were tested, over both sources and measures: the correction counts them all. */
  readonly tests: number;
  /** Settled picks in scope that were not looked at: the present rules would not make them, or their decision is of an earlier form. */
  readonly leftOut: number;
}

export interface CollectionDeps {
  readonly db: PrismaClient;
  readonly signal: AbortSignal;
  readonly report: (fraction: number, message: string) => void;
}

/** What failed as of an instant, and all that a proposer needs to know of it. Outside of any transaction: what is read never changes. */
export async function collectFindings(
  { db, signal, report }: CollectionDeps,
  settings: AnalysisSettings,
  asOf: Date,
): Promise<CollectedFindings> {
  report(0, 'reads settled picks');
  const rules = await analysedRules(db, settings, asOf);
  const loaded = await loadAnalysedBets(db, settings, { asOf, signal });
  const bets = betsOfRules(loaded.bets, rules);
  const results = await loadStrategyResults(db, settings, asOf);
  const inForce = await libraryInForce(db, asOf);
  const presentRuleOf = (name: string) => inForce.library.find((one) => one.name === name)?.rule ?? null;
  const library = libraryInResults(results, presentRuleOf);
  const benchmark = analysisBenchmark(bets);
  const hypotheses: Hypothesis[] = [];
  const byStrategy = Map.groupBy(bets, ({ strategyName }) => strategyName);
  for (const { name } of rules) {
    signal.throwIfAborted();
    report(0.5, `tests ${name}`);
    hypotheses.push(...betHypotheses(byStrategy.get(name) ?? [], benchmark, settings));
    await nextTurn();
  }
  for (const { results: ofStrategy } of library) hypotheses.push(...libraryHypotheses(ofStrategy, settings));
  const { minimumBets, maximumProposals } = settings;
  return {
    findings: {
      ...findPatterns(hypotheses, settings),
      strategies: [
        ...rules.map((rule) => ({ kind: 'PIPELINE' as const, rule })),
        ...library.map(({ strategy }) => strategy),
      ],
      bets,
      maximumProposals,
      minimumBets,
    },
    tests: hypotheses.length,
    leftOut: loaded.leftOut + loaded.bets.length - bets.length,
  };
}
