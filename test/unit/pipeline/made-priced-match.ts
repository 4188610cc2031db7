import type { PricedMatch } from '../../../src/modules/pipeline/domain/weigh-selections.ts';
import type { TeamProfile } from '../../../src/modules/teams/domain/team-profile.ts';

/** A match of E0 on the afternoon of Saturday, 16 May 2026: fresh data, two rated teams, no DNA known, no quotes. */
export function madePricedMatch(changes: Partial<PricedMatch> = {}): PricedMatch {
  const rating = { attack: 0, defence: 0, matches: 30, isNewcomer: false };
  return {
    fixture: {
      matchId: 1,
      division: 'E0',
      season: '2025/26',
      home: { teamId: 1, name: 'Rovers' },
      away: { teamId: 2, name: 'United' },
      kickOffAt: '2026-05-16T14:00:00.000Z',
    },
    freshness: { status: 'FRESH', newestResultOn: '2026-05-10', ageDays: 6 },
    dna: { home: null, away: null },
    model: {
      kind: 'DIXON_COLES',
      xi: 0.001,
      shrinkage: 0,
      referenceDay: '2026-05-16',
      firstMatchOn: '2025-08-16',
      lastMatchOn: '2026-05-10',
      matches: 370,
      weightSum: 300,
      logLikelihood: -1000,
      intercept: 0.2,
      homeAdvantage: 0.2,
      rho: -0.1,
      covariance: 0,
      home: rating,
      away: rating,
      inputsHash: 'a'.repeat(64),
      baseInputsHash: 'b'.repeat(64),
      newcomers: [],
    },
    quotes: [],
    ...changes,
  };
}

/** DNA of which nothing but tags is known. */
export function madeProfile(tags: readonly string[]): TeamProfile {
  return {
    recordId: '1',
    asOf: '2026-05-15T00:00:00.000Z',
    inputsHash: 'c'.repeat(64),
    tier: null,
    style: null,
    tags,
    measures: {},
  };
}
