import { canonicalHash } from '../../../../shared/canonical-hash.ts';
import { addDays, ukInstant } from '../../../../shared/uk-time.ts';
import type { TrialMatch } from '../friction-layer/trial-match.ts';
import { learnGoalModel } from '../walk-forward/learn-goal-model.ts';
import type { Learner } from '../walk-forward/learner.ts';
import { walkForward, type WalkForward } from '../walk-forward/walk-forward.ts';
import { baseRates, outcomeOf } from './base-rates.ts';
import { closingForecasts } from './closing-forecasts.ts';
import type { DecidedMatch } from './decided-match.ts';
import type { EvaluatedMatch } from './evaluated-match.ts';
import type { EvaluationConfig } from './evaluation-config.ts';
import type { LeagueFacts } from './league-facts.ts';
import { countLeaks, type LeakCounts, watchLearner } from './leak-checks.ts';
import { resultForecast } from './result-forecast.ts';
import { trialMatches } from './trial-matches.ts';

/** All forecasts of a league. */
export interface LeagueEvaluation {
  readonly division: string;
  /** By season, in the order in which the matches were played. */
  readonly matches: readonly EvaluatedMatch[];
  readonly leaks: LeakCounts;
  /** What a trial of friction needs of the matches that were forecast; empty when none is asked for. */
  readonly trial: readonly TrialMatch[];
  /** Of everything that was read of the league. */
  readonly inputsHash: string;
}

type LeagueConfig = Pick<EvaluationConfig, 'model' | 'benchmark' | 'withFriction'>;

/**
 * Walks through the seasons of a league and puts beside each forecast the base rates that were known then and the closing line. Each
 * match is decided when its UK day begins, from the results known at that instant: those of the days before.
 *
 * @param learner what makes the forecasts; the goal model of the configuration unless told.
 */
export function evaluateLeague(
  facts: LeagueFacts,
  config: LeagueConfig,
  learner: Learner = learnGoalModel(config.model),
): LeagueEvaluation {
  const { division, results } = facts;
  const decided = facts.seasons.flatMap(({ played }) =>
    played.map((match): DecidedMatch => ({ ...match, decidedAt: ukInstant(match.playedOn, 0, 0) })),
  );
  const watched = watchLearner(learner);
  const walk = walkForward({ results, matches: decided, settings: config.model, learner: watched.learner });
  return {
    division,
    matches: putTogether(facts, decided, walk, config),
    leaks: { ...countLeaks(decided, results), lateResults: watched.lateResults() },
    trial: config.withFriction ? trialMatches(facts, decided, walk.forecasts) : [],
    inputsHash: canonicalHash({ ...facts, seasons: facts.seasons.map(hashedSeason) }),
  };
}

function putTogether(
  { results, seasons }: LeagueFacts,
  decided: readonly DecidedMatch[],
  { forecasts, skipped }: WalkForward,
  { model, benchmark }: LeagueConfig,
): EvaluatedMatch[] {
  const forecastOf = new Map(forecasts.map((forecast) => [forecast.matchId, forecast]));
  const reasonOf = new Map(skipped.map(({ matchId, reason }) => [matchId, reason]));
  const closingOf = new Map(seasons.flatMap((season) => closingForecasts(season, benchmark)));
  const ratesOf = new Map(
    decided.map(({ decidedAt, playedOn }) => {
      const firstDay = addDays(playedOn, -model.historyDays);
      const known = results.filter(
        (result) => result.resultKnownAt <= decidedAt && result.playedOn >= firstDay,
      );
      return [playedOn, baseRates(known)];
    }),
  );
  return decided.map((match) => {
    const { matchId, division, season, playedOn } = match;
    const forecast = forecastOf.get(matchId);
    return {
      matchId,
      division,
      season,
      playedOn,
      outcome: outcomeOf(match),
      model: forecast ? resultForecast(forecast) : null,
      skipped: reasonOf.get(matchId) ?? null,
      baseRates: ratesOf.get(playedOn) ?? baseRates([]),
      closing: closingOf.get(matchId) ?? null,
    };
  });
}

function hashedSeason({ season, played, closing }: LeagueFacts['seasons'][number]): unknown {
  return { season, played, closing: [...closing].sort(([a], [b]) => a - b) };
}
