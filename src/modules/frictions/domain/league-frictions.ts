import { canonicalHash } from '../../../shared/canonical-hash.ts';
import { ukDayOf } from '../../../shared/uk-time.ts';
import type { HistoricResult } from '../../models/domain/fit-division.ts';
import type { LeagueSeason } from '../../teams/domain/dna/league-season.ts';
import { teamTraits } from '../../teams/domain/dna/traits/team-traits.ts';
import type { FrictionRow } from './friction-row.ts';
import { FRICTION_FORMULAS } from './friction-rules.ts';
import { firstDayOfHistory, FRICTION_MODEL, goalGrids } from './goal-grids.ts';
import { meetingsOf, resultsByPair } from './head-to-head.ts';
import { leaguePairs, type Pair, pairKey } from './league-pairs.ts';
import { pairFriction } from './pair-friction.ts';

export interface LeagueFrictions {
  readonly rows: readonly FrictionRow[];
  /** Of every match, name and rule that the rows were made from, and of the day. */
  readonly inputsHash: string;
}

export interface LeagueFrictionsInput {
  /** The season as it was known at its as-of instant. */
  readonly league: LeagueSeason;
  /** Every result of the division that was known then, of every season, in the order in which they were played. */
  readonly results: readonly HistoricResult[];
  /** The sides of pairs that have a row, by `pairKey`: a row keeps its orientation. */
  readonly stored: ReadonlyMap<string, Pair>;
}

/** The frictions of all pairs of a season's teams. Deterministic: the same input gives the same bits. */
export function leagueFrictions({ league, results, stored }: LeagueFrictionsInput): LeagueFrictions {
  const referenceDay = ukDayOf(league.asOf);
  const gridOf = goalGrids(results, referenceDay);
  const byPair = resultsByPair(results);
  const styles = new Map(
    [...league.teams.values()].map((team) => [team.teamId, teamTraits(team, league).currentStyle]),
  );
  const styleOf = (teamId: number): string | null => styles.get(teamId) ?? null;
  const firstDay = firstDayOfHistory(referenceDay);
  const rows = leaguePairs(league, stored).map((pair) => {
    const meetings = meetingsOf(pair, byPair.get(pairKey(pair)) ?? []);
    const recent = meetings.filter(({ playedOn }) => playedOn >= firstDay);
    return pairFriction({ pair, league, gridOf, meetings, recent, styleOf });
  });
  const inputsHash = canonicalHash({
    formulas: FRICTION_FORMULAS,
    model: FRICTION_MODEL,
    referenceDay,
    season: league.inputsHash,
    results: results.map(({ matchId, playedOn, homeTeamId, awayTeamId, homeGoals, awayGoals }) =>
      [matchId, playedOn, homeTeamId, awayTeamId, homeGoals, awayGoals].join(' '),
    ),
  });
  return { rows, inputsHash };
}
