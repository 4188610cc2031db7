import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import { archetypeOf, type Archetype } from './archetype-rules.ts';
import { narrativeProfile } from './narrative-profile.ts';
import { styleOf, type Style } from './style-rules.ts';
import { tagsOf } from './tag-rules.ts';
import { tierOf, type Tier } from './tier.ts';

/** What is said of a team outside its vectors. Everything but `totalMatches` is null or empty below five matches. */
export interface TeamTraits {
  /** By STYLE_RULES; null too when the league's files lack shots, and when fewer than four teams have played five matches. */
  readonly currentStyle: Style | null;
  /** 0..100; null without a style. */
  readonly styleConfidence: number | null;
  /** How it comes to its results, by ARCHETYPE_RULES; null too when fewer than four teams have played five matches. */
  readonly teamArchetype: Archetype | null;
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
  const style = styleOf(team, league);
  return {
    currentStyle: style?.style ?? null,
    styleConfidence: style?.confidence ?? null,
    teamArchetype: archetypeOf(team, league),
    tier: place?.tier ?? null,
    tierRank: place?.tierRank ?? null,
    tags: tagsOf(team, league),
    narrativeProfile: narrativeProfile(team, league),
    totalMatches: team.games.length,
  };
}
