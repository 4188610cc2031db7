import type { Tx } from '../../../db/transaction.ts';
import type { SeasonAsOf } from '../../matches/domain/season-as-of.ts';
import { leagueFrictions } from '../domain/league-frictions.ts';
import { loadPlayedSeason } from '../reads/load-played-season.ts';
import { storedPairs } from '../reads/stored-pairs.ts';
import { saveFrictions, type SavedFrictions } from './save-frictions.ts';

export interface ComputedFrictions extends SavedFrictions {
  readonly division: string;
  readonly season: string;
  readonly teams: number;
  readonly matches: number;
}

/**
 * Computes the frictions of all pairs of a league's season as it was known at an instant, and stores them, all or nothing. In a
 * transaction that is REPEATABLE READ, what is read is one state of the database, the one after the writers before it.
 *
 * @returns null when no result of the season was known.
 */
export async function computeFrictions(
  tx: Tx,
  request: SeasonAsOf,
  at: Date,
): Promise<ComputedFrictions | null> {
  await awaitTurn(tx);
  const played = await loadPlayedSeason(tx, request);
  if (!played) return null;
  const { league, results } = played;
  const stored = await storedPairs(tx, [...league.teams.keys()]);
  const { rows, inputsHash } = leagueFrictions({ league, results, stored });
  const stamp = { ...request, inputsHash, computedAt: at };
  const saved = await saveFrictions(tx, rows, stamp);
  const { division, season } = request;
  return { division, season, teams: league.teams.size, matches: league.matches.length, ...saved };
}

/**
 * Waits for other computations, take-overs of old tables and writers of teams, and keeps them waiting for the moment that this one
 * takes; readers go on. Rows of teams are locked by whoever refers to them, in no order: with a computation of DNA at the same
 * moment, each would wait for the other. Locks of tables come first, so that the snapshot of the transaction is taken behind them.
 */
async function awaitTurn(tx: Tx): Promise<void> {
  await tx.$executeRaw`LOCK TABLE quantum.team_quantum_dna_v3 IN SHARE MODE`;
  await tx.$executeRaw`LOCK TABLE quantum.quantum_friction_matrix_v3 IN SHARE ROW EXCLUSIVE MODE`;
}
