import type { Json } from '../../../../shared/json.ts';
import { DNA_CATALOGUE } from './catalogue/dna-catalogue.ts';
import type { LeagueSeason, TeamSeason } from './league-season.ts';
import { dnaFingerprint } from './traits/dna-fingerprint.ts';
import { type TeamTraits, teamTraits } from './traits/team-traits.ts';
import { writeShaped } from './write-shaped.ts';

/** What is computed of one team's season. */
export interface TeamDna {
  readonly teamId: number;
  /** The computed vectors as they are stored, by column; null where nothing can be said. */
  readonly vectors: Readonly<Record<string, Json>>;
  readonly traits: TeamTraits;
  /** Hash of the canonical vectors. */
  readonly fingerprint: string;
  readonly matches: number;
}

/**
 * The DNA of every team of a season, by team id. Deterministic: the same season gives the same bits.
 * @throws InvalidInputError when a formula breaks its own shape; nothing of the league is stored then.
 */
export function leagueDna(league: LeagueSeason): TeamDna[] {
  return [...league.teams.values()].map((team) => {
    const vectors = vectorsOf(team, league);
    return {
      teamId: team.teamId,
      vectors,
      traits: teamTraits(team, league),
      fingerprint: dnaFingerprint(team.name, league.season, vectors),
      matches: team.games.length,
    };
  });
}

function vectorsOf(team: TeamSeason, league: LeagueSeason): Record<string, Json> {
  const vectors: Record<string, Json> = {};
  for (const vector of DNA_CATALOGUE) {
    if (vector.origin === 'IMPORTED') continue;
    const value = vector.compute(team, league);
    vectors[vector.column] =
      value === null ? null : writeShaped(vector.shape, value, `${team.name}.${vector.key}`);
  }
  return vectors;
}
