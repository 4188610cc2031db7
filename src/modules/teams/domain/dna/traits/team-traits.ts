import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import { tierOf, type Tier } from './tier.ts';

/** What is said of a team outside its vectors. Everything but `totalMatches` is null or empty below five matches. */
export interface TeamTraits {
  /** One of the styles of STYLE_RULES; null when the league's files lack shots. */
  readonly currentStyle: string | null;
  /** 0..100; null without a style. */
  readonly styleConfidence: number | null;
  /** One of ARCHETYPE_RULES: how it comes to its results. */
  readonly teamArchetype: string | null;
  readonly tier: Tier | null;
  /** 1 for the first of the tier. */
  readonly tierRank: number | null;
  /** Names of TAG_RULES whose rule holds, sorted. */
  readonly tags: readonly string[];
  /** Two to four sentences made from figures. */
  readonly narrativeProfile: string | null;
  readonly totalMatches: number;
}

/** The traits of a team in a season, by rules relative to its league. Deterministic. */
export function teamTraits(team: TeamSeason, league: LeagueSeason): TeamTraits {
  const place = tierOf(team, league);
  return {
    currentStyle: null,
    styleConfidence: null,
    teamArchetype: null,
    tier: place?.tier ?? null,
    tierRank: place?.tierRank ?? null,
    tags: [],
    narrativeProfile: null,
    totalMatches: team.games.length,
  };
}
