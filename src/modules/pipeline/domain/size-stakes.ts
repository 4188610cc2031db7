import { settlementKellyFraction } from '../../../quant/stakes/settlement-kelly-fraction.ts';
import type { SizedSelection, Sizing, WeighedSelection } from './match-state.ts';
import type { OpenStakes } from './open-book.ts';
import type { RunConfig } from './run-config.ts';

type Stakes = RunConfig['stakes'];

/** A match whose kept selections get stakes. */
export interface SizableMatch {
  readonly division: string;
  /** The UK day of its kick-off. */
  readonly day: string;
  readonly selections: readonly WeighedSelection[];
  /** What is at stake there already, in units. */
  readonly open: OpenStakes['units'];
}

export interface SizedStakes {
  readonly selections: readonly SizedSelection[];
  readonly sizing: Sizing;
}

/**
 * Stakes for the kept selections of each match: fractional single Kelly on a fixed bankroll, capped per pick, then scaled
 * down together where a match, a division on a day, a day or the whole run would exceed what its cap leaves beside what is at stake
 * there already. Stakes are whole hundredths of a unit, rounded down; one below the minimum is refused as STAKE_TOO_SMALL.
 */
export function sizeStakes(matches: readonly SizableMatch[], stakes: Stakes): SizedStakes[] {
  const sized = matches.map(({ selections }) =>
    selections.map((selection) => ({ ...selection, ...singleStake(selection, stakes) })),
  );
  const totals = sized.map((selections) => selections.reduce((sum, { stakeUnits }) => sum + stakeUnits, 0));
  const group = (
    keyOf: (match: SizableMatch) => string,
    roomOf: (match: SizableMatch) => number,
  ): number[] => {
    const keys = matches.map(keyOf);
    const sums = new Map<string, number>();
    for (const [index, key] of keys.entries()) sums.set(key, (sums.get(key) ?? 0) + (totals[index] ?? 0));
    const factors = matches.map((match, index) => shrink(roomOf(match), sums.get(keys[index] ?? '') ?? 0));
    for (const [index, factor] of factors.entries()) totals[index] = (totals[index] ?? 0) * factor;
    return factors;
  };
  const indexOf = new Map(matches.map((match, index) => [match, String(index)]));
  const byMatch = group(
    (match) => indexOf.get(match) ?? '',
    ({ open }) => stakes.maxMatchUnits - open.match,
  );
  const byLeague = group(
    ({ division, day }) => `${division} ${day}`,
    ({ open }) => stakes.maxLeagueUnits - open.league,
  );
  const byDay = group(
    ({ day }) => day,
    ({ open }) => stakes.maxDayUnits - open.day,
  );
  const byRun = group(
    () => '',
    () => stakes.maxRunUnits,
  );
  return sized.map((selections, index) => {
    const [match = 1, league = 1, day = 1, run = 1] = [byMatch, byLeague, byDay, byRun].map(
      (factors) => factors[index],
    );
    return {
      selections: selections.map((selection) =>
        settle(selection, selection.stakeUnits * match * league * day * run, stakes),
      ),
      sizing: { match, league, day, run },
    };
  });
}

function singleStake(
  selection: WeighedSelection,
  stakes: Stakes,
): { kellyFraction: number; stakeUnits: number } {
  const kellyFraction = settlementKellyFraction(selection.settlement, selection.netPrice);
  const stake = Math.min(kellyFraction * stakes.kellyMultiplier * stakes.bankrollUnits, stakes.maxPickUnits);
  return { kellyFraction, stakeUnits: selection.decision === 'KEPT' ? stake : 0 };
}

function shrink(room: number, total: number): number {
  return total > room ? Math.max(0, room) / total : 1;
}

function settle(selection: SizedSelection, stake: number, stakes: Stakes): SizedSelection {
  // The small addition keeps a stake of exactly 0.29 from falling to 0.28 by its binary representation.
  const stakeUnits = Math.floor(stake * 100 + 1e-9) / 100;
  if (selection.decision !== 'KEPT') return { ...selection, stakeUnits: 0 };
  if (stakeUnits < stakes.minPickUnits) return { ...selection, decision: 'STAKE_TOO_SMALL', stakeUnits: 0 };
  return { ...selection, stakeUnits };
}
