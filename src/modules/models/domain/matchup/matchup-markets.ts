import { at } from '../../../../quant/numeric/at.ts';
import { matchResultProbabilities } from '../../../../quant/score-grid/match-result-probabilities.ts';
import type { ScoreGrid } from '../../../../quant/score-grid/score-grid.ts';
import { type FairBet, fairBet, fairChance } from './fair-bet.ts';
import { settlementOf } from './market-bet.ts';

/** Every market of a match, read from one score distribution, so that no two prices contradict each other. */
export interface MatchupMarkets {
  readonly matchResult: { readonly home: FairBet; readonly draw: FairBet; readonly away: FairBet };
  readonly doubleChance: {
    readonly homeOrDraw: FairBet;
    readonly homeOrAway: FairBet;
    readonly drawOrAway: FairBet;
  };
  /** The stake comes back on a draw. */
  readonly drawNoBet: { readonly home: FairBet; readonly away: FairBet };
  /** By ascending line. */
  readonly totals: readonly TotalLine[];
  readonly bothTeamsToScore: { readonly yes: FairBet; readonly no: FairBet };
  /** By ascending line. */
  readonly asianHandicaps: readonly HandicapLine[];
  /** Every score of the grid, the most probable first. */
  readonly correctScores: readonly CorrectScore[];
}

export interface TotalLine {
  readonly line: number;
  /** Of all lines, the one whose two sides are closest to even. */
  readonly isMainLine: boolean;
  readonly over: FairBet;
  readonly under: FairBet;
}

export interface HandicapLine {
  /** Goals given to the home side. */
  readonly line: number;
  /** Of all lines, the one whose two sides are closest to even. */
  readonly isMainLine: boolean;
  readonly home: FairBet;
  readonly away: FairBet;
}

export interface CorrectScore extends FairBet {
  readonly homeGoals: number;
  readonly awayGoals: number;
}

/** Lines to price besides the usual ones; multiples of 0.25. */
export interface AskedLines {
  readonly totals: readonly number[];
  readonly handicaps: readonly number[];
}

const USUAL_TOTALS = [0.5, 1.5, 2.5, 3.5, 4.5];
/** -2 to 2 by quarters. */
const USUAL_HANDICAPS = Array.from({ length: 17 }, (_, index) => (index - 8) / 4);

/** @throws InvalidInputError for a line that is no multiple of 0.25. */
export function matchupMarkets(grid: ScoreGrid, lines: AskedLines): MatchupMarkets {
  const { home, draw, away } = matchResultProbabilities(grid);
  // The stake comes back on a draw, as it does at a handicap of none.
  const level = (side: 'HOME' | 'AWAY'): FairBet =>
    fairBet(settlementOf(grid, { market: 'ASIAN_HANDICAP', side, line: 0 }));
  const market = 'BOTH_TEAMS_TO_SCORE';
  return {
    matchResult: { home: fairChance(home), draw: fairChance(draw), away: fairChance(away) },
    doubleChance: {
      homeOrDraw: fairChance(home + draw),
      homeOrAway: fairChance(home + away),
      drawOrAway: fairChance(draw + away),
    },
    drawNoBet: { home: level('HOME'), away: level('AWAY') },
    totals: totalLines(grid, lines.totals),
    bothTeamsToScore: {
      yes: fairBet(settlementOf(grid, { market, side: 'YES' })),
      no: fairBet(settlementOf(grid, { market, side: 'NO' })),
    },
    asianHandicaps: handicapLines(grid, lines.handicaps),
    correctScores: correctScores(grid),
  };
}

function totalLines(grid: ScoreGrid, asked: readonly number[]): TotalLine[] {
  const market = 'OVER_UNDER';
  const lines = ascending(USUAL_TOTALS, asked).map((line) => ({
    line,
    over: fairBet(settlementOf(grid, { market, side: 'OVER', line })),
    under: fairBet(settlementOf(grid, { market, side: 'UNDER', line })),
  }));
  const main = mostEven(lines.map(({ over }) => over));
  return lines.map((line, index) => ({ ...line, isMainLine: index === main }));
}

function handicapLines(grid: ScoreGrid, asked: readonly number[]): HandicapLine[] {
  const market = 'ASIAN_HANDICAP';
  const lines = ascending(USUAL_HANDICAPS, asked).map((line) => ({
    line,
    home: fairBet(settlementOf(grid, { market, side: 'HOME', line })),
    away: fairBet(settlementOf(grid, { market, side: 'AWAY', line })),
  }));
  const main = mostEven(lines.map(({ home }) => home));
  return lines.map((line, index) => ({ ...line, isMainLine: index === main }));
}

function ascending(usual: readonly number[], asked: readonly number[]): number[] {
  // 0 and -0 are one line.
  return [...new Set([...usual, ...asked].map((line) => line + 0))].sort((a, b) => a - b);
}

/** The first of those closest to an even chance. */
function mostEven(bets: readonly FairBet[]): number {
  const distances = bets.map(({ probability }) => Math.abs(probability - 0.5));
  return distances.indexOf(Math.min(...distances));
}

function correctScores(grid: ScoreGrid): CorrectScore[] {
  const size = grid.maxGoals + 1;
  const scores = Array.from(grid.cells, (_, cell) => ({
    homeGoals: Math.floor(cell / size),
    awayGoals: cell % size,
    ...fairChance(at(grid.cells, cell)),
  }));
  return scores.sort(
    (a, b) => b.probability - a.probability || a.homeGoals - b.homeGoals || a.awayGoals - b.awayGoals,
  );
}
