import type { Cell } from './csv-text.ts';
import { DEMO_DIVISION } from './demo-division.ts';
import type { MatchCounts } from './draw-match-counts.ts';
import type { Slot } from './season-calendar.ts';
import type { SimulatedMatch } from './simulate-season.ts';

/** The columns that say which match it is; the day as dd/mm/yyyy, the time as UK clocks show it. */
export function identityCells({ home, away }: SimulatedMatch, { day, time }: Slot): Cell[] {
  return [
    ['Div', DEMO_DIVISION],
    ['Date', day.split('-').reverse().join('/')],
    ['Time', time],
    ['HomeTeam', home],
    ['AwayTeam', away],
  ];
}

/** The columns that say how the match went. */
export function resultCells({ home, away }: MatchCounts): Cell[] {
  return [
    ['FTHG', home.goals],
    ['FTAG', away.goals],
    ['FTR', outcomeLetter(home.goals, away.goals)],
    ['HTHG', home.halfTimeGoals],
    ['HTAG', away.halfTimeGoals],
    ['HTR', outcomeLetter(home.halfTimeGoals, away.halfTimeGoals)],
    ['HS', home.shots],
    ['AS', away.shots],
    ['HST', home.shotsOnTarget],
    ['AST', away.shotsOnTarget],
    ['HF', home.fouls],
    ['AF', away.fouls],
    ['HC', home.corners],
    ['AC', away.corners],
    ['HY', home.yellowCards],
    ['AY', away.yellowCards],
    ['HR', home.redCards],
    ['AR', away.redCards],
  ];
}

function outcomeLetter(home: number, away: number): string {
  return home > away ? 'H' : home < away ? 'A' : 'D';
}
