import { describe, expect, it } from 'vitest';
import { fitPoisson } from '../../../src/quant/goals/fit-poisson.ts';
import { mixRating, newcomerRating } from '../../../src/quant/goals/newcomer-rating.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';
import { season } from './fit-cases.ts';

const fit = {
  teams: ['A', 'B', 'C', 'D', 'E'],
  attack: [0.5, -0.25, 0.25, -0.5, 0],
  defence: [0.25, -0.5, 0.5, 0, -0.25],
};

describe('the rating of a newcomer', () => {
  it('is the mean of the newcomers that the fit rates', () => {
    expect(newcomerRating(fit, ['A', 'D', 'never seen'])).toEqual({ attack: 0, defence: 0.125 });
  });

  it('is the mean of the three weakest teams where the fit rates no newcomer', () => {
    // B -0.75, D -0.5 and E -0.25 by attack + defence.
    expect(newcomerRating(fit, [])).toEqual({ attack: -0.25, defence: -0.25 });
    expect(newcomerRating(fit, ['never seen'])).toEqual(newcomerRating(fit, []));
  });

  it('takes the lower key of equals, whatever the order of the teams', () => {
    const equal = { teams: [4, 3, 2, 1], attack: [4, 3, 2, 1], defence: [-4, -3, -2, -1] };

    expect(newcomerRating(equal, [])).toEqual({ attack: 2, defence: -2 });
  });

  it('is below the average of a fit', () => {
    const { attack, defence } = newcomerRating(fitPoisson(season), []);

    expect(attack + defence).toBeLessThan(0);
  });

  it('is refused of a fit without teams', () => {
    expect(() => newcomerRating({ teams: [], attack: [], defence: [] }, [])).toThrow(InvalidInputError);
  });
});

describe('a mixed rating', () => {
  const own = { attack: 0.8, defence: -0.4 };
  const newcomer = { attack: -0.2, defence: -0.4 };

  it('goes from the newcomer to the own one, match by match', () => {
    expect(mixRating(own, newcomer, 0, 10)).toEqual(newcomer);
    expect(mixRating(own, newcomer, 5, 10).attack).toBeCloseTo(0.3, 15);
    expect(mixRating(own, newcomer, 5, 10).defence).toBeCloseTo(-0.4, 15);
    expect(mixRating(own, newcomer, 10, 10)).toBe(own);
    expect(mixRating(own, newcomer, 11, 10)).toBe(own);
  });

  it.each([
    ['a negative number of matches', -1, 10],
    ['half a match', 0.5, 10],
    ['a minimum of none', 0, 0],
  ])('is refused for %s', (_, matches, minimum) => {
    expect(() => mixRating(own, newcomer, matches, minimum)).toThrow(InvalidInputError);
  });
});
