import { describe, expect, test } from 'vitest';
import {
  type FrictionTrial,
  frictionTrial,
} from '../../../../src/modules/models/domain/friction-layer/friction-trial.ts';
import { seasonFrictionFeatures } from '../../../../src/modules/models/domain/friction-layer/season-friction-features.ts';
import { DEFAULT_MODEL_SETTINGS } from '../../../../src/modules/models/domain/model-settings.ts';
import { walkForward } from '../../../../src/modules/models/domain/walk-forward/walk-forward.ts';
import { ukInstant } from '../../../../src/shared/uk-time.ts';
import { madeLeague, type MadeLeague } from './made-league.ts';

const SEASONS = Array.from({ length: 8 }, (_, n) => `${2016 + n}/${17 + n}`);

/** The trial of a league that is made match by match, from its results and statistics alone, as an evaluation would try it. */
function trialOf(friction: MadeLeague['friction'], seed: number): FrictionTrial {
  const league = madeLeague({ teams: 12, seasons: SEASONS, seed, ...(friction && { friction }) });
  const decided = league.map((match) => ({ ...match, decidedAt: ukInstant(match.playedOn, 0, 0) }));
  const { forecasts } = walkForward({ results: league, matches: decided, settings: DEFAULT_MODEL_SETTINGS });
  const features = new Map(
    SEASONS.flatMap((season) => {
      const fixtures = decided.filter((match) => match.season === season);
      return [
        ...seasonFrictionFeatures({ division: 'E0', season, played: fixtures, results: league, fixtures }),
      ];
    }),
  );
  const forecastOf = new Map(forecasts.map((forecast) => [forecast.matchId, forecast]));
  const matches = decided.flatMap((match) => {
    const forecast = forecastOf.get(match.matchId);
    return forecast ? [{ ...match, ...forecast, features: features.get(match.matchId) ?? null }] : [];
  });
  return frictionTrial({ matches, bootstrap: { resamples: 1_000, seed: 1 } });
}

describe('a made league', () => {
  test.each([1, 2, 3])('in which friction truly moves the goals is found out (seed %i)', (seed) => {
    const { excludesZero, logLoss, coefficients } = trialOf({ goals: 0.6, supremacy: 2.5 }, seed);
    expect(coefficients.goals.value).toBeGreaterThan(2 * coefficients.goals.standardError);
    expect(coefficients.supremacy.value).toBeGreaterThan(2 * coefficients.supremacy.standardError);
    expect(logLoss.difference).toBeLessThan(0);
    expect(excludesZero).toBe(true);
  });

  test.each([1, 2, 3])('in which it moves nothing is not (seed %i)', (seed) => {
    const { excludesZero, matches } = trialOf(undefined, seed);
    expect(matches).toBeGreaterThan(400);
    expect(excludesZero).toBe(false);
  });
});
