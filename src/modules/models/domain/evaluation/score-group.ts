import type { BenchmarkBook } from '../../../matches/domain/benchmark.ts';
import type { WalkSkipReason } from '../walk-forward/walk-forward.ts';
import type { ClosingForecast, EvaluatedMatch, ResultForecast } from './evaluated-match.ts';
import type { EvaluationConfig } from './evaluation-config.ts';
import { type ForecastScores, forecastScores } from './forecast-scores.ts';
import { type LeakAlarm, leakAlarm } from './leak-alarm.ts';
import { type ScoreDifference, scoreDifference } from './score-difference.ts';

/** The scores of a group of matches: model, base rates and closing line. */
export interface GroupScores {
  /** Matches with a known result. */
  readonly played: number;
  /** Matches without a forecast, by reason in alphabetical order. */
  readonly skipped: readonly { readonly reason: WalkSkipReason; readonly matches: number }[];
  /** Over all forecasts; null without one. */
  readonly model: ForecastScores | null;
  /** Over the same matches. */
  readonly baseRates: ForecastScores | null;
  /** Model less base rates. */
  readonly againstBaseRates: ScoreDifference | null;
  /** Null when no benchmark closed any of the matches. */
  readonly closing: ClosingScores | null;
}

/** The closing line of the seasons' benchmarks. */
export interface ClosingScores {
  /** Whose closing line it is: one book for each league and season. */
  readonly books: readonly BenchmarkBook[];
  /** Mean sum of 1 / price less 1 over all that it closed. */
  readonly overround: number;
  /** Over all matches that it closed, those without a forecast included. */
  readonly line: ForecastScores;
  /** Null when none of them was forecast. */
  readonly compared: ClosingComparison | null;
}

/** Model, base rates and closing line on the same matches: those that were forecast and closed. */
export interface ClosingComparison {
  readonly model: ForecastScores;
  readonly baseRates: ForecastScores;
  readonly line: ForecastScores;
  /** Model less closing line. */
  readonly difference: ScoreDifference;
  readonly leak: LeakAlarm | null;
}

type Forecast = EvaluatedMatch & { readonly model: ResultForecast };
type Closed = EvaluatedMatch & { readonly closing: ClosingForecast };

/** Scores all forecasts of some matches beside each other. The order of the matches decides how sums round: keep it. */
export function scoreGroup(
  matches: readonly EvaluatedMatch[],
  rules: Pick<EvaluationConfig, 'bootstrap' | 'alarm'>,
): GroupScores {
  const forecast = matches.filter((match): match is Forecast => match.model !== null);
  return {
    played: matches.length,
    skipped: countSkipped(matches),
    model: scoresBy(forecast, ({ model }) => model),
    baseRates: scoresBy(forecast, (match) => match.baseRates),
    againstBaseRates: scoreDifference(
      forecast.map((match) => ({ ...match, rival: match.baseRates })),
      rules.bootstrap,
    ),
    closing: scoreClosing(matches.filter(isClosed), forecast.filter(isClosed), rules),
  };
}

function scoreClosing(
  closed: readonly Closed[],
  both: readonly (Forecast & Closed)[],
  rules: Pick<EvaluationConfig, 'bootstrap' | 'alarm'>,
): ClosingScores | null {
  const line = scoresBy(closed, ({ closing }) => closing.probabilities);
  if (line === null) return null;
  return {
    books: [...new Set(closed.map(({ closing }) => closing.book))].sort(),
    overround: closed.reduce((sum, { closing }) => sum + closing.overround, 0) / closed.length,
    line,
    compared: compare(both, rules),
  };
}

function compare(
  both: readonly (Forecast & Closed)[],
  { bootstrap, alarm }: Pick<EvaluationConfig, 'bootstrap' | 'alarm'>,
): ClosingComparison | null {
  const model = scoresBy(both, (match) => match.model);
  const baseRates = scoresBy(both, (match) => match.baseRates);
  const line = scoresBy(both, ({ closing }) => closing.probabilities);
  const pairs = both.map((match) => ({ ...match, rival: match.closing.probabilities }));
  const difference = scoreDifference(pairs, bootstrap);
  if (!model || !baseRates || !line || !difference) return null;
  return { model, baseRates, line, difference, leak: leakAlarm(both.length, difference, alarm) };
}

function isClosed<Match extends EvaluatedMatch>(
  match: Match,
): match is Match & { readonly closing: ClosingForecast } {
  return match.closing !== null;
}

function scoresBy<Match extends EvaluatedMatch>(
  matches: readonly Match[],
  forecastOf: (match: Match) => ResultForecast,
): ForecastScores | null {
  return forecastScores(
    matches.map((match) => ({ probabilities: forecastOf(match), outcome: match.outcome })),
  );
}

function countSkipped(matches: readonly EvaluatedMatch[]): GroupScores['skipped'] {
  const counts = new Map<WalkSkipReason, number>();
  for (const { skipped } of matches) if (skipped) counts.set(skipped, (counts.get(skipped) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reason, count]) => ({ reason, matches: count }));
}
