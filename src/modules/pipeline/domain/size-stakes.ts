import { settlementKellyFraction } from '../../../quant/stakes/settlement-kelly-fraction.ts';
import type { SizedSelection, WeighedSelection } from './match-state.ts';
import type { RunConfig } from './run-config.ts';

type Stakes = RunConfig['stakes'];

/**
 * Stakes for the kept selections of each match: fractional single Kelly on a fixed bankroll, capped per pick, then scaled
 * down together where a match or the whole run would exceed its cap. Stakes are whole hundredths of a unit, rounded down; one below
 * the minimum is refused as STAKE_TOO_SMALL.
 */
export function sizeStakes(
  matches: readonly (readonly WeighedSelection[])[],
  stakes: Stakes,
): SizedSelection[][] {
  const capped = matches.map((selections) => {
    const sized = selections.map((selection) => ({ ...selection, ...singleStake(selection, stakes) }));
    return scaleTo(stakes.maxMatchUnits, sized);
  });
  const scale = shrink(stakes.maxRunUnits, capped.flat());
  return capped.map((selections) =>
    selections.map((selection) => settle(selection, selection.stakeUnits * scale, stakes)),
  );
}

function singleStake(
  selection: WeighedSelection,
  stakes: Stakes,
): { kellyFraction: number; stakeUnits: number } {
  const kellyFraction = settlementKellyFraction(selection.settlement, selection.netPrice);
  const stake = Math.min(kellyFraction * stakes.kellyMultiplier * stakes.bankrollUnits, stakes.maxPickUnits);
  return { kellyFraction, stakeUnits: selection.decision === 'KEPT' ? stake : 0 };
}

function scaleTo(cap: number, selections: readonly SizedSelection[]): SizedSelection[] {
  const scale = shrink(cap, selections);
  return selections.map((selection) => ({ ...selection, stakeUnits: selection.stakeUnits * scale }));
}

function shrink(cap: number, selections: readonly SizedSelection[]): number {
  const total = selections.reduce((sum, { stakeUnits }) => sum + stakeUnits, 0);
  return total > cap ? cap / total : 1;
}

function settle(selection: SizedSelection, stake: number, stakes: Stakes): SizedSelection {
  // The small addition keeps a stake of exactly 0.29 from falling to 0.28 by its binary representation.
  const stakeUnits = Math.floor(stake * 100 + 1e-9) / 100;
  if (selection.decision !== 'KEPT') return { ...selection, stakeUnits: 0 };
  if (stakeUnits < stakes.minPickUnits) return { ...selection, decision: 'STAKE_TOO_SMALL', stakeUnits: 0 };
  return { ...selection, stakeUnits };
}
