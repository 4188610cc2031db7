import { adjustForFriction } from '../../../../src/modules/models/domain/friction-layer/adjust-for-friction.ts';
import type { FrictionObservation } from '../../../../src/modules/models/domain/friction-layer/friction-observation.ts';
import { randomNumbers } from '../../quant/simulate-season.ts';

export interface MadeFriction {
  readonly matches: number;
  /** What friction truly does to the goals. */
  readonly goals: number;
  readonly supremacy: number;
  readonly seed: number;
}

/** Matches whose forecasts are right but for what friction adds. Features are spread evenly over -0.5..0.5. */
export function madeObservations({ matches, goals, supremacy, seed }: MadeFriction): FrictionObservation[] {
  const random = randomNumbers(seed);
  const truth = {
    goals: { value: goals, standardError: 0, centre: 0 },
    supremacy: { value: supremacy, standardError: 0, centre: 0 },
    matches: 0,
  };
  return Array.from({ length: matches }, (_, index) => {
    const features = { goals: random() - 0.5, supremacy: random() - 0.5 };
    const means = { home: 0.8 + 1.6 * random(), away: 0.6 + 1.2 * random() };
    const drawn = adjustForFriction(means, features, truth, 1);
    return {
      matchId: index + 1,
      means,
      features,
      homeGoals: drawPoisson(drawn.home, random()),
      awayGoals: drawPoisson(drawn.away, random()),
    };
  });
}

/** The number of goals that a chance of 0..1 stands for: the inverse of the distribution function. */
export function drawPoisson(mean: number, chance: number): number {
  let [goals, probability] = [0, Math.exp(-mean)];
  for (let rest = chance - probability; rest > 0 && goals < 40; rest -= probability) {
    goals += 1;
    probability *= mean / goals;
  }
  return goals;
}
