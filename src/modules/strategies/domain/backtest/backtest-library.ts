import type { BenchmarkBook } from '../../../matches/domain/benchmark.ts';
import type { StrategyDefinition } from '../library/strategy-definition.ts';
import { configurationsOf } from '../library/strategy-definition.ts';
import type { StrategyRule } from '../library/strategy-rule.ts';
import type { BettingMatch } from './betting-match.ts';
import { type BettingOption, bettingOptions } from './betting-options.ts';
import { type BetRecord, recordOf } from './bet-record.ts';
import { chooseOption } from './choose-option.ts';
import { settleBet, type StrategyBet } from './strategy-bet.ts';

/** One configuration of a strategy with the bets that it placed. */
export interface ConfigurationTest {
  readonly definition: StrategyDefinition;
  readonly rule: StrategyRule;
  /** Whether it is the one that is reported for each club. */
  readonly isReported: boolean;
  /** In the order of the matches. Of two configurations that back the same selection it is the same bet. */
  readonly bets: readonly StrategyBet[];
  /** Over the league: each bet counts once. */
  readonly record: BetRecord;
}

/**
 * Tests every configuration of strategies on a season, one unit a bet. A rule sees what was known when its prices were, and nothing of
 * how the match ended; scores and closing prices settle what was chosen before. Deterministic: the same input gives the same bits.
 */
export function backtestLibrary(
  library: readonly StrategyDefinition[],
  matches: readonly BettingMatch[],
  benchmark: BenchmarkBook | null,
): ConfigurationTest[] {
  const offered = matches.map((match) => ({ match, options: bettingOptions(match.before) }));
  const settled = new Map<BettingOption, StrategyBet>();
  const betOn = (option: BettingOption, match: BettingMatch): StrategyBet => {
    const bet = settled.get(option) ?? settleBet(option, match);
    settled.set(option, bet);
    return bet;
  };
  return library.flatMap((definition) =>
    configurationsOf(definition).map((rule, index) => {
      const bets = offered.flatMap(({ match, options }) => {
        const option = chooseOption(rule, options);
        return option ? [betOn(option, match)] : [];
      });
      const record = recordOf(bets, { isPriced: isPriced(rule), benchmark });
      return { definition, rule, isReported: index === 0, bets, record };
    }),
  );
}

/** Whether files have prices for what a rule bets on. */
export function isPriced({ market }: StrategyRule): boolean {
  return market !== 'BTTS';
}
