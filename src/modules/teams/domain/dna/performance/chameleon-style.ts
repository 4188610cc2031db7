import type { Game } from '../game.ts';
import { count, fraction, group, measure, type Shaped, type Unit } from '../shape.ts';
import { LEAST_MATCHES } from './least-samples.ts';
import { meanOf, sumOf } from './mean-of.ts';
import { varianceExplained } from './variance-explained.ts';

/** Matches by the strength of the opponent. */
export interface Bands {
  readonly top: readonly Game[];
  readonly middle: readonly Game[];
  readonly bottom: readonly Game[];
}

/** A measure of style by the strength of the opponent: `name` says what is measured, in whose unit. */
export const chameleonStyleShape = (type: string, unit: Unit, name: string) =>
  group(type, `${name} by the strength of the opponent.`, {
    topMatches: count(`Matches against the top third in which this was counted.`),
    middleMatches: count(`Matches against the middle third in which this was counted.`),
    bottomMatches: count(`Matches against the bottom third in which this was counted.`),
    avgAgainstTop: bandMean(unit, name, 'top'),
    avgAgainstMiddle: bandMean(unit, name, 'middle'),
    avgAgainstBottom: bandMean(unit, name, 'bottom'),
    leastBandMatches: count('The smallest of the three numbers of matches.'),
    adaptability: fraction(
      'Share of the variance between matches that the strength of the opponent explains, corrected for chance (epsilon squared): 0 plays alike against all, 1 is set by the opponent alone.',
      'leastBandMatches',
      LEAST_MATCHES,
    ),
  });

export type ChameleonStyle = Shaped<ReturnType<typeof chameleonStyleShape>>;

/** Means by band and the adaptability of one measure; matches in which it is null are left out. Null below 5 in a band. */
export function chameleonStyle(bands: Bands, figure: (game: Game) => number | null): ChameleonStyle {
  const known = (games: readonly Game[]): number[] => games.flatMap((game) => figure(game) ?? []);
  const [top, middle, bottom] = [known(bands.top), known(bands.middle), known(bands.bottom)];
  const leastBandMatches = Math.min(top.length, middle.length, bottom.length);
  return {
    topMatches: top.length,
    middleMatches: middle.length,
    bottomMatches: bottom.length,
    avgAgainstTop: meanOfAll(top),
    avgAgainstMiddle: meanOfAll(middle),
    avgAgainstBottom: meanOfAll(bottom),
    leastBandMatches,
    adaptability: leastBandMatches < LEAST_MATCHES ? null : varianceExplained([top, middle, bottom]),
  };
}

function bandMean(unit: Unit, name: string, band: string) {
  const upTo = unit === 'fraction' ? { max: 1 } : {};
  const limits = { min: 0, ...upTo, sample: `${band}Matches`, least: LEAST_MATCHES };
  return measure(unit, `${name} against the ${band} third: the mean of the matches.`, limits);
}

function meanOfAll(values: readonly number[]): number | null {
  return meanOf(
    sumOf(values, (value) => value),
    values.length,
    LEAST_MATCHES,
  );
}
