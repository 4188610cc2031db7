import { requirePrice } from '../../../../quant/input/require-number.ts';
import { asianHandicapSettlement } from '../../../../quant/score-grid/asian-handicap-settlement.ts';
import { bothTeamsToScore } from '../../../../quant/score-grid/both-teams-to-score.ts';
import { matchResultProbabilities } from '../../../../quant/score-grid/match-result-probabilities.ts';
import type { ScoreGrid } from '../../../../quant/score-grid/score-grid.ts';
import { totalSettlement } from '../../../../quant/score-grid/total-settlement.ts';
import { type Settlement, winOrLose } from '../../../../quant/settlement/settlement.ts';

/** One bet on a match. `line`: goals in all, or goals given to the home side, whichever side is bet; a multiple of 0.25. */
export type MarketBet =
  | { readonly market: 'MATCH_RESULT'; readonly side: 'HOME' | 'DRAW' | 'AWAY' }
  | { readonly market: 'OVER_UNDER'; readonly side: 'OVER' | 'UNDER'; readonly line: number }
  | { readonly market: 'ASIAN_HANDICAP'; readonly side: 'HOME' | 'AWAY'; readonly line: number }
  | { readonly market: 'BOTH_TEAMS_TO_SCORE'; readonly side: 'YES' | 'NO' };

export type BetMarket = MarketBet['market'];
export type BetSide = MarketBet['side'];

/** How a bet settles under a distribution of the score. */
export function settlementOf(grid: ScoreGrid, bet: MarketBet): Settlement {
  switch (bet.market) {
    case 'MATCH_RESULT': {
      const { home, draw, away } = matchResultProbabilities(grid);
      return winOrLose({ HOME: home, DRAW: draw, AWAY: away }[bet.side]);
    }
    case 'BOTH_TEAMS_TO_SCORE': {
      const { yes, no } = bothTeamsToScore(grid);
      return winOrLose(bet.side === 'YES' ? yes : no);
    }
    case 'OVER_UNDER':
      return totalSettlement(grid, bet.side, bet.line);
    case 'ASIAN_HANDICAP':
      return asianHandicapSettlement(grid, bet.side, bet.line);
  }
}

/** The profit of a stake of 1 at a decimal price when the match ends so: -1 .. price - 1, 0 where the stake comes back. */
export function profitOf(bet: MarketBet, price: number, homeGoals: number, awayGoals: number): number {
  const share = wonShare(bet, homeGoals, awayGoals);
  return share > 0 ? share * (requirePrice('price', price) - 1) : share;
}

/** The share of the stake that wins, or, below 0, that is lost. A quarter line is two bets of half the stake. */
function wonShare(bet: MarketBet, homeGoals: number, awayGoals: number): number {
  const margin = homeGoals - awayGoals;
  switch (bet.market) {
    case 'MATCH_RESULT':
      return bet.side === (margin > 0 ? 'HOME' : margin < 0 ? 'AWAY' : 'DRAW') ? 1 : -1;
    case 'BOTH_TEAMS_TO_SCORE':
      return (homeGoals > 0 && awayGoals > 0) === (bet.side === 'YES') ? 1 : -1;
    case 'OVER_UNDER':
      return shareAbove((homeGoals + awayGoals - bet.line) * (bet.side === 'OVER' ? 1 : -1));
    case 'ASIAN_HANDICAP':
      return shareAbove((margin + bet.line) * (bet.side === 'HOME' ? 1 : -1));
  }
}

/** Half a goal and more beyond the line wins all of the stake; a quarter, half of it and returns the rest. */
function shareAbove(distance: number): number {
  return Math.max(-1, Math.min(1, 2 * distance));
}
