import type { Reader } from '../../../db/transaction.ts';
import { fixtureFrictions } from '../../frictions/domain/fixture-frictions.ts';
import { loadPlayedSeason } from '../../frictions/reads/load-played-season.ts';
import { type FrictionFeatures, frictionFeatures } from '../domain/friction-layer/friction-features.ts';
import type { KnownFriction } from '../domain/known-friction.ts';
import { newestFrictionTrial } from './newest-friction-trial.ts';

export interface FixtureFrictionsRequest {
  readonly asOf: Date;
  /** 0..1; at 0 nothing is read. */
  readonly frictionWeight: number;
  readonly fixtures: readonly {
    readonly matchId: number;
    readonly division: string;
    readonly season: string;
    readonly home: { readonly teamId: number };
    readonly away: { readonly teamId: number };
  }[];
}

/**
 * What was known of the frictions of fixtures, by match: the newest friction trial of their division, and, where it excludes 0 in
 * favour of friction, their features. Elsewhere friction cannot count, and working it out would take longer than all the rest.
 */
export async function loadFixtureFrictions(
  reader: Reader,
  { asOf, frictionWeight, fixtures }: FixtureFrictionsRequest,
): Promise<Map<number, KnownFriction>> {
  const known = new Map<number, KnownFriction>();
  for (const [division, ofDivision] of Map.groupBy(fixtures, (fixture) => fixture.division)) {
    const found = frictionWeight === 0 ? null : await newestFrictionTrial(reader, asOf, division);
    const trial = found && {
      id: found.id,
      coefficients: found.coefficients,
      excludesZero: found.excludesZero,
    };
    for (const [season, ofSeason] of Map.groupBy(ofDivision, (fixture) => fixture.season)) {
      const features = trial?.excludesZero
        ? await featuresOf(reader, { division, season, asOf }, ofSeason)
        : [];
      for (const [index, { matchId }] of ofSeason.entries()) {
        known.set(matchId, { features: features[index] ?? null, trial });
      }
    }
  }
  return known;
}

async function featuresOf(
  reader: Reader,
  season: { readonly division: string; readonly season: string; readonly asOf: Date },
  fixtures: FixtureFrictionsRequest['fixtures'],
): Promise<(FrictionFeatures | null)[]> {
  const played = await loadPlayedSeason(reader, season);
  if (!played) return [];
  const pairs = fixtures.map(({ home, away }) => ({ home: home.teamId, away: away.teamId }));
  const { league, results } = played;
  return fixtureFrictions({ league, results, fixtures: pairs }).map(
    (friction) => friction && frictionFeatures(friction),
  );
}
