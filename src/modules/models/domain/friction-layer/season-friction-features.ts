import { fixtureFrictions } from '../../../frictions/domain/fixture-frictions.ts';
import type { PlayedMatch } from '../../../matches/domain/played-match.ts';
import { leagueSeason } from '../../../teams/domain/dna/league-season.ts';
import type { HistoricResult } from '../fit-division.ts';
import { type FrictionFeatures, frictionFeatures } from './friction-features.ts';

export interface SeasonFrictionInput {
  readonly division: string;
  /** As `2025/26`. */
  readonly season: string;
  /** Matches of the season with their statistics, in the order in which they were played. */
  readonly played: readonly PlayedMatch[];
  /** Results of the division, of every season, in the order in which the matches were played. */
  readonly results: readonly (HistoricResult & { readonly resultKnownAt: Date })[];
  /** The matches to be forecast, each with the instant at which its forecast is decided. */
  readonly fixtures: readonly {
    readonly matchId: number;
    readonly homeTeamId: number;
    readonly awayTeamId: number;
    readonly decidedAt: Date;
  }[];
}

/**
 * What the frictions of a season's fixtures said when each was decided, by match id: of the matches and results that were known at
 * that instant, and of nothing else. Early in a season, and of teams that the league hardly knows, features are null; of a fixture of
 * a team without a known match of the season, all of them are.
 */
export function seasonFrictionFeatures(input: SeasonFrictionInput): Map<number, FrictionFeatures> {
  const { division, season, played, results, fixtures } = input;
  const features = new Map<number, FrictionFeatures>();
  for (const [instant, ofInstant] of Map.groupBy(fixtures, ({ decidedAt }) => decidedAt.getTime())) {
    const asOf = new Date(instant);
    const isKnown = ({ resultKnownAt }: { readonly resultKnownAt: Date }): boolean => resultKnownAt <= asOf;
    const league = leagueSeason({
      division,
      league: division,
      season,
      asOf,
      matches: played.filter(isKnown),
      preMatchQuotes: new Map(),
      closingQuotes: new Map(),
      teamNames: new Map(),
    });
    const pairs = ofInstant.map(({ homeTeamId, awayTeamId }) => ({ home: homeTeamId, away: awayTeamId }));
    const frictions = fixtureFrictions({ league, results: results.filter(isKnown), fixtures: pairs });
    for (const [index, { matchId }] of ofInstant.entries()) {
      const friction = frictions[index];
      features.set(matchId, friction ? frictionFeatures(friction) : { goals: null, supremacy: null });
    }
  }
  return features;
}
