import { describe, expect, it } from 'vitest';
import { expectedGoals } from '../../../src/quant/goals/expected-goals.ts';
import { fitPoisson } from '../../../src/quant/goals/fit-poisson.ts';
import { timeWeight } from '../../../src/quant/goals/time-weight.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';
import { season } from './fit-cases.ts';

describe('expected goals', () => {
  const fit = fitPoisson(season);

  it('have no home advantage on neutral ground', () => {
    const there = expectedGoals(fit, 'Team 01', 'Team 02', { neutral: true });
    const back = expectedGoals(fit, 'Team 02', 'Team 01', { neutral: true });

    expect(there.home).toBeCloseTo(back.away, 12);
    expect(there.away).toBe(expectedGoals(fit, 'Team 01', 'Team 02').away);
  });

  it('are refused for a team without a match, and for a team against itself', () => {
    expect(() => expectedGoals(fit, 'Nobody', 'Team 02')).toThrow('has no match in the fit');
    expect(() => expectedGoals(fit, 'Team 01', 'Nobody')).toThrow(InvalidInputError);
    expect(() => expectedGoals(fit, 'Team 01', 'Team 01')).toThrow(InvalidInputError);
  });
});

describe('time weight', () => {
  it('halves a match in the half-life of its rate', () => {
    expect(timeWeight(0.0018, 0)).toBe(1);
    expect(timeWeight(Math.LN2 / 390, 390)).toBeCloseTo(0.5, 12);
    expect(timeWeight(0, 1000)).toBe(1);
  });

  it('refuses the future, parts of days and a negative rate', () => {
    expect(() => timeWeight(0.001, -1)).toThrow(InvalidInputError);
    expect(() => timeWeight(0.001, 1.5)).toThrow(InvalidInputError);
    expect(() => timeWeight(-0.001, 1)).toThrow(InvalidInputError);
  });
});
