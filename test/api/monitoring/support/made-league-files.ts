import type { PlayedMatch } from '../../../../src/modules/matches/domain/played-match.ts';
import { britishDay, matchFile, type Cells } from '../../../support/match-file.ts';
import { madeHistory, type MadeChange } from '../../../unit/monitoring/made-drift.ts';

/** The season files of the made league, 2022/23 to 2025/26; `isWritten` says which matches they hold. */
export function madeLeagueFiles(
  change: MadeChange,
  isWritten: (match: PlayedMatch) => boolean = () => true,
): Record<string, string> {
  const { reference, current } = madeHistory(change, 2);
  const bySeason = Map.groupBy([...reference, ...current].filter(isWritten), ({ season }) => season);
  return Object.fromEntries(
    [...bySeason].map(([season, matches]) => [
      `E0_${season.slice(2, 4)}${season.slice(5)}.csv`,
      matchFile(matches.map(rowOf)),
    ]),
  );
}

function rowOf(match: PlayedMatch): Cells {
  const { homeGoals, awayGoals } = match;
  return {
    Div: 'E0',
    Date: britishDay(match.playedOn),
    Time: '15:00',
    HomeTeam: `Club ${match.homeTeamId}`,
    AwayTeam: `Club ${match.awayTeamId}`,
    FTHG: homeGoals,
    FTAG: awayGoals,
    FTR: homeGoals > awayGoals ? 'H' : homeGoals === awayGoals ? 'D' : 'A',
    HS: match.homeShots ?? '',
    AS: match.awayShots ?? '',
    HST: Math.min(match.homeShots ?? 0, match.homeShotsOnTarget ?? 0),
    AST: Math.min(match.awayShots ?? 0, match.awayShotsOnTarget ?? 0),
    HF: match.homeFouls ?? '',
    AF: match.awayFouls ?? '',
    HC: match.homeCorners ?? '',
    AC: match.awayCorners ?? '',
    HY: match.homeYellowCards ?? '',
    AY: match.awayYellowCards ?? '',
    HR: match.homeRedCards ?? '',
    AR: match.awayRedCards ?? '',
    B365CH: 2.2,
    B365CD: 3.9,
    B365CA: 3.1,
    'B365C>2.5': 1.95,
    'B365C<2.5': 1.85,
  };
}
