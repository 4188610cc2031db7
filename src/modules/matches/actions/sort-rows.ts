import type { Tx } from '../../../db/transaction.ts';
import { decideMatchChange } from '../domain/decide-match-change.ts';
import { divisionOf } from '../domain/divisions.ts';
import { ImportRefusedError } from '../domain/import-refused-error.ts';
import { matchKey, type MatchRow } from '../domain/match-row.ts';
import { withTimeOnRecord } from '../domain/observe-kick-off.ts';
import { sightingOf } from '../domain/sighting.ts';
import type { StoredMatch } from '../domain/stored-match.ts';
import { loadStoredMatches } from './load-stored-matches.ts';
import type { RowTeams } from './register-row-teams.ts';
import type { ChangedMatch, NewMatch } from './save-matches.ts';

/**
 * Sorts the rows of a file into matches that are new and those on record, each of these with what the row changes.
 *
 * @throws ImportRefusedError when two rows, or the two sides of one, turn out to be the same under two names of a team.
 */
export async function sortRows(
  tx: Tx,
  fileName: string,
  rows: readonly MatchRow[],
  teamId: RowTeams['teamId'],
  knownAt: Date | null,
): Promise<{ added: NewMatch[]; known: ChangedMatch[] }> {
  const placed = rows.map((row) => ({ row, sighting: sightingOf(row, knownAt), ...teamId(row) }));
  const stored = await loadStoredMatches(
    tx,
    placed.map(({ row, homeId, awayId }) => ({ division: row.division, season: row.season, homeId, awayId })),
  );
  const added: NewMatch[] = [];
  const known: ChangedMatch[] = [];
  const lines = new Map<string, number>();
  for (const match of placed) {
    const { row, homeId, awayId } = match;
    const { home, away, line } = row;
    if (homeId === awayId) {
      throw new ImportRefusedError(fileName, line, `${home} and ${away} are two names of one team`);
    }
    const { isDoubleRoundRobin } = divisionOf(row.division);
    const key = matchKey({ ...row, home: homeId, away: awayId, day: row.kickOff.day, isDoubleRoundRobin });
    const earlier = lines.get(key);
    if (earlier !== undefined) {
      const reason = `${home} against ${away} is the match of line ${earlier} under another name`;
      throw new ImportRefusedError(fileName, line, reason);
    }
    lines.set(key, line);
    const found = stored.get(key);
    if (found) known.push(seenAgain(found, row, knownAt));
    else added.push(match);
  }
  return { added, known };
}

function seenAgain(stored: StoredMatch, given: MatchRow, knownAt: Date | null): ChangedMatch {
  const row = withTimeOnRecord(given, stored.schedule);
  const sighting = sightingOf(row, knownAt);
  return { row, sighting, stored, change: decideMatchChange(stored, row, sighting) };
}
