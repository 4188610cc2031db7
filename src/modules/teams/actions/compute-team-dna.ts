import { Prisma, type PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import { leagueDna } from '../domain/dna/league-dna.ts';
import type { SeasonAsOf } from '../../matches/domain/season-as-of.ts';
import { loadLeagueSeason } from '../reads/load-league-season.ts';
import { type SavedDna, saveTeamDna } from './save-team-dna.ts';

export interface ComputedDna extends SavedDna {
  readonly division: string;
  readonly season: string;
  readonly matches: number;
}

const LONGEST_MS = 120_000;

/**
 * Computes the DNA of every team of a league's season as it was known at an instant, and stores it. What is read is one
 * snapshot of the database, so an import that runs at the same moment is seen whole or not at all; the computing happens
 * outside any transaction. @returns null when no result of the season was known.
 */
export async function computeTeamDna(
  { db, clock }: { readonly db: PrismaClient; readonly clock: Clock },
  request: SeasonAsOf,
): Promise<ComputedDna | null> {
  const league = await db.$transaction((tx) => loadLeagueSeason(tx, request), {
    isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead,
    timeout: LONGEST_MS,
  });
  if (!league) return null;
  const dna = leagueDna(league);
  const saved = await db.$transaction((tx) => saveTeamDna(tx, league, dna, clock.now()), {
    timeout: LONGEST_MS,
  });
  return { division: league.division, season: league.season, matches: league.matches.length, ...saved };
}
