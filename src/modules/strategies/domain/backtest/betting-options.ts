import { asianHandicapSettlement } from '../../../../quant/score-grid/asian-handicap-settlement.ts';
import { bothTeamsToScore } from '../../../../quant/score-grid/both-teams-to-score.ts';
import { matchResultProbabilities } from '../../../../quant/score-grid/match-result-probabilities.ts';
import { type ScoreGrid, scoreGrid } from '../../../../quant/score-grid/score-grid.ts';
import { totalSettlement } from '../../../../quant/score-grid/total-settlement.ts';
import { expectedValue } from '../../../../quant/settlement/expected-value.ts';
import { type Settlement, winOrLose } from '../../../../quant/settlement/settlement.ts';
import { edge } from '../../../../quant/value/edge.ts';
import { DomainError } from '../../../../shared/domain-error.ts';
import { benchmarkOf } from '../../../matches/domain/benchmark.ts';
import { positionOfSide } from '../../../matches/domain/closing-line/closing-bet.ts';
import { bestOffer, mainHandicap, type Offer } from '../../../teams/domain/dna/market/best-offer.ts';
import type { RuleMarket, RuleSide } from '../library/strategy-rule.ts';
import { BACKTEST_RULES } from './backtest-rules.ts';
import type { MatchBefore, MatchForecast } from './betting-match.ts';

/** One selection of a match as it could be judged before it. */
export interface BettingOption {
  readonly matchId: number;
  readonly market: RuleMarket;
  readonly side: RuleSide;
  /** Goals: the total, or what the home side is given. Null for results and for both teams to score. */
  readonly line: number | null;
  /** The best net price of a book that takes bets; null for both teams to score, which no file prices. */
  readonly offer: Offer | null;
  /** Model probability that it wins, half wins included, unless it is void; null without a forecast. */
  readonly probability: number | null;
  /** Expected profit per unit by the model; null without a forecast or a price. */
  readonly edge: number | null;
  /** Expected profit per unit by the fair prices of the benchmark before the match; null where none quotes the market. */
  readonly marketEdge: number | null;
  /** Points a match of the backed team less those of its opponent; null where no team is backed, and early in the season. */
  readonly formGap: number | null;
}

interface Selection {
  readonly market: RuleMarket;
  readonly side: RuleSide;
  readonly line: number | null;
}

const TOTAL_LINE = 2.5;

/** Every selection of a match that a bet could be placed on, and both teams to score, in a fixed order. */
export function bettingOptions(before: MatchBefore): BettingOption[] {
  const grid = before.forecast && gridOf(before.forecast);
  return selectionsOf(mainHandicap(before.quotes)).flatMap((selection): BettingOption[] => {
    const { market, side, line } = selection;
    const offer = offerFor(before, selection);
    if (market !== 'BTTS' && offer === null) return [];
    const settlement = grid && settlementBy(grid, selection);
    return [
      {
        matchId: before.matchId,
        market,
        side,
        line,
        offer,
        probability: settlement && chanceOfWin(settlement),
        edge: settlement && offer && expectedValue(settlement, offer.price),
        marketEdge: offer && marketEdgeOf(before, selection, offer.price),
        formGap: formGapOf(before, selection),
      },
    ];
  });
}

function selectionsOf(handicap: number | null): Selection[] {
  const of = (market: RuleMarket, line: number | null, sides: readonly RuleSide[]): Selection[] =>
    sides.map((side) => ({ market, side, line }));
  return [
    ...of('MATCH_RESULT', null, ['HOME', 'DRAW', 'AWAY']),
    ...of('OVER_UNDER', TOTAL_LINE, ['OVER', 'UNDER']),
    ...(handicap === null ? [] : of('ASIAN_HANDICAP', handicap, ['HOME', 'AWAY'])),
    ...of('BTTS', null, ['YES', 'NO']),
  ];
}

function offerFor({ quotes }: MatchBefore, { market, side, line }: Selection): Offer | null {
  if (market === 'BTTS') return null;
  const pick = side === 'DRAW' ? 'draw' : side === 'HOME' || side === 'OVER' ? 'first' : 'second';
  return bestOffer(quotes, { market, pick, line });
}

/** Null where the fixture's means do not allow the division's rho: no probability stands for such a forecast. */
function gridOf({ means, rho, covariance }: MatchForecast): ScoreGrid | null {
  try {
    return scoreGrid(means, { rho, covariance });
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

function settlementBy(grid: ScoreGrid, { market, side, line }: Selection): Settlement {
  if (market === 'OVER_UNDER') return totalSettlement(grid, side === 'OVER' ? 'OVER' : 'UNDER', line ?? 0);
  if (market === 'ASIAN_HANDICAP')
    return asianHandicapSettlement(grid, side === 'HOME' ? 'HOME' : 'AWAY', line ?? 0);
  if (market === 'BTTS') return winOrLose(bothTeamsToScore(grid)[side === 'YES' ? 'yes' : 'no']);
  const { home, draw, away } = matchResultProbabilities(grid);
  return winOrLose(side === 'HOME' ? home : side === 'DRAW' ? draw : away);
}

/** Of what a bet counts as, a win or a loss: hit rates count halves whole. */
function chanceOfWin({ win, halfWin, halfLoss, loss }: Settlement): number {
  return (win + halfWin) / (win + halfWin + halfLoss + loss);
}

/** Of a handicap the probability is that of the part of the stake that is not returned. */
function marketEdgeOf(
  { quotes }: MatchBefore,
  { market, side, line }: Selection,
  price: number,
): number | null {
  if (side === 'YES' || side === 'NO') return null;
  const ofSelection = quotes.filter((quote) => quote.market === market && quote.line === line);
  const probabilities = benchmarkOf(ofSelection, BACKTEST_RULES)?.probabilities;
  const probability = probabilities?.[positionOfSide(side, probabilities.length)];
  return probability === undefined ? null : edge(probability, price);
}

function formGapOf({ form }: MatchBefore, { side }: Selection): number | null {
  if (form.home === null || form.away === null) return null;
  if (side === 'HOME') return form.home - form.away;
  return side === 'AWAY' ? form.away - form.home : null;
}
