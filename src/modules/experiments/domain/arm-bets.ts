import { ukDayOf } from '../../../shared/uk-time.ts';
import { forecastedSelections } from '../../pipeline/domain/forecasted-selections.ts';
import type { OpenBet, SelectionSide, SizedMatch } from '../../pipeline/domain/match-state.ts';
import type { RunConfig, StrategyRule } from '../../pipeline/domain/run-config.ts';
import { sizeStakes } from '../../pipeline/domain/size-stakes.ts';
import { validateMatch } from '../../pipeline/domain/validate-match.ts';
import type { OddsMarket } from '../../matches/domain/odds.ts';

/** A decision about a match as it was pinned in the audit trail. */
export interface PinnedMatch {
  readonly auditEntryId: string;
  readonly asOf: Date;
  readonly match: SizedMatch;
  readonly config: RunConfig;
}

/** A bet that an arm of an experiment makes; nobody places it. */
export interface ArmBet {
  readonly market: OddsMarket;
  readonly side: SelectionSide;
  readonly line: number | null;
  readonly book: string;
  readonly price: number;
  readonly netPrice: number;
  readonly edge: number;
  readonly stakeUnits: number;
  /** Of the decision that it was made at. */
  readonly asOf: Date;
  readonly auditEntryId: string;
}

/**
 * The bets that a rule makes on a match, by decisions about it in the order of their instants: what the pipeline would have backed if it ran by
 * this rule alone and on this match alone. Forecast, prices, drift and configuration are those that each decision pinned; a selection is
 * backed at the first decision that keeps and stakes it, and never again. Of the book of the desk nothing counts but what this arm
 * has at stake on the match itself: the caps of a division, a day and a run tie matches to each other, and the pairs of an experiment
 * have to stand alone. For the same reason no reviewer is asked. Where drift put the division in the shadow, nothing is staked.
 */
export function armBets(rule: StrategyRule, decisions: readonly PinnedMatch[]): ArmBet[] {
  return decisions.reduce<ArmBet[]>(
    (bets, decision) => [...bets, ...betsOfDecision(rule, decision, bets)],
    [],
  );
}

function betsOfDecision(rule: StrategyRule, decision: PinnedMatch, earlier: readonly OpenBet[]): ArmBet[] {
  const { match, asOf, auditEntryId } = decision;
  const { drift, isShadowed } = match.validation;
  if (isShadowed) return [];
  const config = configOf(rule, decision.config);
  const units = { match: sumOf(earlier), league: 0, day: 0 };
  const weighed = { ...match, selections: forecastedSelections(match, config) };
  const { selections } = validateMatch(weighed, { bets: earlier, units }, drift, config);
  const { division, kickOffAt } = match.fixture;
  const sizable = { division, day: ukDayOf(new Date(kickOffAt)), selections, open: units };
  return sizeStakes([sizable], config.stakes).flatMap((sized) =>
    sized.selections
      .filter((selection) => selection.decision === 'KEPT')
      .map(({ market, side, line, book, price, netPrice, edge, stakeUnits }) => {
        return { market, side, line, book, price, netPrice, edge, stakeUnits, asOf, auditEntryId };
      }),
  );
}

/** The configuration of a decision with one rule, and without the caps that tie matches to each other. */
function configOf(rule: StrategyRule, config: RunConfig): RunConfig {
  const stakes = {
    ...config.stakes,
    maxLeagueUnits: Infinity,
    maxDayUnits: Infinity,
    maxRunUnits: Infinity,
  };
  return { ...config, strategies: [rule], stakes };
}

/** Stakes are hundredths of a unit: their sum is brought back to them. */
function sumOf(bets: readonly OpenBet[]): number {
  return Math.round(bets.reduce((sum, { stakeUnits }) => sum + stakeUnits, 0) * 100) / 100;
}
