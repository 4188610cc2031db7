import { DomainError } from '../../shared/domain-error.ts';

const MAX_STEPS = 200;
/** Around zero there are always more bits to find; nobody needs those below this. */
const FLOOR = 1e-18;

/**
 * The argument between `lower` and `upper` at which `f` is zero, to the last bits of a double (around zero: to 1e-18). `f` is continuous and has
 * opposite signs (or a zero) at the two ends. Throws NO_CONVERGENCE when the signs agree or `f` is not a number.
 *
 * Chandrupatla, "A new hybrid quadratic/bisection algorithm for finding the zero of a nonlinear function without using
 * derivatives", Advances in Engineering Software 28 (1997): inverse quadratic steps where they are safe, else halving.
 */
export function findRoot(f: (x: number) => number, lower: number, upper: number): number {
  let [newest, opposite] = [upper, lower];
  let [fNewest, fOpposite] = [f(upper), f(lower)];
  if (fOpposite === 0) return lower;
  if (fNewest === 0) return upper;
  if (!(Math.sign(fNewest) === -Math.sign(fOpposite)))
    throw noRoot(`no change of sign between ${lower} and ${upper}`);
  let fraction = 0.5;
  for (let step = 0; step < MAX_STEPS; step++) {
    const trial = newest + fraction * (opposite - newest);
    const fTrial = f(trial);
    if (Number.isNaN(fTrial)) throw noRoot(`the function is not a number at ${trial}`);
    const isSameSide = Math.sign(fTrial) === Math.sign(fNewest);
    const [older, fOlder] = isSameSide ? [newest, fNewest] : [opposite, fOpposite];
    if (!isSameSide) [opposite, fOpposite] = [newest, fNewest];
    [newest, fNewest] = [trial, fTrial];
    const best = Math.abs(fNewest) < Math.abs(fOpposite) ? newest : opposite;
    const smallest = Math.max(Number.EPSILON * Math.abs(best), FLOOR) / Math.abs(opposite - newest);
    if (fNewest === 0 || smallest > 0.5) return best;
    const raw = nextFraction(newest, opposite, older, fNewest, fOpposite, fOlder);
    fraction = Math.min(1 - smallest, Math.max(smallest, raw));
  }
  throw noRoot(`no root to the last bits within ${MAX_STEPS} steps`);
}

function nextFraction(a: number, b: number, c: number, fa: number, fb: number, fc: number): number {
  const xi = (a - b) / (c - b);
  const phi = (fa - fb) / (fc - fb);
  const isQuadraticSafe = phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi;
  if (!isQuadraticSafe) return 0.5;
  return (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb));
}

function noRoot(reason: string): DomainError {
  return new DomainError('NO_CONVERGENCE', `Root finder: ${reason}.`);
}
