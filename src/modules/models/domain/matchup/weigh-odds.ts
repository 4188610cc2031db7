import type { ScoreGrid } from '../../../../quant/score-grid/score-grid.ts';
import { expectedValue } from '../../../../quant/settlement/expected-value.ts';
import { settlementKellyFraction } from '../../../../quant/stakes/settlement-kelly-fraction.ts';
import type { DeviggedMarket } from './devig-offered.ts';
import { type FairBet, fairBet } from './fair-bet.ts';
import type { Offer } from './given-odds.ts';
import { jointStakes } from './joint-stakes.ts';
import { type KellyRules, type KellyStake, kellyStake, type StakeFractions } from './kelly-stake.ts';
import { settlementOf } from './market-bet.ts';

export interface WeighedMarket extends Pick<DeviggedMarket, 'market' | 'line' | 'devig'> {
  readonly bets: readonly WeighedBet[];
}

export interface WeighedBet extends Offer {
  readonly fair: FairBet;
  /** By the chosen method; null without all prices, or where the method does not apply. */
  readonly marketProbability: number | null;
  readonly probabilityEdge: number | null;
  /** Expected profit of a stake of 1: probability * price - 1 where the bet can only win or lose. */
  readonly edge: number;
  /** As if it were the only bet. */
  readonly single: KellyStake;
  /** As one of all the given bets, placed at once. */
  readonly joint: KellyStake;
}

/** What given prices are worth under a distribution of the score, and what to stake on them. */
export function weighOdds(
  grid: ScoreGrid,
  markets: readonly DeviggedMarket[],
  kelly: KellyRules,
): WeighedMarket[] {
  const joint = jointStakes(
    grid,
    markets.flatMap(({ offers }) => offers),
    kelly,
  );
  return markets.map(({ market, line, devig, offers }) => ({
    market,
    line,
    devig,
    bets: offers.map((offer, position) => {
      const fair = devig?.chosen.applies === true ? devig.chosen.probabilities[position] : undefined;
      return weigh(grid, offer, fair ?? null, joint.get(offer) ?? NOTHING, kelly);
    }),
  }));
}

const NOTHING: StakeFractions = { full: 0, fraction: 0 };

function weigh(
  grid: ScoreGrid,
  { bet, price }: Offer,
  marketProbability: number | null,
  joint: StakeFractions,
  kelly: KellyRules,
): WeighedBet {
  const fair = fairBet(settlementOf(grid, bet));
  const edge = expectedValue(fair.settlement, price);
  const single = {
    full: settlementKellyFraction(fair.settlement, price),
    fraction: settlementKellyFraction(fair.settlement, price, kelly),
  };
  return {
    bet,
    price,
    fair,
    marketProbability,
    probabilityEdge: marketProbability === null ? null : fair.probability - marketProbability,
    edge,
    single: kellyStake(single, edge, kelly),
    joint: kellyStake(joint, edge, kelly),
  };
}
