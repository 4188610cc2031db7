import { DomainError } from '../../../../shared/domain-error.ts';
import type { FrictionCoefficients } from './friction-coefficients.ts';
import { type FrictionLikelihood, frictionLikelihood, type PerCoefficient } from './friction-likelihood.ts';
import { centred, centreOf, type FrictionTable } from './friction-table.ts';

/**
 * The standard deviation of each coefficient before any match was seen, around 0. At 0.2, a pair whose friction is half the scale
 * from the usual most likely changes its goals by less than a tenth. A few hundred matches outweigh that.
 */
export const FRICTION_PRIOR_DEVIATION = 0.2;

const MAX_STEPS = 100;
const SMALLEST_MOVE = 1e-10;
/** Values closer than this, relative to the value, differ by rounding only. */
const VALUE_NOISE = 1e-13;

/** The coefficients that `fitFrictionCoefficients` gives to the matches of a table. */
export function fitFrictionTable(table: FrictionTable): FrictionCoefficients {
  const centres = { goals: centreOf(table, table.goals), supremacy: centreOf(table, table.supremacy) };
  const features = {
    goals: centred(table.goals, centres.goals),
    supremacy: centred(table.supremacy, centres.supremacy),
  };
  const precision = 1 / FRICTION_PRIOR_DEVIATION ** 2;
  const { point, bend } = climb((at) => frictionLikelihood(table, features, at, precision));
  const determinant = bend.goals * bend.supremacy - bend.both ** 2;
  return {
    goals: {
      value: point.goals,
      standardError: Math.sqrt(bend.supremacy / determinant),
      centre: centres.goals,
    },
    supremacy: {
      value: point.supremacy,
      standardError: Math.sqrt(bend.goals / determinant),
      centre: centres.supremacy,
    },
    matches: table.count,
  };
}

interface Summit extends Pick<FrictionLikelihood, 'bend'> {
  readonly point: PerCoefficient;
}

/**
 * The maximum of a strictly concave function, by Newton's method from (0, 0); a step that leads downhill is halved until it does not.
 * Always from the same start: a fit can be repeated from its matches alone.
 */
function climb(likelihoodAt: (point: PerCoefficient) => FrictionLikelihood): Summit {
  let point: PerCoefficient = { goals: 0, supremacy: 0 };
  let here = likelihoodAt(point);
  let share = 1;
  for (let step = 0; step < MAX_STEPS; step++) {
    const move = newtonMove(here);
    const trial = {
      goals: point.goals + share * move.goals,
      supremacy: point.supremacy + share * move.supremacy,
    };
    const there = likelihoodAt(trial);
    if (!(there.value >= here.value - VALUE_NOISE * (1 + Math.abs(here.value)))) {
      share /= 2;
      continue;
    }
    [point, here, share] = [trial, there, 1];
    if (Math.max(Math.abs(move.goals), Math.abs(move.supremacy)) < SMALLEST_MOVE) {
      return { point, bend: here.bend };
    }
  }
  throw new DomainError('NO_CONVERGENCE', `The friction coefficients took more than ${MAX_STEPS} steps.`);
}

function newtonMove({ slope, bend }: FrictionLikelihood): PerCoefficient {
  const determinant = bend.goals * bend.supremacy - bend.both ** 2;
  return {
    goals: (bend.supremacy * slope.goals - bend.both * slope.supremacy) / determinant,
    supremacy: (bend.goals * slope.supremacy - bend.both * slope.goals) / determinant,
  };
}
